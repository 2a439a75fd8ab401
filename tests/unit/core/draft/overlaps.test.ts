import { describe, expect, it } from 'vitest'
import { readInstructions } from '#app/core/amendment/read/read-act.ts'
import { isConflict, overlapsOf } from '#app/core/draft/overlaps.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { art, statute, ust } from '#tests/support/builders.ts'

const act = statute([
  art(
    '67',
    ust('1', 'Utworzenie związku wymaga przyjęcia statutu przez rady zainteresowanych gmin.'),
    ust('2', 'Zmiana statutu następuje w trybie przewidzianym dla jego ustanowienia.'),
  ),
  art('68', 'Rejestr związków prowadzi minister.'),
])

function operations(text: string) {
  return readInstructions(text).instructions.flatMap((instruction) => instruction.operations)
}

/** How two provisions meet, as `place: kind`, with `!` for a conflict. */
function meet(own: string, other: string): readonly string[] {
  return overlapsOf(act, operations(own), operations(other)).map(
    (overlap) =>
      `${printAddress(overlap.address)}: ${overlap.kind}${isConflict(overlap) ? '!' : ''}`,
  )
}

const words = (from: string, to: string) =>
  `w art. 67 w ust. 1 wyrazy „${from}” zastępuje się wyrazami „${to}”`
const added = (text: string) => `w art. 67 po ust. 1 dodaje się ust. 1a w brzmieniu:\n„1a. ${text}”`

describe('two amendments of one text', () => {
  it('meet where both change the same words', () => {
    expect(meet(words('przyjęcia', 'uchwalenia'), words('przyjęcia', 'nadania'))).toEqual([
      'art. 67 ust. 1: same-words!',
    ])
  })

  it('go together where they change different words of a unit', () => {
    expect(meet(words('przyjęcia', 'uchwalenia'), words('zainteresowanych', 'wszystkich'))).toEqual(
      ['art. 67 ust. 1: same-unit'],
    )
  })

  it('agree where both make the same change', () => {
    expect(meet(words('przyjęcia', 'nadania'), words('przyjęcia', 'nadania'))).toEqual([
      'art. 67 ust. 1: agreed',
    ])
  })

  it('meet where one repeals what the other changes, also the unit around it', () => {
    const change = words('przyjęcia', 'nadania')
    expect(meet(change, 'w art. 67 uchyla się ust. 1')).toEqual(['art. 67 ust. 1: repealed!'])
    expect(meet(change, 'uchyla się art. 67')).toEqual(['art. 67 ust. 1: repealed!'])
    expect(meet('uchyla się art. 67', change)).toEqual(['art. 67: repealed!'])
  })

  it('meet where both give one number to new units', () => {
    expect(meet(added('Związek ma herb.'), added('Związek ma flagę.'))).toEqual([
      'art. 67 ust. 1a: number-twice!',
    ])
  })

  it('do not meet in different units', () => {
    expect(meet(words('przyjęcia', 'nadania'), 'w art. 67 uchyla się ust. 2')).toEqual([])
    expect(meet(words('przyjęcia', 'nadania'), 'uchyla się art. 68')).toEqual([])
  })
})
