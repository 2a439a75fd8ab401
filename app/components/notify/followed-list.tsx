import { Link } from '@remix-run/react'
import type { FollowTarget } from '#app/core/notify/follow.ts'
import { followedName } from '#app/i18n/pl/followed-name.ts'
import { followButton } from '#app/i18n/pl/follow-button.ts'
import { following as words } from '#app/i18n/pl/following.ts'
import { dayOf } from '#app/i18n/pl/format.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../form/button.tsx'
import { placeOfTarget } from './place-of-target.ts'

interface FollowedListProps {
  readonly followed: readonly (FollowTarget & { readonly id: string; readonly since: string })[]
  /** Titles of the recommendations that the reader may read, by number. */
  readonly titles: Readonly<Record<string, string>>
}

/** What somebody follows, each with what it tells and the way out. */
export function FollowedList({ followed, titles }: FollowedListProps) {
  return (
    <ul className="plain-list followed" aria-label={words.list}>
      {followed.map(({ id, since, ...target }) => {
        const name = followedName(target)
        return (
          <li key={id}>
            <span>
              <Link to={placeOfTarget(target)}>{name}</Link>
              {target.kind === 'proposal' ? ` ${titles[target.target] ?? words.unreadable}` : null}
              <small>
                {words.kinds[target.kind]} · {words.since(dayOf(new Date(since)))}
              </small>
            </span>
            <form method="post" action={paths.following()}>
              <input type="hidden" name="id" value={id} />
              <Button
                small
                look="quiet"
                name="intent"
                value="unfollow"
                aria-label={followButton.unfollowOf(name)}
              >
                {followButton.unfollow}
              </Button>
            </form>
          </li>
        )
      })}
    </ul>
  )
}

/** Takes up again what was just given up. */
export function UndoForm({ target: { kind, target } }: { readonly target: FollowTarget }) {
  return (
    <form method="post" action={paths.following()} className="undo">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="target" value={target} />
      <Button
        small
        name="intent"
        value="follow"
        aria-label={words.undoOf(followedName({ kind, target }))}
      >
        {words.undo}
      </Button>
    </form>
  )
}
