import { describe, expect, it } from 'vitest'
import { mapAddress } from '#app/core/amendment/map.ts'
import type { Operation } from '#app/core/amendment/operation.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { at } from '#tests/support/amends.ts'
import { art, lit, pkt, rozdz, statute, tiret, ust } from '#tests/support/builders.ts'

const before = statute([
  rozdz(
    '1',
    'Pierwszy',
    art('1', ust('1', 'Jedno. Drugie. Trzecie.'), ust('2', 'B:', pkt('1', 'c;'), pkt('2', 'd.'))),
    art('2', 'E:', pkt('1', 'f:', lit('a', 'g:', tiret('x,'), tiret('y.')))),
  ),
])

function mapped(operation: Operation, address: string): string | null {
  const result = mapAddress(before, [operation], at(address))
  return result && printAddress(result)
}

describe('an address after an amendment', () => {
  it('stays where nothing happens', () => {
    const repeal = { kind: 'repealUnit', address: at('art. 1 ust. 2') } as const
    expect(mapped(repeal, 'art. 2 pkt 1')).toBe('art. 2 pkt 1')
  })

  it('stays with a repealed unit, and is gone inside it', () => {
    const repeal = { kind: 'repealUnit', address: at('art. 1 ust. 2') } as const
    expect(mapped(repeal, 'art. 1 ust. 2')).toBe('art. 1 ust. 2')
    expect(mapped(repeal, 'art. 1 ust. 2 pkt 1')).toBeNull()
  })

  it('is gone with a unit that was taken away', () => {
    const remove = { kind: 'removeUnit', address: at('art. 1 ust. 2') } as const
    expect(mapped(remove, 'art. 1 ust. 2')).toBeNull()
    expect(mapped(remove, 'art. 1 ust. 2 pkt 1')).toBeNull()
    expect(mapped({ kind: 'removeUnit', address: at('rozdział 1') }, 'art. 1 ust. 1')).toBeNull()
  })

  it('is that of the unit with its number where a new wording has one', () => {
    const replace = {
      kind: 'replaceUnit',
      address: at('art. 1 ust. 2'),
      unit: ust('2', 'Nowe:', pkt('1', 'z.')),
    } as const
    expect(mapped(replace, 'art. 1 ust. 2 pkt 1')).toBe('art. 1 ust. 2 pkt 1')
    expect(mapped(replace, 'art. 1 ust. 2 pkt 2')).toBeNull()
    expect(mapped(replace, 'art. 1 ust. 2 wprowadzenie do wyliczenia')).toBe(
      'art. 1 ust. 2 wprowadzenie do wyliczenia',
    )
  })

  it('shifts tirets behind a new one', () => {
    const insert = {
      kind: 'insertUnit',
      address: at('art. 2 pkt 1 lit. a tiret pierwsze'),
      unit: tiret('n,'),
    } as const
    expect(mapped(insert, 'art. 2 pkt 1 lit. a tiret drugie')).toBe(
      'art. 2 pkt 1 lit. a tiret trzecie',
    )
  })

  it('shifts sentences, and drops the repealed one', () => {
    const repeal = { kind: 'repealSentence', address: at('art. 1 ust. 1 zdanie drugie') } as const
    expect(mapped(repeal, 'art. 1 ust. 1 zdanie pierwsze')).toBe('art. 1 ust. 1 zdanie pierwsze')
    expect(mapped(repeal, 'art. 1 ust. 1 zdanie drugie')).toBeNull()
    expect(mapped(repeal, 'art. 1 ust. 1 zdanie trzecie')).toBe('art. 1 ust. 1 zdanie drugie')
    const insert = {
      kind: 'insertSentence',
      address: at('art. 1 ust. 1 zdanie drugie'),
      text: 'Nowe.',
    } as const
    expect(mapped(insert, 'art. 1 ust. 1 zdanie trzecie')).toBe('art. 1 ust. 1 zdanie czwarte')
  })

  it('moves into the child that an undivided unit was made into', () => {
    const split = {
      kind: 'splitText',
      address: at('art. 2'),
      child: { kind: 'paragraph', number: '1' },
    } as const
    expect(mapped(split, 'art. 2')).toBe('art. 2')
    expect(mapped(split, 'art. 2 pkt 1 lit. a')).toBe('art. 2 ust. 1 pkt 1 lit. a')
    expect(mapped(split, 'art. 2 wprowadzenie do wyliczenia')).toBe(
      'art. 2 ust. 1 wprowadzenie do wyliczenia',
    )
  })

  it('follows a unit to its new number', () => {
    const renumber = { kind: 'renumber', address: at('art. 2'), number: '2a' } as const
    expect(mapped(renumber, 'art. 2 pkt 1')).toBe('art. 2a pkt 1')
  })

  it('is nothing for what was never there', () => {
    const repeal = { kind: 'repealUnit', address: at('art. 1 ust. 2') } as const
    expect(mapped(repeal, 'art. 9')).toBeNull()
    expect(mapped(repeal, 'art. 1 ust. 1 zdanie szóste')).toBeNull()
    expect(mapped(repeal, 'art. 1 ust. 2 zdanie pierwsze')).toBeNull()
  })

  it('keeps headings and the title', () => {
    const repeal = { kind: 'repealUnit', address: at('art. 1 ust. 2') } as const
    expect(mapped(repeal, 'tytuł rozdziału 1')).toBe('tytuł rozdziału 1')
    expect(mapped(repeal, 'tytuł ustawy')).toBe('tytuł ustawy')
  })
})
