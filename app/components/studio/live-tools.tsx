import type { ReactNode } from 'react'
import type { OpenUnit } from '#app/core/draft/open-unit.ts'
import { studio as words } from '#app/i18n/pl/studio.ts'
import { Button } from '../form/button.tsx'
import { fieldId } from '../form/field.tsx'
import type { OpenSession } from './client/open-session.ts'
import { useStudioDesk } from './client/use-studio.ts'
import { splitAt } from './live-words.tsx'

interface LiveToolsProps {
  readonly open: OpenSession
  /** `null`: a unit that is only being added. */
  readonly unit: OpenUnit | null
  readonly place: string
}

/** What can be done with the open unit besides typing. */
export function LiveTools({ open, unit, place }: LiveToolsProps) {
  const studio = useStudioDesk()
  const change = (intent: string) => () => {
    studio.change({ intent, place })
  }
  return (
    <div className="unit-tools" role="group" aria-label={words.editing(place)}>
      <Tool look="primary" onClick={studio.close}>
        {words.finish}
      </Tool>
      {unit ? <AddTools unit={unit} open={(add) => studio.openUnit(open.id, add)} /> : null}
      {unit?.repeal ? (
        <Tool look="danger" onClick={change('repeal')}>
          {unit.added ? words.takeOut : words.repeal}
        </Tool>
      ) : null}
      {unit?.changed && !unit.added ? (
        <Tool look="quiet" onClick={change('restore')}>
          {words.restore}
        </Tool>
      ) : null}
      {unit ? (
        <details className="more">
          <summary className="btn small quiet">{words.more}</summary>
          <div>
            {unit.before ? (
              <Tool onClick={() => studio.openUnit(open.id, 'before')}>
                {words.addBefore(unit.before.citation)}
              </Tool>
            ) : null}
            {unit.hasWords ? (
              <Tool
                onClick={() => {
                  const field = document.getElementById(fieldId('text'))
                  if (field instanceof HTMLTextAreaElement) studio.change(splitAt(unit, field))
                }}
              >
                {words.split}
              </Tool>
            ) : null}
            <Tool onClick={change('moveUp')}>{words.moveUp}</Tool>
            <Tool onClick={change('moveDown')}>{words.moveDown}</Tool>
          </div>
        </details>
      ) : null}
      <span className="keys">{words.liveKeys}</span>
    </div>
  )
}

function AddTools({
  unit: { after, inside },
  open,
}: {
  readonly unit: OpenUnit
  readonly open: (add: string) => void
}) {
  return (
    <>
      {after ? <Tool onClick={() => open('after')}>{words.add(after.citation)}</Tool> : null}
      {inside.map(({ kind, citation }) => (
        <Tool key={kind} onClick={() => open(kind)}>
          {words.add(citation)}
        </Tool>
      ))}
    </>
  )
}

function Tool({
  look = 'plain',
  onClick,
  children,
}: {
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly onClick: () => void
  readonly children: ReactNode
}) {
  return (
    <Button type="button" small look={look} onClick={onClick}>
      {children}
    </Button>
  )
}
