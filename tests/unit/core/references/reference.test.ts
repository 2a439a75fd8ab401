import { describe, expect, it } from 'vitest'
import { findReferences } from '#app/core/references/reference.ts'
import { printAddress } from '#app/core/statute/address.ts'
import type { Statute, Unit } from '#app/core/statute/unit.ts'
import { art, pkt, statute, ust } from '#tests/support/builders.ts'

const county = statute(
  [art('72a', ust('1', 'Związek powiatowo-gminny.')), art('72c', 'Przekształcenie.')],
  {
    eli: 'DU/1998/578',
    title: 'Ustawa z dnia 5 czerwca 1998 r. o samorządzie powiatowym',
  },
)

/** Each reference as `from: state targets`. */
function found(units: readonly Unit[], about: Partial<Statute> = {}): readonly string[] {
  return findReferences(statute(units, about), [county]).map(({ from, state, targets }) =>
    `${printAddress(from)}: ${state} ${targets.map(printAddress).join(', ')}`.trim(),
  )
}

describe('references in a statute', () => {
  it('are followed from where they stand', () => {
    expect(
      found([
        art(
          '4',
          ust('1', 'Granice:', pkt('1', 'tworzy;'), pkt('2', 'znosi.')),
          ust('2', 'Zmiany, o których mowa w ust. 1 pkt 2, ogłasza się.'),
        ),
        art(
          '5',
          ust('1', 'Stosuje się art. 4 ust. 1.'),
          ust('2', 'Wniosek, o którym mowa w ust. 1.'),
        ),
      ]),
    ).toEqual([
      'art. 4 ust. 2: found art. 4 ust. 1 pkt 2',
      'art. 5 ust. 1: found art. 4 ust. 1',
      'art. 5 ust. 2: found art. 5 ust. 1',
    ])
  })

  it('name every unit of a range that is there, and never count', () => {
    expect(
      found([
        art('8', ust('1', 'A.'), ust('2', 'B.'), ust('2a', 'C.'), ust('3', 'D.')),
        art('9', 'Przepisy art. 8 ust. 1–3 stosuje się odpowiednio.'),
      ]),
    ).toEqual(['art. 9: found art. 8 ust. 1, art. 8 ust. 2, art. 8 ust. 2a, art. 8 ust. 3'])
  })

  it('tell a unit that is not there from one that was repealed', () => {
    expect(found([art('1', 'Stosuje się art. 2 i art. 3.'), art('2', '(uchylony)')])).toEqual([
      'art. 1: repealed art. 2',
      'art. 1: nothing art. 3',
    ])
  })

  it('say nothing of articles that an excerpt left out', () => {
    expect(found([art('1', 'Stosuje się art. 90.')], { excerpt: true })).toEqual([
      'art. 1: not-printed art. 90',
    ])
  })

  it('lead into another act by its date and title', () => {
    expect(
      found([
        art(
          '73b',
          'Stosuje się art. 72a ust. 1 ustawy z dnia 5 czerwca 1998 r. o samorządzie powiatowym.',
        ),
        art('73c', 'Stosuje się art. 5 ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa.'),
      ]),
    ).toEqual(['art. 73b: found art. 72a ust. 1', 'art. 73c: other-act'])
  })

  it('may lead into two acts when the preposition is repeated', () => {
    expect(
      found([
        art('6a', 'Obsługa.'),
        art(
          '72',
          'Obsługa, o której mowa w art. 6a oraz w art. 72c ustawy z dnia 5 czerwca 1998 r. o samorządzie powiatowym.',
        ),
      ]),
    ).toEqual(['art. 72: found art. 6a', 'art. 72: found art. 72c'])
  })

  it('lead into the act that the text named before, when they say „tej ustawy”', () => {
    expect(
      found([
        art(
          '73b',
          'Zgodnie z ustawą z dnia 5 czerwca 1998 r. o samorządzie powiatowym, z tym że stosuje się art. 72c tej ustawy.',
        ),
        art('73c', 'Stosuje się art. 72c tej ustawy.'),
      ]),
    ).toEqual(['art. 73b: found art. 72c', 'art. 73c: other-act'])
  })

  it('go on after the name of another act', () => {
    expect(
      found([
        art('7', 'Nadzór.'),
        art(
          '8',
          'Przepisy art. 72c ustawy z dnia 5 czerwca 1998 r. o samorządzie powiatowym oraz art. 7 stosuje się.',
        ),
      ]),
    ).toEqual(['art. 8: found art. 72c', 'art. 8: found art. 7'])
  })

  it('are no turns of speech', () => {
    expect(
      found([art('1', 'Rada ustala zasady wynagradzania i z tego tytułu podejmuje uchwały.')]),
    ).toEqual([])
  })
})
