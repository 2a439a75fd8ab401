import type { UnitDiff } from '#app/core/diff/unit-diff.ts'
import type { MergedUnit } from '#app/core/together/merged-units.ts'
import type { Sources } from '#app/core/together/reading.ts'
import { formatList } from '#app/i18n/pl/format.ts'
import { together as words } from '#app/i18n/pl/together.ts'
import { Segments } from '../diff/segments.tsx'
import { UnitDiffs } from '../diff/unit-diffs.tsx'
import { contestedId } from './contested-id.ts'
import { SourceText } from './source-text.tsx'
import { Wordings } from './wordings.tsx'

interface TogetherTextProps {
  readonly diffs: readonly UnitDiff[]
  readonly unfolded: boolean
  readonly sourcesOf: (diff: UnitDiff) => Sources | null
  /** The unit as all variants have it; `null`: none of them changes it. */
  readonly unitOf: (diff: UnitDiff) => MergedUnit | null
  /** What the variants are called, in their order. */
  readonly names: readonly string[]
}

/** The statute as if all variants were adopted: changed units with their neighbours, the rest folded away. */
export function TogetherText({ diffs, unfolded, sourcesOf, unitOf, names }: TogetherTextProps) {
  return (
    <UnitDiffs
      diffs={diffs}
      unfolded={unfolded}
      neighbours={1}
      anchors=""
      level={3}
      words={(diff) => {
        const pieces = sourcesOf(diff)?.pieces
        return (
          <p className="lines-kept">
            {pieces ? (
              <SourceText pieces={pieces} names={names} />
            ) : (
              <Segments segments={diff.segments} />
            )}
          </p>
        )
      }}
      beside={(diff) => {
        const sources = sourcesOf(diff)
        const unit = unitOf(diff)
        return sources === null ? null : (
          <>
            <SourceNote diff={diff} sources={sources} names={names} />
            {unit && unit.by.length > 1 && sources.contested === null ? (
              <details className="wordings">
                <summary>{words.shared(unit.by.length)}</summary>
                <Wordings
                  base={unit.base}
                  wordings={unit.by.map((who) => unit.wordings[who] ?? null)}
                  names={unit.by.map((who) => names[who] ?? '')}
                />
              </details>
            ) : null}
          </>
        )
      }}
    />
  )
}

/** Whose a change is that no word of the unit tells, and where the choice between wordings is made. */
function SourceNote({
  diff: { heading, segments, change },
  sources: { pieces, by, contested },
  names,
}: {
  readonly diff: UnitDiff
  readonly sources: Sources
  readonly names: readonly string[]
}) {
  const told = pieces !== null && segments.length > 0
  const more = heading.some(({ kind }) => kind !== 'same') || change === 'moved'
  if (told && !more && contested === null) return null
  return (
    <p className="source-note">
      {told && !more ? null : words.from(formatList(by.map((who) => names[who] ?? '')))}{' '}
      {contested === null ? null : (
        <a href={`#${contestedId(contested.key)}`}>
          {words.toChoice(names[contested.chosen] ?? '')}
        </a>
      )}
    </p>
  )
}
