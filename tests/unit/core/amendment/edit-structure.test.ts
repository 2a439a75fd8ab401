import { describe, expect, it } from 'vitest'
import { applyAll } from '#app/core/amendment/apply.ts'
import type { EditorChange } from '#app/core/amendment/edit/change.ts'
import { edit } from '#app/core/amendment/edit.ts'
import type { Operation } from '#app/core/amendment/operation.ts'

import { printUnits } from '#app/core/statute/print.ts'
import type { Unit } from '#app/core/statute/unit.ts'
import { at } from '#tests/support/amends.ts'
import { art, lit, pkt, rozdz, statute, tiret, ust } from '#tests/support/builders.ts'

/** The printed text after the changes, or the code of the first that cannot be made. */
function after(units: readonly Unit[], ...changes: readonly EditorChange[]): string {
  const base = statute(units)
  let operations: readonly Operation[] = []
  for (const change of changes) {
    const result = edit(base, operations, change)
    if (!result.ok) return result.problems[0]?.code ?? ''
    operations = result.value
  }
  return printUnits(applyAll(base, operations).statute.units)
}

const print = (...units: Unit[]) => printUnits(units)

const two = art('64', ust('1', 'Gminy tworzą związki.'), ust('2', 'Tworzenie jest wolne.'))

describe('addBefore', () => {
  it('takes the free number between the unit and the one before it', () => {
    const change = { kind: 'addBefore', address: at('art. 64 ust. 2'), text: 'Nowy.' } as const
    expect(after([two], change)).toContain('1a. Nowy.')
  })

  it('has no number before ust. 1', () => {
    const change = { kind: 'addBefore', address: at('art. 64 ust. 1'), text: 'Nowy.' } as const
    expect(after([two], change)).toBe('no-free-number')
  })

  it('moves the tirets up when a new one is the first', () => {
    const units = [art('1', 'Są:', pkt('1', 'te:', tiret('gminy,'), tiret('powiaty.')))]
    const change = { kind: 'addBefore', address: at('art. 1 pkt 1 tiret pierwsze'), text: 'miasta' }
    expect(after(units, { ...change, kind: 'addBefore' })).toContain(
      '– miasta,\n\n– gminy,\n\n– powiaty.',
    )
  })

  it('puts an article at the head of its chapter', () => {
    const act = [rozdz('1', 'A', art('1', 'Jeden.')), rozdz('2', 'B', art('2', 'Dwa.'))]
    const change = { kind: 'addBefore', address: at('art. 2'), text: 'Nowy.' } as const
    expect(after(act, change)).toBe(
      print(
        rozdz('1', 'A', art('1', 'Jeden.')),
        rozdz('2', 'B', art('1a', 'Nowy.'), art('2', 'Dwa.')),
      ),
    )
  })
})

describe('addInside', () => {
  const into = (place: string) =>
    ({ kind: 'addInside', address: at(place), unit: 'article', text: 'Nowy.' }) as const

  it('takes no number for an article that another chapter has', () => {
    const act = [rozdz('1', 'A', art('1', 'Jeden.')), rozdz('2', 'B', art('2', 'Dwa.'))]
    expect(after(act, into('rozdział 1'))).toBe(
      print(
        rozdz('1', 'A', art('1', 'Jeden.'), art('1a', 'Nowy.')),
        rozdz('2', 'B', art('2', 'Dwa.')),
      ),
    )
  })

  it('counts on from the chapters before one without articles', () => {
    const act = [rozdz('1', 'A', art('1', 'Jeden.')), rozdz('2', 'B'), rozdz('3', 'C')]
    expect(after(act, into('rozdział 2'))).toContain('### Art. 2.\n\nNowy.\n\n## Rozdział 3')
  })
})

describe('split', () => {
  const split = (place: string, text: string, rest: string) =>
    ({ kind: 'split', address: at(place), text, rest }) as const

  it('makes two paragraphs of one, the second with the next free number', () => {
    const units = [art('1', ust('1', 'Gmina działa. Ma statut.'), ust('2', 'Koniec.'))]
    expect(after(units, split('art. 1 ust. 1', 'Gmina działa.', 'Ma statut.'))).toBe(
      print(art('1', ust('1', 'Gmina działa.'), ust('1a', 'Ma statut.'), ust('2', 'Koniec.'))),
    )
  })

  it('gives the first point the mark between points and leaves the last one its own', () => {
    const units = [art('1', 'Są:', pkt('1', 'gminy;'), pkt('2', 'powiaty i związki.'))]
    expect(after(units, split('art. 1 pkt 2', 'powiaty', 'związki.'))).toBe(
      print(art('1', 'Są:', pkt('1', 'gminy;'), pkt('2', 'powiaty;'), pkt('3', 'związki.'))),
    )
  })

  it('takes what is inside along with the second half', () => {
    const units = [art('1', ust('1', 'Gmina działa. Ma:', pkt('1', 'radę;'), pkt('2', 'urząd.')))]
    expect(after(units, split('art. 1 ust. 1', 'Gmina działa.', 'Ma:'))).toBe(
      print(
        art('1', ust('1', 'Gmina działa.'), ust('2', 'Ma:', pkt('1', 'radę;'), pkt('2', 'urząd.'))),
      ),
    )
  })

  it('divides an undivided article into ust. 1 and 2', () => {
    expect(after([art('1', 'Jeden. Dwa.')], split('art. 1', 'Jeden.', 'Dwa.'))).toBe(
      print(art('1', ust('1', 'Jeden.'), ust('2', 'Dwa.'))),
    )
  })

  it('needs words on both sides', () => {
    expect(after([two], split('art. 64 ust. 1', '', 'Gminy.'))).toBe('nothing-to-split')
  })
})

describe('move', () => {
  const move = (place: string, to: 'up' | 'down') =>
    ({ kind: 'move', address: at(place), to }) as const

  it('adds a unit of the statute anew on the other side and repeals it where it stood', () => {
    const units = [art('1', ust('1', 'Jeden.'), ust('2', 'Dwa.'), ust('3', 'Trzy.'))]
    expect(after(units, move('art. 1 ust. 3', 'up'))).toBe(
      print(
        art('1', ust('1', 'Jeden.'), ust('1a', 'Trzy.'), ust('2', 'Dwa.'), ust('3', '(uchylony)')),
      ),
    )
  })

  it('exchanges the words of units that were added', () => {
    const added = (place: string, text: string) =>
      ({ kind: 'addAfter', address: at(place), text }) as const
    const text = after(
      [two],
      added('art. 64 ust. 1', 'Pierwszy.'),
      added('art. 64 ust. 1a', 'Drugi.'),
      move('art. 64 ust. 1b', 'up'),
    )
    expect(text).toContain('1a. Drugi.\n\n1b. Pierwszy.')
  })

  it('exchanges tirets and leaves their closing marks in place', () => {
    const units = [art('1', 'Są:', tiret('gminy,'), tiret('powiaty.'))]
    expect(after(units, move('art. 1 tiret drugie', 'up'))).toBe(
      print(art('1', 'Są:', tiret('powiaty,'), tiret('gminy.'))),
    )
  })

  it('says so when the law has no number there', () => {
    expect(after([two], move('art. 64 ust. 2', 'up'))).toBe('no-free-number')
    expect(after([two], move('art. 64 ust. 2', 'down'))).toBe('no-neighbour')
  })
})

describe('paste', () => {
  const paste = (place: string, text: string) =>
    ({ kind: 'paste', address: at(place), text }) as const

  it('reads a whole article and puts it at its number', () => {
    const text = 'Art. 64. 1. Nowy pierwszy.\n2. Nowy drugi:\n1) punkt.'
    expect(after([two], paste('art. 64 ust. 1', text))).toBe(
      print(art('64', ust('1', 'Nowy pierwszy.'), ust('2', 'Nowy drugi:', pkt('1', 'punkt.')))),
    )
  })

  it('puts new units between their neighbours and rewords those that are there', () => {
    const text = '1a. Całkiem nowy.\n\n2. Inne słowa.'
    expect(after([two], paste('art. 64 ust. 1', text))).toBe(
      print(
        art(
          '64',
          ust('1', 'Gminy tworzą związki.'),
          ust('1a', 'Całkiem nowy.'),
          ust('2', 'Inne słowa.'),
        ),
      ),
    )
  })

  it('puts points into the unit that the caret is in', () => {
    const units = [art('1', ust('1', 'Są:'), ust('2', 'Dwa.'))]
    expect(after(units, paste('art. 1 ust. 1', '1) gminy;\n2) powiaty.'))).toContain(
      '1. Są:\n\n1) gminy;\n\n2) powiaty.',
    )
  })

  it('puts letters into the point that they follow', () => {
    const units = [art('1', 'Są:', pkt('1', 'gminy:', lit('a', 'małe,')), pkt('2', 'inne.'))]
    expect(after(units, paste('art. 1 pkt 1 lit. a', 'b) duże;'))).toContain('b) duże;')
  })

  it('reads nothing in words without marks', () => {
    expect(after([two], paste('art. 64 ust. 1', 'Same słowa.'))).toBe('nothing-read')
  })
})
