import type { AmendingAct } from '#app/core/draft/amending-act.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { proposal as words } from '#app/i18n/pl/proposal.ts'
import { applyProblemText } from '#app/i18n/pl/apply.ts'
import { Card } from '../layout/card.tsx'
import { AmendingText } from './amending-text.tsx'

/** The amending provisions with the seal that tells whether they say what the text shows. */
export function AmendingCard({ amending }: { readonly amending: AmendingAct }) {
  const broken = amending.articles.flatMap(({ act, differing }) =>
    differing.map((address) => `${act}: ${printAddress(address)}`),
  )
  const failed = amending.articles.flatMap(({ failed: problems }) => problems)
  return (
    <Card title={words.amending}>
      {amending.articles.length === 0 ? <p className="hint">{words.noChanges}</p> : null}
      <AmendingText text={amending.text} />
      {amending.articles.length > 0 && broken.length === 0 ? (
        <p className="seal">
          <span aria-hidden>✓</span> {words.seal}
        </p>
      ) : null}
      {broken.length > 0 ? (
        <p className="seal broken">
          <span aria-hidden>!</span> {words.sealBroken} {broken.join(', ')}
        </p>
      ) : null}
      {failed.length > 0 ? (
        <div className="seal broken">
          <p>{words.notApplied}</p>
          <ul>
            {failed.map((problem, index) => (
              <li key={index}>{applyProblemText(problem)}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </Card>
  )
}
