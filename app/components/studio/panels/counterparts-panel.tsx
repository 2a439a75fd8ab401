import { counterpartKey as keyOf } from '#app/core/correspondence/counterpart-key.ts'
import type { OpenCounterpart } from '#app/core/correspondence/open-counterparts.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { correspondence as words } from '#app/i18n/pl/correspondence.ts'
import { Button } from '../../form/button.tsx'
import { Card } from '../../layout/card.tsx'
import { CounterpartProposal } from '../counterparts/counterpart-proposal.tsx'
import { useSkipped } from '../counterparts/use-skipped.ts'
import type { PanelProps } from './panel.ts'

/** Proposals that are read at a glance; the others are folded. */
const maxOpen = 2

/** For changed provisions whose counterpart in the other act is not changed: the parallel change. */
export function CounterpartsPanel({ desk: { context, counterparts } }: PanelProps) {
  const { skipped, skip, showAgain } = useSkipped(context.number)
  const others = [...new Set(counterparts.map(({ other }) => other))]
  return (
    <>
      {others.map((other) => {
        const here = counterparts.filter((open) => open.other === other)
        const proposals = here.filter((open) => open.parallel !== null)
        const shown = proposals.filter((open) => !skipped.includes(keyOf(open)))
        const hidden = proposals.length - shown.length
        const list = (open: OpenCounterpart) => (
          <CounterpartProposal
            key={keyOf(open)}
            context={context}
            open={open}
            onSkip={skip && (() => skip(keyOf(open)))}
          />
        )
        return (
          <Card key={other} title={words.title(other)}>
            {shown.slice(0, maxOpen).map(list)}
            {shown.length > maxOpen ? (
              <details className="more-counterparts">
                <summary>{words.more(shown.length - maxOpen)}</summary>
                {shown.slice(maxOpen).map(list)}
              </details>
            ) : null}
            <WithoutCounterpart other={other} open={here.filter(({ parallel }) => !parallel)} />
            {hidden > 0 ? (
              <p className="hint">
                {words.skipped(hidden)}{' '}
                <Button type="button" small look="quiet" onClick={showAgain}>
                  {words.again}
                </Button>
              </p>
            ) : null}
          </Card>
        )
      })}
    </>
  )
}

function WithoutCounterpart({
  other,
  open,
}: {
  readonly other: string
  readonly open: readonly OpenCounterpart[]
}) {
  if (open.length === 0) return null
  const units = open.map(({ address }) => printAddress(address)).join(', ')
  return <p className="hint">{words.none(other, units)}</p>
}
