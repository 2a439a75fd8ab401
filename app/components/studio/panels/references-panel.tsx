import { Link } from '@remix-run/react'
import { eId, printAddress } from '#app/core/statute/address.ts'
import { referenceProblemText } from '#app/i18n/pl/references.ts'
import { studioReferences as words } from '#app/i18n/pl/studio-references.ts'
import { Card } from '../../layout/card.tsx'
import { openPlace } from '../desk.ts'
import type { PanelProps } from './panel.ts'

/** Findings that are read at a glance; the others are folded. */
const maxOpen = 6

/** References in the acts and in the amendment that break or change their meaning. */
export function ReferencesPanel({ desk: { context, findings } }: PanelProps) {
  const references = findings.flatMap(({ reference }) => reference ?? [])
  if (references.length === 0) return null
  const lines = references.map((reference, index) => {
    const { act, address, cited, citedAct = act, now, severity } = reference
    const target = now ?? cited
    return (
      <div key={index} className={`finding ${severity}`}>
        <span aria-hidden>!</span>
        <p>{`${act}: ${referenceProblemText(reference)}`}</p>
        <p className="mends">
          <Link to={openPlace(context.number, act, eId(address))}>{printAddress(address)}</Link>
          <Link to={openPlace(context.number, citedAct, eId(target))}>{printAddress(target)}</Link>
        </p>
      </div>
    )
  })
  return (
    <Card title={words.title}>
      {lines.slice(0, maxOpen)}
      {lines.length > maxOpen ? (
        <details>
          <summary>{words.more(lines.length - maxOpen)}</summary>
          {lines.slice(maxOpen)}
        </details>
      ) : null}
    </Card>
  )
}
