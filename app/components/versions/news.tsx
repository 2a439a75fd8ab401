import { formatShortDate } from '#app/i18n/pl/format.ts'
import { versions as words } from '#app/i18n/pl/versions.ts'
import { Chip } from '../layout/chip.tsx'

/** The mark of what changed since the reader's last look, an ISO day; `null`: nothing did. */
export function News({ since }: { readonly since: string | null }) {
  if (since === null) return null
  return (
    <Chip tone="accent">
      {words.news}
      <span className="hidden-visually"> {words.newsSince(formatShortDate(since))}</span>
    </Chip>
  )
}
