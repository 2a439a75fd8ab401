import { Link } from '@remix-run/react'
import { formatSource } from '#app/i18n/pl/format.ts'
import { newerText as words } from '#app/i18n/pl/newer-text.ts'
import { paths } from '#app/paths.ts'
import { Notice } from '../layout/notice.tsx'

interface NewerTextNoticeProps {
  readonly number: string
  /** The publications of the newer texts. */
  readonly sources: readonly string[]
}

/** Tells the author that the law has gone on; nothing where it has not. */
export function NewerTextNotice({ number, sources }: NewerTextNoticeProps) {
  if (sources.length === 0) return null
  return (
    <Notice tone="warn" title={words.title(sources.map(formatSource).join(', '))}>
      <p>
        {words.text} <Link to={paths.proposalRebase(number)}>{words.link}</Link>
      </p>
    </Notice>
  )
}
