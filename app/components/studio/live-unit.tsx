import { useMemo, type ReactNode } from 'react'
import { openUnit, type AddableUnit, type OpenUnit } from '#app/core/draft/open-unit.ts'
import type { StudioLine } from '#app/core/draft/studio-line.ts'
import type { Statute } from '#app/core/statute/unit.ts'
import { studio as words } from '#app/i18n/pl/studio.ts'
import type { OpenSession } from './client/open-session.ts'
import type { StudioContext } from './context.ts'
import { LiveDifference } from './live-difference.tsx'
import { LiveTools } from './live-tools.tsx'
import { LiveWords } from './live-words.tsx'

interface LiveUnitProps {
  readonly context: StudioContext
  readonly open: OpenSession
  /** The text on the screen, to number new units. */
  readonly statute: Pick<Statute, 'units'>
  readonly line: StudioLine
  /** The unit's words as they are shown, beside a new unit. */
  readonly words: ReactNode
}

/** A unit open for typing where it stands: saved as one types, its difference below. */
export function LiveUnit({ open, statute, line, words: text }: LiveUnitProps) {
  const unit = useMemo(() => openUnit(statute, line), [statute, line])
  if (!unit) return text
  const added = open.add === null ? null : addedUnit(unit, open.add)
  if (open.add !== null) {
    return (
      <>
        {open.add === 'before' ? null : text}
        <div className="unit-editor">
          <p className="adding">
            <b>{words.adding(added?.citation ?? '')}</b>{' '}
            <span className="hint">{words.markHint}</span>
          </p>
          <LiveWords open={open} unit={unit} label={words.addedWords(added?.place ?? '')} />
          <p className="hint">{words.dividedHint}</p>
          <LiveTools open={open} unit={null} place={unit.place} />
        </div>
        {open.add === 'before' ? text : null}
      </>
    )
  }
  return (
    <div className="unit-editor">
      {unit.hasWords ? <LiveWords open={open} unit={unit} label={words.words(unit.place)} /> : null}
      <LiveTools open={open} unit={unit} place={unit.place} />
      {unit.added || !unit.hasWords ? null : <LiveDifference open={open} unit={unit} />}
    </div>
  )
}

function addedUnit({ before, after, inside }: OpenUnit, add: string): AddableUnit | null {
  if (add === 'before') return before
  if (add === 'after') return after
  return inside.find(({ kind }) => kind === add) ?? null
}
