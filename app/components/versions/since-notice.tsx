import { Link } from '@remix-run/react'
import { formatDate } from '#app/i18n/pl/format.ts'
import { versions as words } from '#app/i18n/pl/versions.ts'
import { paths } from '#app/paths.ts'
import { Notice } from '../layout/notice.tsx'
import type { Since } from './since.ts'

/** What changed since the reader last looked; following the link is looking. */
export function SinceNotice({ number, since }: { readonly number: string; readonly since: Since }) {
  const { version, draft, seen } = since
  const against = seen > 0 ? seen : undefined
  return (
    <Notice title={words.sinceTitle(formatDate(since.day))}>
      {version === null ? null : (
        <p>
          {words.sinceVersion(version)}{' '}
          <Link to={paths.proposalVersion(number, version, { against })}>{words.sinceLink}</Link>
        </p>
      )}
      {draft ? (
        <p>
          {words.sinceDraft}{' '}
          <Link to={paths.proposalDraft(number, { against: version ?? against })}>
            {words.sinceLink}
          </Link>
        </p>
      ) : null}
    </Notice>
  )
}
