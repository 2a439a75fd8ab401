import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAddress, printAddress } from '#app/core/statute/address.ts'
import { addressAt, locate, walk } from '#app/core/statute/locate.ts'
import { insertAt, removeAt, replaceAt } from '#app/core/statute/update.ts'
import { arbitraryStatute } from '#tests/support/arbitrary.ts'
import { art, closing, dz, lit, pkt, rozdz, statute, ust } from '#tests/support/builders.ts'

const act = statute([
  dz(
    'I',
    'Przepisy ogólne',
    rozdz(
      '1',
      'Gmina',
      art(
        '1',
        ust('1', 'Jedno. Drugie.'),
        ust('2', 'Są:', pkt('1', 'a;'), pkt('2', 'b:', lit('a', 'c')), closing('d.')),
      ),
    ),
    rozdz('2', '', art('2', 'Tekst.')),
  ),
])

const at = (text: string) => locate(act, parseAddress(text) ?? [])

describe('locate', () => {
  test.each([
    ['art. 1', [0, 0, 0]],
    ['art. 1 ust. 2 pkt 2 lit. a', [0, 0, 0, 1, 1, 0]],
    ['art. 1 ust. 2 część wspólna', [0, 0, 0, 1, 2]],
    ['art. 2', [0, 1, 0]],
    ['dział I rozdział 2', [0, 1]],
    ['rozdział 2', [0, 1]],
  ])('finds %s', (text, path) => {
    expect(at(text)).toMatchObject({ ok: true, path, part: null })
  })

  test.each([
    ['art. 1 ust. 2 wprowadzenie do wyliczenia', 'intro'],
    ['art. 1 ust. 1 zdanie drugie', 'sentence'],
    ['dział I tytuł rozdziału 1', 'heading'],
  ])('finds %s in its unit', (text, kind) => {
    expect(at(text)).toMatchObject({ ok: true, part: { kind } })
  })

  test.each([
    ['art. 3 ust. 1', ''],
    ['art. 1 ust. 2 pkt 3 lit. a', 'art. 1 ust. 2'],
    ['art. 1 ust. 1 zdanie trzecie', 'art. 1 ust. 1'],
    ['tytuł rozdziału 2', 'rozdział 2'],
    ['art. 1 wprowadzenie do wyliczenia', 'art. 1'],
    ['tytuł ustawy', ''],
    ['', ''],
  ])('does not find „%s”, but gets as far as „%s”', (text, reached) => {
    const result = at(text)
    expect(result.ok ? null : printAddress(result.reached)).toBe(reached)
  })
})

test('walk visits every unit once, where locate and addressAt find it', () => {
  fc.assert(
    fc.property(arbitraryStatute, (any) => {
      for (const { unit, address, path } of walk(any)) {
        const found = locate(any, address)
        expect(found.ok && found.unit).toBe(unit)
        expect(addressAt(any, path)).toEqual(address)
      }
    }),
    { numRuns: 50 },
  )
})

test('a path that leads nowhere has no address', () => {
  expect(addressAt(act, [0, 7])).toBeNull()
})

describe('updates', () => {
  const found = at('art. 1 ust. 2 pkt 1')
  const path = found.ok ? found.path : []

  test('keep every unit that is not on the way', () => {
    const after = replaceAt(act, path, pkt('1', 'x;'))
    expect(after).not.toBe(act)
    expect(after.units[0]?.children[1]).toBe(act.units[0]?.children[1])
    const paragraphs = (s: typeof act) => s.units[0]?.children[0]?.children[0]?.children
    expect(paragraphs(after)?.[0]).toBe(paragraphs(act)?.[0])
    expect(paragraphs(after)?.[1]).toMatchObject({ text: 'Są:' })
  })

  test('give the same statute when nothing changes', () => {
    expect(found.ok && replaceAt(act, path, found.unit)).toBe(act)
  })

  test('insert and remove are each other’s inverse', () => {
    const inserted = insertAt(act, path, pkt('1', 'nowy;'))
    expect(inserted).not.toEqual(act)
    expect(removeAt(inserted, path)).toEqual(act)
    expect(removeAt(insertAt(act, [1], rozdz('3', 'Nowy')), [1])).toEqual(act)
  })

  test('a path that leads nowhere is our mistake', () => {
    expect(() => replaceAt(act, [], art('1'))).toThrow()
    expect(() => removeAt(act, [5])).toThrow()
    expect(() => insertAt(act, [0, 9, 0], art('1'))).toThrow()
  })
})
