import { describe, expect, it } from 'vitest'
import { apply } from '#app/core/amendment/apply.ts'
import { edit } from '#app/core/amendment/edit.ts'
import type { EditorChange } from '#app/core/amendment/edit/change.ts'
import type { Operation } from '#app/core/amendment/operation.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { printUnits } from '#app/core/statute/print.ts'
import type { Statute, UnitKind } from '#app/core/statute/unit.ts'
import { at } from '#tests/support/amends.ts'
import { art, pkt, rozdz, statute, tiret, lit, ust } from '#tests/support/builders.ts'

const base = statute([
  rozdz(
    '7',
    'Związki międzygminne',
    art('64', ust('1', 'Gminy mogą tworzyć związki.'), ust('2', 'Uchwały są jawne.')),
    art('65', 'Związek wykonuje zadania we własnym imieniu.'),
    art(
      '66',
      ust('1', 'Statut określa:', pkt('1', 'nazwę;'), pkt('2', 'zadania.')),
      ust('3', 'Koniec.'),
    ),
    art('67', 'Zakres:', pkt('1', 'sprawy:', lit('a', 'jedne:', tiret('x,'), tiret('y.')))),
  ),
])

/** Makes one change after another, and tells the operations that stand in the end. */
function edited(...changes: readonly EditorChange[]): readonly Operation[] {
  let operations: readonly Operation[] = []
  for (const change of changes) {
    const result = edit(base, operations, change)
    if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join())
    operations = result.value
  }
  return operations
}

function told(operations: readonly Operation[]): readonly string[] {
  return operations.map(({ kind, address }) => `${kind} ${printAddress(address)}`)
}

function text(operations: readonly Operation[], before: Statute = base): string {
  const result = apply(before, operations)
  if (!result.ok) throw new Error('Derived operations have to fit')
  return printUnits(result.value.units)
}

const setText = (address: string, words: string): EditorChange => ({
  kind: 'setText',
  address: at(address),
  text: words,
})
const addAfter = (address: string, words: string): EditorChange => ({
  kind: 'addAfter',
  address: at(address),
  text: words,
})
const addInside = (address: string, unit: UnitKind, words: string): EditorChange => ({
  kind: 'addInside',
  address: at(address),
  unit,
  text: words,
})

describe('editing a statute in place', () => {
  it('gives the smallest unit its new wording', () => {
    expect(told(edited(setText('art. 64 ust. 1', 'Gminy tworzą związki.')))).toEqual([
      'replaceUnit art. 64 ust. 1',
    ])
  })

  it('numbers a new unit between two others and one at the end', () => {
    expect(told(edited(addAfter('art. 64 ust. 1', 'Nowy.')))).toEqual([
      'insertUnit art. 64 ust. 1a',
    ])
    expect(told(edited(addAfter('art. 64 ust. 2', 'Nowy.')))).toEqual(['insertUnit art. 64 ust. 3'])
    expect(told(edited(addAfter('art. 64', 'Nowy.')))).toEqual(['insertUnit art. 64a'])
  })

  it('moves the closing marks of an enumeration when a point is added at its end', () => {
    const operations = edited(addAfter('art. 66 ust. 1 pkt 2', 'siedzibę'))
    expect(told(operations)).toEqual([
      'setEnding art. 66 ust. 1 pkt 2',
      'insertUnit art. 66 ust. 1 pkt 3',
    ])
    expect(text(operations)).toContain('2) zadania;\n\n3) siedzibę.')
  })

  it('gives a point between others a semicolon', () => {
    expect(text(edited(addAfter('art. 66 ust. 1 pkt 1', 'siedzibę')))).toContain('1a) siedzibę;')
  })

  it('divides an undivided article when it gets a second ustęp', () => {
    expect(told(edited(addInside('art. 65', 'paragraph', 'Nowy.')))).toEqual([
      'splitText art. 65',
      'insertUnit art. 65 ust. 2',
    ])
  })

  it('repeals what stands in the statute and takes out what was only added', () => {
    const repeal = { kind: 'repeal', address: at('art. 64 ust. 2') } as const
    expect(told(edited(repeal))).toEqual(['repealUnit art. 64 ust. 2'])
    const added = { kind: 'repeal', address: at('art. 64 ust. 1a') } as const
    expect(edited(addAfter('art. 64 ust. 1', 'Nowy.'), added)).toEqual([])
  })

  it('does not let a unit of the statute vanish', () => {
    const result = edit(base, [], { kind: 'remove', address: at('art. 64 ust. 1') })
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'not-added' }] })
  })

  it('knows an added tiret from the one that had its ordinal', () => {
    const first = 'art. 67 pkt 1 lit. a tiret pierwsze'
    const added = edited(addAfter(first, 'nowe'))
    const second = 'art. 67 pkt 1 lit. a tiret drugie'
    const removed = edit(base, added, { kind: 'remove', address: at(second) })
    expect(removed).toEqual({ ok: true, value: [] })
    const shifted = edit(base, added, {
      kind: 'remove',
      address: at('art. 67 pkt 1 lit. a tiret trzecie'),
    })
    expect(shifted).toMatchObject({ ok: false, problems: [{ code: 'not-added' }] })
  })

  it('leaves no operation when everything was put back', () => {
    const back = { kind: 'restore', address: at('art. 64 ust. 1') } as const
    expect(edited(setText('art. 64 ust. 1', 'Inaczej.'), back)).toEqual([])
  })

  it('reads a pasted unit with its marks', () => {
    const replace = {
      kind: 'replace',
      address: at('art. 66 ust. 1'),
      text: '1. Statut określa:\n1) nazwę;\n2) siedzibę;\n3) władze.',
    } as const
    expect(text(edited(replace))).toContain('1) nazwę;\n\n2) siedzibę;\n\n3) władze.')
  })

  it('tells when no unit stands at the address', () => {
    const result = edit(base, [], setText('art. 99', 'Nic.'))
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'unit-not-found' }] })
  })
})
