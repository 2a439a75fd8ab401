import { describe, expect, it } from 'vitest'
import { apply, applyAll } from '#app/core/amendment/apply.ts'
import { invert } from '#app/core/amendment/invert.ts'
import type { Operation } from '#app/core/amendment/operation.ts'
import type { Address } from '#app/core/statute/address.ts'
import { parseAddress, printAddress } from '#app/core/statute/address.ts'
import type { Statute, Unit } from '#app/core/statute/unit.ts'
import { art, closing, dz, lit, pkt, rozdz, statute, tiret, ust } from '#tests/support/builders.ts'

/** The unit that the text of an address names. */
function at(text: string): Address {
  const address = parseAddress(text)
  if (!address) throw new Error(`No address: ${text}`)
  return address
}

/** One case: what the operations make of the units, and that it can be undone. */
function amends(before: readonly Unit[], operations: readonly Operation[], after: readonly Unit[]) {
  const whole = statute(before)
  const result = apply(whole, operations)
  expect(result).toEqual({ ok: true, value: statute(after) })
  if (!result.ok) return
  expect(apply(result.value, invert(whole, operations))).toEqual({ ok: true, value: whole })
}

/** One case that does not fit: the code, and whatever else the problem tells. */
function fails(before: readonly Unit[], operation: Operation, problem: object) {
  const whole = statute(before)
  const result = applyAll(whole, [operation])
  expect(result.failed).toMatchObject([{ operation, problem }])
  expect(result.statute).toBe(whole)
  expect(apply(whole, [operation])).toMatchObject({ ok: false, problems: [problem] })
}

const words = (address: string, from: string, to: string, more: object = {}): Operation => ({
  kind: 'replaceWords',
  address: at(address),
  words: from,
  replacement: to,
  occurrence: 'only',
  ...more,
})

describe('whole units', () => {
  it('gives a unit its new wording and leaves the others the same objects', () => {
    const before = statute([art('1', 'A.'), art('2', 'B.')])
    const unit = art('2', 'C.')
    const result = apply(before, [{ kind: 'replaceUnit', address: at('art. 2'), unit }])
    expect(result.ok && result.value.units[0]).toBe(before.units[0])
    expect(result.ok && result.value.units[1]).toBe(unit)
  })

  it('keeps the number of a repealed unit, in the gender of its kind', () => {
    amends(
      [art('1', ust('1', 'A:', pkt('1', 'b:', lit('a', 'c,'), lit('b', 'd.'))), ust('2', 'E.'))],
      [
        { kind: 'repealUnit', address: at('art. 1 ust. 1 pkt 1 lit. a') },
        { kind: 'repealUnit', address: at('art. 1 ust. 2') },
      ],
      [
        art(
          '1',
          ust('1', 'A:', pkt('1', 'b:', lit('a', '(uchylona)'), lit('b', 'd.'))),
          ust('2', '(uchylony)'),
        ),
      ],
    )
  })

  it('repeals a tiret in its place, and a closing part without a trace', () => {
    amends(
      [art('1', 'A:', pkt('1', 'b:', lit('a', 'c:', tiret('x,'), tiret('y,'))), closing('z.'))],
      [
        { kind: 'repealUnit', address: at('art. 1 pkt 1 lit. a tiret pierwsze') },
        { kind: 'repealUnit', address: at('art. 1 część wspólna') },
      ],
      [art('1', 'A:', pkt('1', 'b:', lit('a', 'c:', tiret('(uchylone)'), tiret('y,'))))],
    )
  })

  it('repeals what lies inside a cited range, but not what was repealed before', () => {
    const repeal = (number: string, upTo?: string): Operation => ({
      kind: 'repealUnit',
      address: at(`art. 1 ust. ${number}`),
      ...(upTo !== undefined && { upTo }),
    })
    amends(
      [
        art(
          '1',
          ust('2', 'A.'),
          ust('2a', 'B.'),
          ust('2b', '(uchylony).'),
          ust('3', 'C.'),
          ust('4', 'D.'),
        ),
      ],
      [repeal('2', '3'), repeal('3')],
      [
        art(
          '1',
          ust('2', '(uchylony)'),
          ust('2a', '(uchylony)'),
          ust('2b', '(uchylony).'),
          ust('3', '(uchylony)'),
          ust('4', 'D.'),
        ),
      ],
    )
  })

  it('repeals a chapter with all that is in it', () => {
    amends(
      [rozdz('1', 'Pierwszy', art('1', 'A.')), rozdz('2', 'Drugi', art('2', 'B.'))],
      [{ kind: 'repealUnit', address: at('rozdział 2') }],
      [rozdz('1', 'Pierwszy', art('1', 'A.')), { ...rozdz('2', ''), text: '(uchylony)' }],
    )
  })

  it('tells how far an address leads', () => {
    fails(
      [art('1', ust('1', 'A.'))],
      { kind: 'repealUnit', address: at('art. 1 ust. 1 pkt 3') },
      {
        code: 'unit-not-found',
        reached: at('art. 1 ust. 1'),
      },
    )
  })

  it('lets two units change numbers at once, but not take one that stands', () => {
    amends(
      [art('1', 'A.'), art('1a', 'B.')],
      [
        { kind: 'renumber', address: at('art. 1'), number: '1a' },
        { kind: 'renumber', address: at('art. 1a'), number: '1b' },
      ],
      [art('1a', 'A.'), art('1b', 'B.')],
    )
    fails(
      [art('1', 'A.'), art('2', 'B.')],
      { kind: 'renumber', address: at('art. 1'), number: '2' },
      {
        code: 'number-taken',
      },
    )
  })

  it('does not change a unit inside one that is changed as a whole', () => {
    const before = statute([art('1', ust('1', 'A.'), ust('2', 'B.'))])
    const { failed } = applyAll(before, [
      { kind: 'replaceUnit', address: at('art. 1'), unit: art('1', 'C.') },
      { kind: 'repealUnit', address: at('art. 1 ust. 2') },
    ])
    expect(failed).toMatchObject([{ problem: { code: 'overlapping' } }])
  })
})

describe('insertions', () => {
  const insert = (address: string, unit: Unit, more: object = {}): Operation => ({
    kind: 'insertUnit',
    address: at(address),
    unit,
    ...more,
  })

  it('finds the place by the order of numbers', () => {
    amends(
      [art('1', ust('1', 'A.'), ust('1a', 'B.'), ust('1b', 'C.'), ust('2', 'D.'))],
      [
        insert('art. 1 ust. 1aa', ust('1aa', 'E.'), { after: at('art. 1 ust. 1a') }),
        insert('art. 1 ust. 3', ust('3', 'F.')),
      ],
      [
        art(
          '1',
          ust('1', 'A.'),
          ust('1a', 'B.'),
          ust('1aa', 'E.'),
          ust('1b', 'C.'),
          ust('2', 'D.'),
          ust('3', 'F.'),
        ),
      ],
    )
  })

  it('keeps the order of several units after one', () => {
    const after = at('art. 10')
    amends(
      [rozdz('2', 'X', art('10', 'A.')), rozdz('3', 'Y', art('11', 'B.'))],
      [
        insert('art. 10a', art('10a', 'C.'), { after }),
        insert('art. 10b', art('10b', 'D.'), { after }),
      ],
      [
        rozdz('2', 'X', art('10', 'A.'), art('10a', 'C.'), art('10b', 'D.')),
        rozdz('3', 'Y', art('11', 'B.')),
      ],
    )
  })

  it('puts an article into the chapter that is named', () => {
    amends(
      [rozdz('7', 'X', art('50', 'A.')), rozdz('8', 'Y', art('52', 'B.'))],
      [insert('art. 51', art('51', 'C.'), { within: at('rozdział 8') })],
      [rozdz('7', 'X', art('50', 'A.')), rozdz('8', 'Y', art('51', 'C.'), art('52', 'B.'))],
    )
  })

  it('counts tirets anew', () => {
    amends(
      [art('1', 'A:', pkt('1', 'b:', lit('a', 'c:', tiret('x,'), tiret('y,'))))],
      [
        insert(
          'art. 1 pkt 1 lit. a tiret drugie',
          { ...tiret('n,'), number: '2' },
          {
            after: at('art. 1 pkt 1 lit. a tiret pierwsze'),
          },
        ),
      ],
      [art('1', 'A:', pkt('1', 'b:', lit('a', 'c:', tiret('x,'), tiret('n,'), tiret('y,'))))],
    )
  })

  it('keeps a closing part last', () => {
    amends(
      [art('1', 'A:', pkt('1', 'b,'), pkt('2', 'c'), closing('d.'))],
      [
        { kind: 'setEnding', address: at('art. 1 pkt 2'), from: '', to: ',' },
        insert('art. 1 pkt 3', pkt('3', 'e')),
      ],
      [art('1', 'A:', pkt('1', 'b,'), pkt('2', 'c,'), pkt('3', 'e'), closing('d.'))],
    )
  })

  it('does not use the number of a repealed unit again', () => {
    fails(
      [art('1', ust('1', 'A.'), ust('2', '(uchylony)'))],
      insert('art. 1 ust. 2', ust('2', 'B.')),
      {
        code: 'number-taken',
      },
    )
    fails([rozdz('1', 'X', art('1', 'A.'))], insert('art. 1', art('1', 'B.')), {
      code: 'number-taken',
    })
  })

  it('does not put a ustęp beside the words of an undivided article', () => {
    fails([art('1', 'A.')], insert('art. 1 ust. 2', ust('2', 'B.')), { code: 'not-applicable' })
  })

  it('adds a chapter behind another, and one that takes over the articles behind it', () => {
    amends(
      [rozdz('1', 'X', art('1', 'A.')), rozdz('2', 'Y', art('2', 'B.'))],
      [insert('rozdział 1a', rozdz('1a', 'N', art('1a', 'C.')), { after: at('rozdział 1') })],
      [
        rozdz('1', 'X', art('1', 'A.')),
        rozdz('1a', 'N', art('1a', 'C.')),
        rozdz('2', 'Y', art('2', 'B.')),
      ],
    )
    amends(
      [rozdz('1', 'X', art('1', 'A.'), art('2', 'B.'), art('3', 'C.'))],
      [insert('rozdział 1a', rozdz('1a', 'N'), { after: at('art. 1') })],
      [rozdz('1', 'X', art('1', 'A.')), rozdz('1a', 'N', art('2', 'B.'), art('3', 'C.'))],
    )
    amends(
      [dz('I', 'X', art('1', 'A.'), art('2', 'B.'))],
      [insert('dział I rozdział 1', rozdz('1', 'N'), { after: at('art. 1') })],
      [dz('I', 'X', art('1', 'A.'), rozdz('1', 'N', art('2', 'B.')))],
    )
  })

  it('divides an undivided unit, and sees the new child at once', () => {
    amends(
      [art('17', 'W skład wchodzą:', pkt('1', 'a;'), pkt('2', 'b.'))],
      [
        { kind: 'splitText', address: at('art. 17'), child: { kind: 'paragraph', number: '1' } },
        insert('art. 17 ust. 1 pkt 1a', pkt('1a', 'c;'), { after: at('art. 17 ust. 1 pkt 1') }),
        insert('art. 17 ust. 2', ust('2', 'D.')),
      ],
      [
        art(
          '17',
          ust('1', 'W skład wchodzą:', pkt('1', 'a;'), pkt('1a', 'c;'), pkt('2', 'b.')),
          ust('2', 'D.'),
        ),
      ],
    )
  })
})

describe('words', () => {
  it('ignores kinds of spaces and dashes, soft hyphens and references to the journal', () => {
    amends(
      [art('1', 'ustawa o gminach (Dz. U. z 2013 r. poz. 1) – dalej gmi\u00adny\u00a0i powiaty.')],
      [
        words('art. 1', 'o gminach - dalej', 'o miastach – zwana dalej'),
        words('art. 1', 'gminy i powiaty', 'miasta'),
      ],
      [art('1', 'ustawa o miastach – zwana dalej miasta.')],
    )
  })

  it('respects the borders of words and numbers', () => {
    const before = [art('1', 'Nadgmina, gmina-matka, 1 100 000 i 0,5.')]
    for (const needle of ['gmina', 'matka', '100 000', '5']) {
      fails(before, words('art. 1', needle, 'x'), { code: 'words-not-found', text: needle })
    }
  })

  it('wants the words exactly once unless told otherwise', () => {
    const before = [art('1', 'rada i rada, a także Rada.')]
    fails(before, words('art. 1', 'rada', 'zarząd'), { code: 'words-found-twice' })
    amends(
      before,
      [words('art. 1', 'rada', 'zarząd', { occurrence: 2 })],
      [art('1', 'rada i zarząd, a także Rada.')],
    )
    amends(
      before,
      [words('art. 1', 'rada', 'zarząd', { occurrence: 'all' })],
      [art('1', 'zarząd i zarząd, a także Rada.')],
    )
  })

  it('does not look across the borders of units', () => {
    const before = [art('1', 'Rada:', pkt('1', 'uchwala statut;'), pkt('2', 'budżet.'))]
    fails(before, words('art. 1', 'statut; budżet', 'x'), { code: 'words-not-found' })
    amends(
      before,
      [words('art. 1', 'statut', 'regulamin')],
      [art('1', 'Rada:', pkt('1', 'uchwala regulamin;'), pkt('2', 'budżet.'))],
    )
  })

  it('refuses words in other grammatical forms, unless none occurs', () => {
    const inflected = { inflected: true, occurrence: 'all' }
    const change = words('art. 1', 'rada gminy', 'rada miasta', inflected)
    fails([art('1', 'Rada gminy, radzie gminy.')], change, { code: 'words-inflected' })
    amends(
      [art('1', 'To rada gminy i rada gminy.')],
      [change],
      [art('1', 'To rada miasta i rada miasta.')],
    )
  })

  it('adds words behind, before and at the end', () => {
    const add = (
      position: 'after' | 'before' | 'end',
      anchor: string,
      text: string,
    ): Operation => ({
      kind: 'insertWords',
      address: at('art. 1'),
      anchor,
      position,
      words: text,
      occurrence: 'only',
    })
    amends(
      [art('1', 'Rada uchwala statut.')],
      [
        add('after', 'uchwala', ', w drodze uchwały,'),
        add('before', 'statut', 'nowy'),
        add('end', '', 'gminy'),
      ],
      [art('1', 'Rada uchwala, w drodze uchwały, nowy statut gminy.')],
    )
  })

  it('deletes words with one of the spaces around them', () => {
    const cut = (text: string, more: object = {}): Operation => ({
      kind: 'deleteWords',
      address: at('art. 1'),
      words: text,
      occurrence: 'only',
      ...more,
    })
    amends(
      [art('1', 'Rada gminy uchwala statut.')],
      [cut('gminy')],
      [art('1', 'Rada uchwala statut.')],
    )
    amends(
      [art('1', 'Rada uchwala, jednak, statut.')],
      [cut(', jednak,')],
      [art('1', 'Rada uchwala statut.')],
    )
    amends([art('1', 'a, b, c.')], [cut(',', { after: 'b' })], [art('1', 'a, b c.')])
  })

  it('does several changes of one text at once', () => {
    amends(
      [art('1', 'Rada gminy uchwala statut.')],
      [words('art. 1', 'Rada', 'Zarząd'), words('art. 1', 'statut', 'budżet')],
      [art('1', 'Zarząd gminy uchwala budżet.')],
    )
    const both = applyAll(statute([art('1', 'Rada gminy uchwala.')]), [
      words('art. 1', 'Rada gminy', 'Zarząd'),
      words('art. 1', 'gminy', 'miasta'),
    ])
    expect(both.failed).toMatchObject([{ problem: { code: 'overlapping' } }])
  })
})

describe('parts of a text', () => {
  it('counts sentences and not abbreviations', () => {
    const text = 'O tym mowa w art. 5 ust. 1. Drugie zdanie. Trzecie.'
    amends(
      [art('1', text)],
      [
        { kind: 'replaceText', address: at('art. 1 zdanie drugie'), text: 'Inne zdanie.' },
        { kind: 'insertSentence', address: at('art. 1 zdanie czwarte'), text: 'Czwarte.' },
      ],
      [art('1', 'O tym mowa w art. 5 ust. 1. Inne zdanie. Trzecie. Czwarte.')],
    )
    amends(
      [art('1', text)],
      [{ kind: 'repealSentence', address: at('art. 1 zdanie pierwsze') }],
      [art('1', 'Drugie zdanie. Trzecie.')],
    )
    fails(
      [art('1', text)],
      { kind: 'repealSentence', address: at('art. 1 zdanie czwarte') },
      {
        code: 'part-not-found',
      },
    )
  })

  it('changes introductions, headings and the subject of the title', () => {
    const before = statute([rozdz('1', 'Stary', art('1', 'A:', pkt('1', 'b.')))])
    const { statute: after } = applyAll(before, [
      { kind: 'replaceText', address: at('art. 1 wprowadzenie do wyliczenia'), text: 'C:' },
      { kind: 'replaceText', address: at('tytuł rozdziału 1'), text: 'Nowy' },
      { kind: 'replaceText', address: at('tytuł ustawy'), text: 'o gminach' },
    ])
    expect(after).toEqual(
      statute([rozdz('1', 'Nowy', art('1', 'C:', pkt('1', 'b.')))], {
        title: 'Ustawa z dnia 8 marca 1990 r. o gminach',
      }),
    )
  })

  it('changes the mark that ends a printed unit, and only if it is there', () => {
    const before = [art('1', 'A:', pkt('1', 'b:', lit('a', 'c,'), lit('b', 'd.')))]
    const ending = (from: string, to: string): Operation => ({
      kind: 'setEnding',
      address: at('art. 1 pkt 1'),
      from,
      to,
    })
    amends(
      before,
      [ending('.', ';')],
      [art('1', 'A:', pkt('1', 'b:', lit('a', 'c,'), lit('b', 'd;')))],
    )
    fails(before, ending(';', ','), { code: 'ending-differs', text: '.' })
    fails(before, ending('', ','), { code: 'ending-differs' })
  })
})

describe('the whole act', () => {
  it('exchanges words everywhere and leaves alone what another operation rewords', () => {
    const before: Statute = statute([art('1', 'wójt rządzi.'), art('2', 'wójt śpi.')])
    const { statute: after, failed } = applyAll(before, [
      {
        kind: 'replaceWords',
        address: [],
        words: 'wójt',
        replacement: 'burmistrz',
        occurrence: 'all',
      },
      { kind: 'replaceUnit', address: at('art. 2'), unit: art('2', 'Nowe: wójt.') },
    ])
    expect(failed).toEqual([])
    expect(after.units).toEqual([art('1', 'burmistrz rządzi.'), art('2', 'Nowe: wójt.')])
  })

  it('applies what fits when something does not', () => {
    const before = statute([art('1', 'A.')])
    const result = applyAll(before, [
      words('art. 1', 'A', 'B'),
      { kind: 'repealUnit', address: at('art. 9') },
    ])
    expect(result.statute.units).toEqual([art('1', 'B.')])
    expect(result.applied).toHaveLength(1)
    expect(result.failed.map(({ problem }) => printAddress(problem.address))).toEqual(['art. 9'])
  })
})
