import { describe, it } from 'vitest'
import type { Operation } from '#app/core/amendment/operation.ts'
import type { Unit } from '#app/core/statute/unit.ts'
import { amends, at, fails } from '#tests/support/amends.ts'
import { art, closing, dz, lit, pkt, rozdz, tiret, ust } from '#tests/support/builders.ts'

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
