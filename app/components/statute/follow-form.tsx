import { paths } from '#app/paths.ts'

export const followFormId = 'follow-unit'

/** The form that the buttons beside the articles of a statute send: they name the unit. */
export function FollowForm() {
  return (
    <form id={followFormId} method="post" action={paths.following()}>
      <input type="hidden" name="intent" value="follow" />
      <input type="hidden" name="kind" value="unit" />
    </form>
  )
}
