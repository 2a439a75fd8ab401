import { describe, expect, it } from 'vitest'
import { amendedActOf, concerns } from '#app/core/amendment/amended-act.ts'
import { apply, applyAll } from '#app/core/amendment/apply.ts'
import { derive } from '#app/core/amendment/derive.ts'
import { sameStatute, sameUnit } from '#app/core/amendment/derive/same.ts'
import { invert } from '#app/core/amendment/invert.ts'
import type { Operation } from '#app/core/amendment/operation.ts'
import { prove } from '#app/core/amendment/prove.ts'
import { readAct } from '#app/core/amendment/read/read-act.ts'
import { renderArticle } from '#app/core/amendment/render.ts'
import { textAt } from '#app/core/amendment/sequence.ts'
import { printAddress, type Address } from '#app/core/statute/address.ts'
import { locate, walk } from '#app/core/statute/locate.ts'
import { parseStatute } from '#app/core/statute/parse.ts'
import type { Statute } from '#app/core/statute/unit.ts'
import { notation } from '#tests/support/operation-notation.ts'
import {
  amendingAct,
  flatArticles,
  hasSharedTexts,
  wholeText,
} from '#tests/support/shared-texts.ts'

const pairs = [
  { act: 'usg', from: 'usg-DU-2013-594', to: 'usg-DU-2016-446', changes: 37 },
  { act: 'usp', from: 'usp-DU-2013-595', to: 'usp-DU-2016-814', changes: 40 },
] as const

function read(name: string): Statute {
  return parseStatute(wholeText(name)).statute
}

/** The operations of the amending articles in a text that change this statute. */
function operationsOn(statute: Statute, text: string): readonly Operation[] {
  return readAct(text)
    .articles.filter(({ act }) => concerns(act, statute))
    .flatMap(({ instructions }) => instructions.flatMap(({ operations }) => operations))
}

describe.skipIf(!hasSharedTexts)('from the text of 2013 to that of 2016', () => {
  for (const { act, from, to, changes } of pairs) {
    it(`${act}: derived, printed, read back and applied, every unit is the new one`, () => {
      const [before, after] = [read(from), read(to)]
      const { operations } = derive(before, after)
      expect(operations).toHaveLength(changes)
      const printed = renderArticle(before, operations, { act: amendedActOf(before), article: 1 })
      const { articles, problems } = readAct(printed)
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
      const [article] = articles
      const again = article?.instructions.flatMap((instruction) => instruction.operations) ?? []
      expect(again.map(notation)).toEqual(operations.map(notation))

      const result = apply(before, again)
      expect(result.ok).toBe(true)
      if (!result.ok) return
      expect(sameStatute(result.value, after)).toBe(true)
      const units = new Map(
        [...walk(result.value)].map((it) => [printAddress(it.address), it.unit]),
      )
      const others = [...walk(after)].filter(({ unit, address }) => {
        const mine = units.get(printAddress(address))
        return !mine || !sameUnit(mine, unit)
      })
      expect(others.map(({ address }) => printAddress(address))).toEqual([])
      expect(prove(before, operations)).toEqual({ ok: true })
    })

    it(`${act}: and back again`, () => {
      const [before, after] = [read(from), read(to)]
      const { operations } = derive(before, after)
      const result = apply(before, operations)
      expect(result.ok && apply(result.value, invert(before, operations))).toEqual({
        ok: true,
        value: before,
      })
      const back = derive(after, before).operations
      const returned = apply(after, back)
      expect(returned.ok && sameStatute(returned.value, before)).toBe(true)
      expect(prove(after, back)).toEqual({ ok: true })
    })
  }
})

/**
 * What the act of 25 June 2015 (DU/2015/1045) touches and other acts changed as well before the text of
 * 2016 was announced.
 */
const alsoChanged: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  usg: {},
  usp: { 'art. 32': 'ust. 2 pkt 2a by DU/2014/379 art. 5, pkt 5 and 6 by DU/2015/871 art. 1' },
}

describe.skipIf(!hasSharedTexts)('the act of 25 June 2015', () => {
  for (const { act, from, to } of pairs) {
    it(`${act}: every instruction fits, and the touched provisions are those of 2016`, () => {
      const [before, after] = [read(from), read(to)]
      const operations = operationsOn(before, amendingAct())
      expect(operations).toHaveLength(27)
      const { statute, failed } = applyAll(before, operations)
      expect(failed).toEqual([])
      const different = outermost(operations).filter((address) => {
        const [mine, official] = [locate(statute, address), locate(after, address)]
        return !mine.ok || !official.ok || !sameUnit(mine.unit, official.unit)
      })
      expect(different.map(printAddress).filter((it) => !it.startsWith('rozdział'))).toEqual(
        Object.keys(alsoChanged[act] ?? {}),
      )
    })
  }
})

function outermost(operations: readonly Operation[]): readonly Address[] {
  const all = operations.map(({ address }) => address.slice(0, 1))
  return all.filter(
    (it, index) => all.findIndex((other) => printAddress(other) === printAddress(it)) === index,
  )
}

/** The amending acts among the samples, by the days on which they came into force. */
const inForce: Readonly<Record<string, string>> = {
  'DU-2013-645': '2014-01-01',
  'DU-2013-1318': '2013-11-30',
  'DU-2014-379': '2014-06-26',
  'DU-2014-1072': '2014-08-27',
  'DU-2015-871': '2015-07-10',
}

/** What is left to the text of 2016 after all these acts, and where it comes from. */
const left: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  usg: [
    ['insertUnit art. 7 ust. 1a (po art. 7 ust. 1)', 'act of 9 October 2015, DU/2015/1890 art. 52'],
    ['replaceUnit art. 23a ust. 1', 'the oath is transcribed without its quotation marks'],
    [
      'replaceUnit art. 29a ust. 1',
      'the oath is transcribed with a quotation mark that never closes',
    ],
    ['setEnding art. 30 ust. 2 pkt 5: „;” → „.”', 'formal change of the announcement, ZTP § 107'],
    ['replaceUnit rozdział 8', 'transcribed without the mark of its repeal'],
  ],
  usp: [
    ['insertUnit art. 4 ust. 1a (po art. 4 ust. 1)', 'act of 9 October 2015, DU/2015/1890 art. 63'],
    [
      'replaceText art. 25c ust. 12 wprowadzenie do wyliczenia: „Podmiot dokonujący analizy oświadczeń majątkowych w terminie do dnia 30 października każdego roku przedstawia radzie powiatu informację o:”',
      'correction in the announcement: „do dnia”',
    ],
    [
      'replaceUnit art. 25f ust. 1 pkt 1',
      'reference to the electoral code put right in the announcement',
    ],
    [
      'deleteWords art. 25h ust. 1: „,” after „dotyczących”',
      'correction in the announcement: a comma',
    ],
    ['replaceUnit art. 51 ust. 1', 'correction in the announcement: „na podstawie”'],
    [
      'insertWords art. 82 ust. 2: after „orzeka” „o”',
      'correction in the announcement: „orzeka o niezgodności”',
    ],
  ],
}

describe.skipIf(!hasSharedTexts)('all the acts in between that are at hand', () => {
  for (const { act, from, to } of pairs) {
    it(`${act}: one after another they lead to the text of 2016, but for what is named`, () => {
      const [before, after] = [read(from), read(to)]
      const flat = flatArticles().flatMap(({ name, text }) => {
        const date = inForce[name.replace(/-art-.*$/u, '')]
        return date === undefined ? [] : [{ date, operations: operationsOn(before, text) }]
      })
      const big = { date: '2016-01-01', operations: operationsOn(before, amendingAct()) }
      const { statute, failed } = textAt(before, [...flat, big], '2016-03-01')
      expect(failed).toEqual([])
      expect(derive(statute, after).operations.map(notation)).toEqual(
        (left[act] ?? []).map(([operation]) => operation),
      )
    })
  }
})
