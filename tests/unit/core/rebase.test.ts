import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applyAll } from '#app/core/amendment/apply.ts'
import type { Operation } from '#app/core/amendment/operation.ts'
import { parseDraft } from '#app/core/draft/parse.ts'
import { derive } from '#app/core/amendment/derive.ts'
import { carry } from '#app/core/rebase/carry.ts'
import { rebase } from '#app/core/rebase/rebase.ts'
import type { Choices } from '#app/core/rebase/item.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { parseStatute } from '#app/core/statute/parse.ts'
import type { Unit } from '#app/core/statute/unit.ts'
import { at, exchange } from '#tests/support/amends.ts'
import { art, pkt, statute, tiret, ust } from '#tests/support/builders.ts'
import { hasSharedTexts, wholeText } from '#tests/support/shared-texts.ts'

const sentence = 'Związek tworzą gminy w drodze uchwały rady, podjętej w terminie 14 dni.'
const old = [
  art('1', ust('1', sentence), ust('2', 'Statut ogłasza wojewoda.')),
  art('2', 'Koniec.'),
]

const days = exchange('art. 1 ust. 1', '14 dni', '30 dni')
const addition: Operation = {
  kind: 'insertUnit',
  address: at('art. 1 ust. 1a'),
  unit: ust('1a', 'Do związku może przystąpić powiat.'),
  after: at('art. 1 ust. 1'),
}

/** The words of the tirets of art. 1 when a draft that makes `draft` of `before` is carried onto `now`. */
function tirets(before: string, draft: string, now: string): string {
  const text = (words: string) =>
    statute([art('1', 'Tirety:', ...Array.from(words, (word) => tiret(`tiret ${word},`)))])
  const old = text(before)
  const { operations } = derive(old, text(draft))
  const [article] = carry(old, operations, text(now)).statute.units
  return (article?.children ?? []).map((unit) => unit.text.charAt(6)).join('')
}

/** What became of the changes, one line each. */
function told(operations: readonly Operation[], now: readonly Unit[], choices?: Choices) {
  const { items } = rebase(statute(old), operations, statute(now), choices)
  return items.map(
    (item) => `${printAddress(item.address)}: ${item.class}${item.reason ? ` ${item.reason}` : ''}`,
  )
}

describe('a draft on a newer text', () => {
  it.each([
    ['adds one that says the same as another', 'a', 'aa', 'a', 'aa'],
    ['adds two that say the same', '', 'aa', '', 'aa'],
    ['adds one behind the second of two', 'ab', 'abac', 'ab', 'abac'],
    ['adds one behind the first of two', 'aba', 'acba', 'aba', 'acba'],
    ['adds one that the law added, too', 'b', 'ba', 'ba', 'ba'],
    ['adds two of which the law added one', 'b', 'baa', 'ba', 'baa'],
  ])('with tirets that %s keeps each', (_what, before, draft, now, expected) => {
    expect(tirets(before, draft, now)).toBe(expected)
  })

  it('stands where the text around it stayed', () => {
    const now = [old[0], art('2', 'Koniec i kropka.')].filter((unit) => unit !== undefined)
    expect(told([days, addition], now)).toEqual(['art. 1 ust. 1: clean', 'art. 1 ust. 1a: clean'])
  })

  it('moves with its words where others changed beside them', () => {
    const now = [art('1', ust('1', sentence.replace('gminy', 'gminy i powiaty')))]
    const { items, operations } = rebase(statute(old), [days], statute(now))
    expect(items.map((item) => item.class)).toEqual(['moved'])
    expect(items[0]?.merged?.text).toBe(
      sentence.replace('gminy', 'gminy i powiaty').replace('14', '30'),
    )
    expect(operations).toEqual([days])
  })

  it('moves with a unit that got another number', () => {
    const now = [art('5', ust('1', sentence), ust('2', 'Statut ogłasza wojewoda.'))]
    const { operations, items } = rebase(statute(old), [days], statute(now))
    expect(items.map((item) => item.class)).toEqual(['moved'])
    expect(operations.map(({ address }) => printAddress(address))).toEqual(['art. 5 ust. 1'])
  })

  it('moves into ust. 1 of what was divided meanwhile', () => {
    const now = [...old.slice(0, 1), art('2', ust('1', 'Koniec.'), ust('2', 'Naprawdę.'))]
    const { operations } = rebase(
      statute(old),
      [{ kind: 'replaceUnit', address: at('art. 2'), unit: art('2', 'Początek.') }],
      statute(now),
    )
    expect(operations.map(({ address }) => printAddress(address))).toEqual(['art. 2 ust. 1'])
  })

  it('is overtaken where the law says what it proposes', () => {
    const now = [art('1', ust('1', sentence.replace('14', '30')))]
    expect(told([days], now)).toEqual(['art. 1 ust. 1: overtaken'])
    expect(rebase(statute(old), [days], statute(now)).operations).toEqual([])
  })

  it('conflicts where both changed the same words, and takes what a person chose', () => {
    const now = [art('1', ust('1', sentence.replace('14', '21')))]
    expect(told([days], now)).toEqual(['art. 1 ust. 1: conflict changed'])
    const chosen = (choice: Choices extends ReadonlyMap<string, infer C> ? C : never) => {
      const choices = new Map([['art_1__para_1', choice]])
      const { operations } = rebase(statute(old), [days], statute(now), choices)
      return applyAll(statute(now), operations).statute.units[0]?.children[0]?.text
    }
    expect(chosen({ kind: 'ours' })).toBe(sentence.replace('14', '30'))
    expect(chosen({ kind: 'theirs' })).toBe(sentence.replace('14', '21'))
    expect(chosen({ kind: 'own', text: 'Wolno wszystko.' })).toBe('Wolno wszystko.')
  })

  it('gives an added unit the next number where the law has given its own away', () => {
    const now = [art('1', ust('1', sentence), ust('1a', 'Coś innego.'), ust('2', 'Statut.'))]
    expect(told([addition], now)).toEqual(['art. 1 ust. 1a: conflict taken'])
    const choices: Choices = new Map([['art_1__para_1a', { kind: 'ours' }]])
    const { operations } = rebase(statute(old), [addition], statute(now), choices)
    expect(operations.map(({ address }) => printAddress(address))).toEqual(['art. 1 ust. 1b'])
  })

  it('conflicts where the law has taken the unit away', () => {
    const now = [art('1', ust('2', 'Statut ogłasza wojewoda.'))]
    expect(told([days], now)).toEqual(['art. 1 ust. 1: conflict gone'])
    expect(told([days], [art('1', ust('1', '(uchylony)'))])).toEqual([
      'art. 1 ust. 1: conflict changed',
    ])
  })

  it('says nothing of what neither the draft nor the person did', () => {
    expect(told([], [art('1', 'Wszystko inaczej.')])).toEqual([])
  })

  it('sorts the points of one enumeration apart', () => {
    const before = [
      art('1', 'Statut określa:', pkt('1', 'nazwę;'), pkt('2', 'siedzibę;'), pkt('3', 'zadania.')),
    ]
    const now = [
      art('1', 'Statut określa:', pkt('1', 'nazwę;'), pkt('2', 'adres;'), pkt('3', 'cele.')),
    ]
    const operations = [
      exchange('art. 1 pkt 1', 'nazwę', 'nazwę i herb'),
      exchange('art. 1 pkt 2', 'siedzibę', 'adres'),
      exchange('art. 1 pkt 3', 'zadania', 'zadania publiczne'),
    ]
    const { items } = rebase(statute(before), operations, statute(now))
    expect(items.map((item) => item.class)).toEqual(['clean', 'overtaken', 'conflict'])
  })
})

describe.skipIf(!hasSharedTexts)('the demonstration on the texts of 2016', () => {
  const acts = [
    { act: 'usg', now: 'usg-DU-2016-446' },
    { act: 'usp', now: 'usp-DU-2016-814' },
  ].map(({ act, now }) => ({
    act,
    old: parseStatute(readFileSync(`prisma/demo/acts/${act}.md`, 'utf8')).statute,
    now: parseStatute(wholeText(now)).statute,
  }))

  const versions = readdirSync('drafts').flatMap((slug) =>
    readdirSync(`drafts/${slug}`).map((file) => `drafts/${slug}/${file}`),
  )

  it.each(versions)('%s: what is carried over applies, what is not is told', (file) => {
    const { draft } = parseDraft(readFileSync(file, 'utf8'))
    for (const { act, operations } of draft.content.amendments) {
      const texts = acts.find((one) => one.act === act)
      if (!texts) throw new Error(`No text of ${act}`)
      const rebased = rebase(texts.old, operations, texts.now)
      expect(rebased.failed).toEqual([])
      expect(rebased.items.length).toBeGreaterThan(0)
      expect(applyAll(texts.now, rebased.operations).failed).toEqual([])
    }
  })
})
