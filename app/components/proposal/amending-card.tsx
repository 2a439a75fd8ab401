import { Link } from '@remix-run/react'
import type { AmendingAct, ProvedArticle } from '#app/core/draft/amending-act.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { applyProblemText } from '#app/i18n/pl/apply.ts'
import { proposal as words } from '#app/i18n/pl/proposal.ts'
import { Card } from '../layout/card.tsx'
import { AmendingLines } from './amending-lines.tsx'

interface AmendingCardProps {
  readonly amending: AmendingAct
  /** Where a unit of an act is shown, by its `eId`. */
  readonly place: (act: string, eId: string) => string
}

/** The amending provisions with the seal that tells whether they say what the text shows. */
export function AmendingCard({ amending: { articles }, place }: AmendingCardProps) {
  return (
    <Card title={words.amending}>
      {articles.length === 0 ? <p className="hint">{words.noChanges}</p> : null}
      {articles.length > 0 ? (
        <div lang="pl" className="provisions">
          {articles.map(({ act, lines }) => (
            <AmendingLines
              key={act}
              lines={lines}
              link={(sentence, unit) => (
                <Link to={place(act, unit)} preventScrollReset>
                  {sentence}
                </Link>
              )}
            />
          ))}
        </div>
      ) : null}
      {articles.map((article) => (
        <Seal key={article.act} article={article} several={articles.length > 1} />
      ))}
    </Card>
  )
}

interface SealProps {
  readonly article: ProvedArticle
  /** With several acts each seal names its own. */
  readonly several: boolean
}

function Seal({ article: { act, differences, failed }, several }: SealProps) {
  if (differences.length === 0 && failed.length === 0) {
    return (
      <p className="seal">
        <span aria-hidden>✓</span> {several ? `${act}: ` : null}
        {words.seal}
      </p>
    )
  }
  return (
    <div className="seal broken">
      <span aria-hidden>!</span>
      <div>
        {several ? <b>{act}</b> : null}
        {differences.length > 0 ? (
          <p>
            {words.sealBroken}{' '}
            {differences
              .map(({ address }) => printAddress(address) || words.wholeArticle)
              .join(', ')}
          </p>
        ) : null}
        {failed.length > 0 ? (
          <>
            <p>{words.notApplied}</p>
            <ul>
              {failed.map((problem, index) => (
                <li key={index}>{applyProblemText(problem)}</li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </div>
  )
}
