import { describe, expect, it } from 'vitest'
import { concerns } from '#app/core/amendment/amended-act.ts'
import { applyAll } from '#app/core/amendment/apply.ts'
import { sameUnit } from '#app/core/amendment/derive/same.ts'
import { readAct } from '#app/core/amendment/read/read-act.ts'
import { parseAddress } from '#app/core/statute/address.ts'
import { locate } from '#app/core/statute/locate.ts'
import { parseStatute } from '#app/core/statute/parse.ts'
import { printUnits } from '#app/core/statute/print.ts'
import type { Statute } from '#app/core/statute/unit.ts'
import { asBlockquotes, asLines } from '#tests/support/act-shapes.ts'
import { officialText, textBefore } from '#tests/support/official-texts.ts'

/** Every text of an act leads to the next by all the acts that the announcement of the next one names. */
const sequences = [
  {
    before: 'usg-DU-2016-446',
    steps: [
      { name: 'DU-2017-1875', instructions: 10, provisions: 9 },
      { name: 'DU-2018-994', instructions: 17, provisions: 16 },
    ],
  },
  {
    before: 'usp-DU-2016-814',
    steps: [
      { name: 'DU-2017-1868', instructions: 10, provisions: 9 },
      { name: 'DU-2018-995', instructions: 15, provisions: 19 },
    ],
  },
]

const shapes = [
  ['run together on one line', (text: string) => text],
  ['in lines as printed', asLines],
  ['with blockquotes', asBlockquotes],
] as const

function read(statute: Statute, articles: readonly string[]) {
  const acts = articles.map((article) => readAct(article))
  const own = acts.flatMap((act) => act.articles.filter(({ act }) => concerns(act, statute)))
  return {
    problems: acts.flatMap(({ problems }) => problems),
    instructions: own.flatMap(({ instructions }) => instructions),
  }
}

describe.each(shapes)('amending articles %s', (_, shape) => {
  it.each(sequences)('lead from $before to the official texts', ({ before, steps }) => {
    let statute = parseStatute(textBefore(before)).statute
    for (const { name, ...figures } of steps) {
      const { articles, provisions } = officialText(name)
      const { problems, instructions } = read(statute, articles.map(shape))
      expect(problems, name).toEqual([])
      const operations = instructions.flatMap((instruction) => instruction.operations)
      const understood = instructions.filter((instruction) => instruction.operations.length > 0)
      const { statute: after, failed } = applyAll(statute, operations)
      expect(failed, name).toEqual([])
      expect(provisions.filter((it) => !isIn(after, it)).map(shown(after)), name).toEqual([])
      expect({ instructions: understood.length, provisions: provisions.length }, name).toEqual(
        figures,
      )
      statute = after
    }
  })
})

type Provision = ReturnType<typeof officialText>['provisions'][number]

function unitAt(statute: Statute, place: string) {
  const found = locate(statute, parseAddress(place) ?? [])
  return found.ok ? found.unit : undefined
}

function isIn(statute: Statute, { place, text }: Provision): boolean {
  const [mine, official] = [unitAt(statute, place), parseStatute(text).statute.units[0]]
  return mine !== undefined && official !== undefined && sameUnit(mine, official)
}

/** What a failing provision says instead. */
function shown(statute: Statute) {
  return ({ place, text }: Provision) => {
    const unit = unitAt(statute, place)
    return { place, official: text, ours: unit === undefined ? '' : printUnits([unit]) }
  }
}
