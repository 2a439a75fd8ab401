import { Link } from '@remix-run/react'
import { isConflict } from '#app/core/draft/overlaps.ts'
import { eId, printAddress } from '#app/core/statute/address.ts'
import { overlaps as words, overlapSentences } from '#app/i18n/pl/overlaps.ts'
import { paths } from '#app/paths.ts'
import { Card } from '../../layout/card.tsx'
import { openPlace } from '../desk.ts'
import type { PanelProps } from './panel.ts'

/** Other recommendations that change the same units, and whether both can stand. */
export function OverlapsPanel({ desk: { context, overlapping } }: PanelProps) {
  if (overlapping.length === 0) return null
  return (
    <Card title={words.title}>
      {overlapping.map(({ number, title, act, overlaps }) => (
        <section key={`${number} ${act}`} className="overlap" aria-label={`${number} ${act}`}>
          <p>
            <Link to={paths.proposal(number)} aria-label={words.read(number)}>
              {number}
            </Link>{' '}
            {title}
          </p>
          <ul>
            {overlaps.map((overlap) => (
              <li key={eId(overlap.address)}>
                <Link to={openPlace(context.number, act, eId(overlap.address))} preventScrollReset>
                  {printAddress(overlap.address)} {act}
                </Link>
                {': '}
                {overlapSentences[overlap.kind]}{' '}
                <b className={isConflict(overlap) ? 'conflicting' : 'compatible'}>
                  {isConflict(overlap) ? words.conflict : words.compatible}
                </b>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Card>
  )
}
