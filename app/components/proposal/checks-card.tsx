import { Form, Link } from '@remix-run/react'
import type { CheckProblem } from '#app/core/check/problem.ts'
import { eId, printAddress } from '#app/core/statute/address.ts'
import { checkProblemText } from '#app/i18n/pl/check.ts'
import { proposal as words } from '#app/i18n/pl/proposal.ts'
import { Button } from '../form/button.tsx'
import { Card } from '../layout/card.tsx'

interface ChecksCardProps {
  readonly problems: readonly CheckProblem[]
  /** Where a unit is shown. */
  readonly place: (act: string, eId: string) => string
  /** The draft's revision, for those who may mend what was found. */
  readonly revision?: number
}

/** What the drafting checks found, with the way to each place and the mend where one is known. */
export function ChecksCard({ problems, place, revision }: ChecksCardProps) {
  return (
    <Card title={words.checks}>
      {problems.length === 0 ? (
        <p className="finding">
          <span aria-hidden>✓</span> <span>{words.checksClean}</span>
        </p>
      ) : null}
      {problems.map((problem, index) => (
        <div key={index} className={`finding ${problem.severity}`}>
          <span aria-hidden>!</span>
          <p>
            <span className="hidden-visually">{words.severity[problem.severity]}: </span>
            {checkProblemText(problem)}
          </p>
          <div className="mends">
            {problem.act && problem.address && problem.address.length > 0 ? (
              <Link to={place(problem.act, eId(problem.address))}>{words.show}</Link>
            ) : null}
            {revision === undefined ? null : <Mend problem={problem} revision={revision} />}
          </div>
        </div>
      ))}
    </Card>
  )
}

function Mend({
  problem: { act, fix },
  revision,
}: {
  readonly problem: CheckProblem
  readonly revision: number
}) {
  if (fix?.kind === 'entryIntoForce') {
    return (
      <Form method="post" preventScrollReset>
        <input type="hidden" name="intent" value="entryIntoForce" />
        <input type="hidden" name="revision" value={revision} />
        <input type="hidden" name="text" value={fix.text} />
        <Button small look="quiet" title={fix.text}>
          {words.add}
        </Button>
      </Form>
    )
  }
  if (fix?.kind !== 'edit' || act === undefined || fix.change.kind !== 'setText') return null
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="intent" value="setText" />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="place" value={printAddress(fix.change.address)} />
      <input type="hidden" name="text" value={fix.change.text} />
      <Button small look="quiet">
        {words.mend}
      </Button>
    </Form>
  )
}
