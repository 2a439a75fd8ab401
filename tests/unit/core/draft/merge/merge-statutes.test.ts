import { describe, expect, it } from 'vitest'
import { mergeStatutes } from '#app/core/draft/merge/merge-statutes.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { printUnits } from '#app/core/statute/print.ts'
import type { Unit } from '#app/core/statute/unit.ts'
import { art, pkt, rozdz, statute, tiret, ust } from '#tests/support/builders.ts'

function merge(base: readonly Unit[], ours: readonly Unit[], theirs: readonly Unit[]) {
  const merged = mergeStatutes(statute(base), statute(ours), statute(theirs))
  return {
    text: printUnits(merged.statute.units),
    conflicts: merged.conflicts.map(({ address, ...rest }) => ({
      at: printAddress(address),
      ...rest,
    })),
  }
}

const print = (...units: Unit[]) => printUnits(units)

describe('mergeStatutes', () => {
  it('takes from each side the units that only it changed', () => {
    const base = art('64', ust('1', 'Jeden.'), ust('2', 'Dwa.'), ust('3', 'Trzy.'))
    const ours = art(
      '64',
      ust('1', 'Raz.'),
      ust('2', 'Dwa.'),
      ust('2a', 'Dwa a.'),
      ust('3', 'Trzy.'),
    )
    const theirs = art('64', ust('1', 'Jeden.'), ust('2', 'Dwa.'), ust('3', 'Trzecie.'))
    expect(merge([base], [ours], [theirs])).toEqual({
      text: print(
        art('64', ust('1', 'Raz.'), ust('2', 'Dwa.'), ust('2a', 'Dwa a.'), ust('3', 'Trzecie.')),
      ),
      conflicts: [],
    })
  })

  it('keeps theirs and tells both wordings where both changed the same words', () => {
    const { text, conflicts } = merge(
      [art('1', ust('1', 'Stary.'))],
      [art('1', ust('1', 'Nasz.'))],
      [art('1', ust('1', 'Ich.'))],
    )
    expect(text).toBe(print(art('1', ust('1', 'Ich.'))))
    expect(conflicts).toEqual([
      { at: 'art. 1 ust. 1', of: 'words', base: 'Stary.', ours: 'Nasz.', theirs: 'Ich.' },
    ])
  })

  it('merges new words of a point with the mark that a new last point gave it', () => {
    const { text, conflicts } = merge(
      [art('1', 'Są:', pkt('1', 'gminy;'), pkt('2', 'powiaty.'))],
      [art('1', 'Są:', pkt('1', 'gminy;'), pkt('2', 'wszystkie powiaty.'))],
      [art('1', 'Są:', pkt('1', 'gminy;'), pkt('2', 'powiaty;'), pkt('3', 'związki.'))],
    )
    expect(conflicts).toEqual([])
    expect(text).toContain('2) wszystkie powiaty;\n\n3) związki.')
  })

  it('puts units that both added at one place in the order of their numbers', () => {
    const base = art('1', ust('1', 'Jeden.'), ust('2', 'Dwa.'))
    const { text } = merge(
      [base],
      [art('1', ust('1', 'Jeden.'), ust('1b', 'Nasz.'), ust('2', 'Dwa.'))],
      [art('1', ust('1', 'Jeden.'), ust('1a', 'Ich.'), ust('2', 'Dwa.'))],
    )
    expect(text).toBe(
      print(art('1', ust('1', 'Jeden.'), ust('1a', 'Ich.'), ust('1b', 'Nasz.'), ust('2', 'Dwa.'))),
    )
  })

  it('tells when both added other words under one number', () => {
    const base = art('1', ust('1', 'Jeden.'))
    const { conflicts } = merge(
      [base],
      [art('1', ust('1', 'Jeden.'), ust('2', 'Nasz.'))],
      [art('1', ust('1', 'Jeden.'), ust('2', 'Ich.'))],
    )
    expect(conflicts).toEqual([
      { at: 'art. 1 ust. 2', of: 'unit', base: null, ours: '2. Nasz.', theirs: '2. Ich.' },
    ])
  })

  it('tells when one repealed what the other reworded inside', () => {
    const { text, conflicts } = merge(
      [art('1', ust('1', 'Są:', pkt('1', 'gminy;'), pkt('2', 'powiaty.')))],
      [art('1', ust('1', '(uchylony)'))],
      [art('1', ust('1', 'Są:', pkt('1', 'miasta;'), pkt('2', 'powiaty.')))],
    )
    expect(text).toContain('1) miasta;')
    expect(conflicts).toMatchObject([{ at: 'art. 1 ust. 1', of: 'unit', ours: '1. (uchylony)' }])
  })

  it('knows a tiret that moved up because the other side took one out', () => {
    const base = art('1', 'Są:', tiret('gminy,'), tiret('powiaty,'), tiret('województwa.'))
    const { text, conflicts } = merge(
      [base],
      [art('1', 'Są:', tiret('powiaty,'), tiret('województwa.'))],
      [art('1', 'Są:', tiret('gminy,'), tiret('powiaty,'), tiret('samorządowe województwa.'))],
    )
    expect(conflicts).toEqual([])
    expect(text).toBe(print(art('1', 'Są:', tiret('powiaty,'), tiret('samorządowe województwa.'))))
  })

  it('merges the title of a chapter with the articles inside', () => {
    const { text } = merge(
      [rozdz('7', 'Związki', art('64', 'Tekst.'))],
      [rozdz('7', 'Związki gmin', art('64', 'Tekst.'))],
      [rozdz('7', 'Związki', art('64', 'Nowy tekst.'))],
    )
    expect(text).toBe(print(rozdz('7', 'Związki gmin', art('64', 'Nowy tekst.'))))
  })
})
