import { renderToStaticMarkup } from 'react-dom/server'
import type { FollowTarget } from '#app/core/notify/follow.ts'
import { followButton as words } from '#app/i18n/pl/follow-button.ts'
import { followedName } from '#app/i18n/pl/followed-name.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../form/button.tsx'

interface FollowFormProps {
  readonly target: FollowTarget
  /** The identifier under which the reader follows it; `null`: they do not. */
  readonly followed: string | null
  /** The address that is shown again afterwards. */
  readonly back: string
}

/**
 * The form that begins or ends following a thing, as HTML: long pages show it and need no script for it.
 */
export function renderFollow({ target, followed, back }: FollowFormProps): string {
  const name = followedName(target)
  return renderToStaticMarkup(
    <form method="post" action={paths.following()}>
      <input type="hidden" name="back" value={back} />
      {followed === null ? (
        <>
          <input type="hidden" name="kind" value={target.kind} />
          <input type="hidden" name="target" value={target.target} />
          <Button name="intent" value="follow" aria-label={words.followOf(name)}>
            {words.follow}
          </Button>
        </>
      ) : (
        <>
          <input type="hidden" name="id" value={followed} />
          <Button name="intent" value="unfollow" aria-label={words.unfollowOf(name)}>
            {words.unfollow}
          </Button>
        </>
      )}
    </form>,
  )
}
