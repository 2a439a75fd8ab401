import { describe, expect, it } from 'vitest'
import { applyAll } from '#app/core/amendment/apply.ts'
import { amendingActOf } from '#app/core/draft/amending-act.ts'
import { readProvisions, type KnownAct } from '#app/core/draft/typed-provisions.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { walk } from '#app/core/statute/locate.ts'
import type { ActAmendment } from '#app/core/draft/content.ts'
import { art, statute, ust } from '#tests/support/builders.ts'

const usg: KnownAct = {
  act: 'usg',
  source: 'DU/2013/594',
  statute: statute([art('67', ust('1', 'Związek ma statut.'), ust('2', 'Statut się ogłasza.'))]),
}
const usp: KnownAct = {
  act: 'usp',
  source: 'DU/2013/595',
  statute: statute([art('67', ust('1', 'Związek powiatów ma statut.'))], {
    eli: 'DU/1998/578',
    title: 'Ustawa z dnia 5 czerwca 1998 r. o samorządzie powiatowym',
    source: 'DU/2013/595',
  }),
}
const acts = [usg, usp]
const usgWith70: KnownAct = {
  ...usg,
  statute: { ...usg.statute, units: [...usg.statute.units, art('70', 'Koniec.')] },
}

function read(text: string, before: readonly ActAmendment[] = []) {
  return readProvisions(text, acts, 'usg', before)
}

/** What is wrong, as `kind: the words at its range`. */
function problems(text: string): readonly string[] {
  return read(text).problems.map(
    ({ kind, range }) => `${kind}: ${text.slice(range.start, range.end)}`,
  )
}

const added = 'w art. 67 po ust. 1 dodaje się ust. 1a w brzmieniu:\n„1a. Związek ma herb.”.'
const inCounty =
  'Art. 1. W ustawie z dnia 5 czerwca 1998 r. o samorządzie powiatowym w art. 67 uchyla się ust. 1.'

describe('provisions as they are typed', () => {
  it('without a lead-in change the act that is shown', () => {
    const { amendments, complete } = read(added)
    expect(complete).toBe(true)
    expect(amendments.map(({ act }) => act)).toEqual(['usg'])
    const after = applyAll(usg.statute, amendments[0]?.operations ?? []).statute
    expect([...walk(after)].map(({ address }) => printAddress(address))).toContain(
      'art. 67 ust. 1a',
    )
  })

  it('without a lead-in leave the other acts as they were, with one they take their place', () => {
    const county = read(inCounty).amendments
    expect(county.map(({ act }) => act)).toEqual(['usp'])
    expect(read(added, county).amendments.map(({ act }) => act)).toEqual(['usp', 'usg'])
    expect(read(inCounty, read(added, county).amendments).amendments).toEqual(county)
  })

  it('are those that the program writes', () => {
    const { amendments } = read(added)
    const content = { problem: '', amendments, rationale: '', transitional: '', entryIntoForce: '' }
    const written = amendingActOf(content, () => usg.statute).articles.map(({ text }) => text)
    const again = read(written.join('\n\n'), amendments)
    expect(again.complete).toBe(true)
    expect(again.amendments[0]?.operations).toEqual(amendments[0]?.operations)
  })

  it('tell what is not understood where it stands', () => {
    expect(problems('w art. 67')).toEqual(['reading: w art. 67'])
    expect(read('w art. 67').complete).toBe(false)
  })

  it('are read one by one where several stand beside one another without numbers', () => {
    const text = `w art. 67 uchyla się ust. 2;\n${added}\nUchyla się art. 70.`
    const { amendments, complete } = readProvisions(text, [usgWith70], 'usg', [])
    expect(complete).toBe(true)
    expect(amendments[0]?.operations.map(({ kind }) => kind)).toEqual([
      'repealUnit',
      'insertUnit',
      'repealUnit',
    ])
    expect(problems('W art. 67 uchyla się ust. 2. Po art. 67 coś się dzieje.')).toEqual([
      'reading: Po art. 67 coś się dzieje',
    ])
  })

  it('tell what does not fit the act where it stands', () => {
    expect(problems('w art. 67 uchyla się ust. 9.')).toEqual([
      'applying: w art. 67 uchyla się ust. 9',
    ])
  })

  it('tell of an act that is not there, and of words that saving would lose', () => {
    const other = 'Art. 1. W ustawie z dnia 5 lipca 2001 r. o cenach uchyla się art. 2.'
    expect(problems(other)).toEqual([`unknown-act: ${other}`])
    expect(problems(`Uwaga autora.\n${inCounty}`)).toEqual(['outside: Uwaga autora.'])
  })

  it('that were taken out amend nothing', () => {
    expect(read('', read(added).amendments)).toEqual({
      amendments: [],
      problems: [],
      complete: true,
    })
  })
})
