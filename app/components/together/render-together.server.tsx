import { renderToStaticMarkup } from 'react-dom/server'
import type { UnitDiff } from '#app/core/diff/unit-diff.ts'
import { eId } from '#app/core/statute/address.ts'
import { kinds } from '#app/core/statute/kinds.ts'
import type { ReadUnit } from '#app/core/together/reading.ts'
import { keeping } from '#app/kept.ts'
import { touchedParts } from '../proposal/touched-parts.ts'
import { keyOfReading, readVersions, type Reading, type ReadingRequest } from './reading.server.ts'
import { TogetherText } from './together-text.tsx'

/** What is shown: the changed units with those around them, the whole act, or one part by its `eId`. */
export type Shown = 'changed' | 'all' | (string & {})

/** A part of the act that can be read by itself. */
export interface Part {
  readonly id: string
  readonly label: string
  readonly touched: boolean
}

export interface RenderedTogether {
  readonly html: string
  readonly parts: readonly Part[]
}

/** A whole act takes some 30 ms to be set. */
const rendered = keeping<RenderedTogether>(24)

/** The text as if all were adopted, as HTML, each changed word with whose it is. */
export function renderTogether(request: ReadingRequest, shown: Shown): RenderedTogether {
  return rendered.get(`${keyOfReading(request)} ${shown}`, () => {
    const reading = readVersions(request)
    const names = request.variants.map(({ name }) => name)
    return {
      html: renderToStaticMarkup(<Text reading={reading} names={names} shown={shown} />),
      parts: partsOf(reading.units),
    }
  })
}

interface TextProps {
  readonly reading: Reading
  readonly names: readonly string[]
  readonly shown: Shown
}

function Text({ reading: { units, result }, names, shown }: TextProps) {
  const sources = new Map(units.map((unit) => [unit.diff, unit.sources]))
  const merged = new Map(result.units.map((unit) => [eId(unit.address), unit]))
  const diffs = units.map(({ diff }) => diff)
  return (
    <article lang="pl" className="law together">
      <TogetherText
        diffs={shown === 'changed' ? touchedParts(diffs) : partOf(diffs, shown)}
        unfolded={shown !== 'changed'}
        sourcesOf={(diff) => sources.get(diff) ?? null}
        unitOf={({ address }) => merged.get(eId(address)) ?? null}
        names={names}
      />
    </article>
  )
}

/** The outermost unit of that `eId` with all inside; everything where there is no such part. */
function partOf(diffs: readonly UnitDiff[], id: string): readonly UnitDiff[] {
  const from = diffs.findIndex(({ depth, address }) => depth === 0 && eId(address) === id)
  if (from < 0) return diffs
  const end = diffs.findIndex(({ depth }, index) => index > from && depth === 0)
  return diffs.slice(from, end < 0 ? undefined : end)
}

function partsOf(units: readonly ReadUnit[]): readonly Part[] {
  return units.flatMap(({ diff: { kind, depth, address, label, touched, newUnit } }) => {
    if (depth > 0 || !kinds[kind].systematising) return []
    const title = [label.new ?? label.old, newUnit?.heading].filter(Boolean).join(' ')
    return [{ id: eId(address), label: title, touched }]
  })
}
