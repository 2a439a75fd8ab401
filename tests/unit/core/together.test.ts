import { describe, expect, it } from 'vitest'
import { together } from '#app/core/together/together.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { exchange } from '#tests/support/amends.ts'
import { art, statute } from '#tests/support/builders.ts'

const sentence = 'Związek tworzą gminy w drodze uchwały rady, podjętej w terminie 14 dni.'
const base = statute([art('1', sentence), art('2', 'Koniec.')])

describe('recommendations together', () => {
  it('are all in the text when each changes other words', () => {
    const {
      statute: text,
      conflicts,
      units,
    } = together(base, [
      { name: 'A', operations: [exchange('art. 1', 'gminy', 'gminy i powiaty')] },
      { name: 'B', operations: [exchange('art. 1', '14 dni', '30 dni')] },
    ])
    expect(conflicts).toEqual([])
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
    const { conflicts, statute: text } = together(base, [
      { name: 'A', operations: [exchange('art. 1', '14 dni', '30 dni')] },
      { name: 'B', operations: [exchange('art. 2', 'Koniec', 'Kres')] },
      { name: 'C', operations: [exchange('art. 1', '14 dni', '21 dni')] },
    ])
    expect(conflicts.map(({ address, variants }) => [printAddress(address), variants])).toEqual([
      ['art. 1', [0, 2]],
    ])
    expect(text.units.map((unit) => unit.text)).toEqual([sentence.replace('14', '30'), 'Kres.'])
  })

  it('share what they agree on', () => {
    const same = [exchange('art. 1', '14 dni', '30 dni')]
    const { conflicts, units } = together(base, [
      { name: 'A', operations: same },
      { name: 'B', operations: same },
    ])
    expect(conflicts).toEqual([])
    expect(units[0]?.by).toEqual([0, 1])
    expect(units[0]?.pieces.find(({ kind }) => kind === 'added')?.by).toEqual([0, 1])
  })
})
