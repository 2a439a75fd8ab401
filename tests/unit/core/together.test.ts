import { describe, expect, it } from 'vitest'
import { derive } from '#app/core/amendment/derive.ts'
import { readTogether } from '#app/core/together/reading.ts'
import { together } from '#app/core/together/together.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { exchange } from '#tests/support/amends.ts'
import { art, statute, ust } from '#tests/support/builders.ts'

const sentence = 'Związek tworzą gminy w drodze uchwały rady, podjętej w terminie 14 dni.'
const base = statute([art('1', sentence), art('2', 'Koniec.')])
const rivals = [
  { name: 'A', operations: [exchange('art. 1', '14 dni', '30 dni')] },
  { name: 'B', operations: [exchange('art. 2', 'Koniec', 'Kres')] },
  { name: 'C', operations: [exchange('art. 1', '14 dni', '21 dni')] },
]

describe('recommendations together', () => {
  it('are all in the text when each changes other words', () => {
    const {
      statute: text,
      contested,
      units,
    } = together(base, [
      { name: 'A', operations: [exchange('art. 1', 'gminy', 'gminy i powiaty')] },
      { name: 'B', operations: [exchange('art. 1', '14 dni', '30 dni')] },
    ])
    expect(contested).toEqual([])
    expect(text.units[0]?.text).toBe(
      sentence.replace('gminy', 'gminy i powiaty').replace('14 dni', '30 dni'),
    )
    const [unit] = units
    expect(unit?.pieces.filter(({ kind }) => kind !== 'kept')).toEqual([
      { kind: 'added', text: ' i powiaty', by: [0] },
      { kind: 'removed', text: '14', by: [1] },
      { kind: 'added', text: '30', by: [1] },
    ])
  })

  it('name each other where they want the same words otherwise', () => {
    const { contested, statute: text } = together(base, rivals)
    expect(contested.map(({ address, variants }) => [printAddress(address), variants])).toEqual([
      ['art. 1', [0, 2]],
    ])
    expect(contested[0]).toMatchObject({ chosen: 0, base: `Art. 1. ${sentence}` })
    expect(text.units.map((unit) => unit.text)).toEqual([sentence.replace('14', '30'), 'Kres.'])
  })

  it('read with the wording that was chosen, which changes nothing else', () => {
    const { contested, statute: text } = together(base, rivals, new Map([['art_1', 2]]))
    expect(contested.map(({ chosen, variants }) => [chosen, variants])).toEqual([[2, [0, 2]]])
    expect(text.units.map((unit) => unit.text)).toEqual([sentence.replace('14', '21'), 'Kres.'])
    expect(together(base, rivals, new Map([['art_1', 1]])).contested[0]?.chosen).toBe(0)
  })

  it('have one unit of a number that two add, the chosen one', () => {
    const adds = (name: string, text: string) => ({
      name,
      operations: derive(base, statute([...base.units, art('3', text)])).operations,
    })
    const variants = [adds('A', 'Pierwszy.'), adds('B', 'Drugi.')]
    for (const [chosen, text] of [
      [0, 'Pierwszy.'],
      [1, 'Drugi.'],
    ] as const) {
      const { statute: read } = together(base, variants, new Map([['art_3', chosen]]))
      expect(read.units.map((unit) => unit.text)).toEqual([sentence, 'Koniec.', text])
    }
  })

  it('stand in the order of the statute, what is added too', () => {
    const old = statute([art('73a', ust('1', 'Jeden.'), ust('2', 'Dwa.')), art('74', 'Koniec.')])
    const first = statute([
      ...old.units.slice(0, 1),
      art('73b', ust('1', 'Nowy jeden.'), ust('2', 'Nowy dwa.')),
      ...old.units.slice(1),
    ])
    const second = statute([
      art('73a', ust('1', 'Jeden.'), ust('2', 'Dwa.'), ust('3', 'Trzy.')),
      art('74', 'Koniec.'),
    ])
    const { units } = together(old, [
      { name: 'A', operations: derive(old, first).operations },
      { name: 'B', operations: derive(old, second).operations },
    ])
    expect(units.map(({ address }) => printAddress(address))).toEqual([
      ...['art. 73a ust. 3', 'art. 73b', 'art. 73b ust. 1', 'art. 73b ust. 2'],
    ])
  })

  it('share what they agree on', () => {
    const same = [exchange('art. 1', '14 dni', '30 dni')]
    const { contested, units } = together(base, [
      { name: 'A', operations: same },
      { name: 'B', operations: same },
    ])
    expect(contested).toEqual([])
    expect(units[0]?.by).toEqual([0, 1])
    expect(units[0]?.pieces.find(({ kind }) => kind === 'added')?.by).toEqual([0, 1])
  })
})

describe('the text as if all were adopted', () => {
  const read = (variants: Parameters<typeof together>[1], choices = new Map<string, number>()) =>
    readTogether(base, variants, together(base, variants, choices))

  it('tells whose each changed word is', () => {
    const lines = read([
      { name: 'A', operations: [exchange('art. 1', 'gminy', 'gminy i powiaty')] },
      { name: 'B', operations: [exchange('art. 1', '14 dni', '30 dni')] },
    ])
    const [first, second] = lines
    expect(first?.sources?.pieces?.filter(({ kind }) => kind !== 'kept')).toEqual([
      { kind: 'added', text: ' i powiaty', by: [0] },
      { kind: 'removed', text: '14', by: [1] },
      { kind: 'added', text: '30', by: [1] },
    ])
    expect(second?.sources).toBeNull()
  })

  it('has in a contested unit only the words of the chosen one', () => {
    const [first] = read(rivals, new Map([['art_1', 2]]))
    expect(first?.sources).toMatchObject({ by: [2], contested: { key: 'art_1' } })
    expect(first?.sources?.pieces?.find(({ kind }) => kind === 'added')).toMatchObject({
      text: '21',
      by: [2],
    })
  })

  it('has beside the words of the chosen one those of others that stand with them', () => {
    const [first] = read(
      [...rivals, { name: 'D', operations: [exchange('art. 1', 'gminy', 'gminy i powiaty')] }],
      new Map([['art_1', 2]]),
    )
    expect(first?.sources?.pieces?.filter(({ kind }) => kind === 'added')).toEqual([
      { kind: 'added', text: ' i powiaty', by: [3] },
      { kind: 'added', text: '21', by: [2] },
    ])
  })
})
