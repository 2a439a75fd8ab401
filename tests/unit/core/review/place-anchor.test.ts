import { describe, expect, it } from 'vitest'
import { derive } from '#app/core/amendment/derive.ts'
import type { Quote } from '#app/core/review/anchor.ts'
import { placeAnchor } from '#app/core/review/place-anchor.ts'
import { passageOf, reviewedText, type ReviewedText } from '#app/core/review/reviewed-text.ts'
import type { Unit } from '#app/core/statute/unit.ts'
import { at } from '#tests/support/amends.ts'
import { art, pkt, statute, ust } from '#tests/support/builders.ts'

const base = [
  art(
    '5',
    ust('1', 'Gminy mogą tworzyć związki międzygminne w celu wspólnego wykonywania zadań.'),
    ust('2', 'Statut związku określa:', pkt('1', 'nazwę i siedzibę;'), pkt('2', 'czas trwania.')),
    ust('3', 'Związek ma osobowość prawną.'),
  ),
]

/** A version that makes the units of the statute; further ones follow. */
function versions(...texts: readonly (readonly Unit[])[]): ReviewedText[] {
  const old = statute(base)
  return texts.map((units, index) =>
    reviewedText(
      index + 1,
      {
        problem: '',
        amendments: [
          { act: 'usg', source: 'DU/2013/594', operations: derive(old, statute(units)).operations },
        ],
        rationale:
          index === 0 ? 'Cel.\n\nSkutek dla gmin.' : 'Nowy wstęp.\n\nCel.\n\nSkutek dla gmin.',
        transitional: '',
        entryIntoForce: '',
      },
      () => old,
    ),
  )
}

const quote = (exact: string): Quote => ({ exact, prefix: '', suffix: '' })

function placed(address: string, exact: string, texts: readonly ReviewedText[]) {
  const place = { layer: 'proposed', act: 'usg', address: at(address) } as const
  const found = placeAnchor({ version: 1, place, quote: quote(exact) }, texts)
  if (found.state === 'orphaned') return found
  const newest = texts.at(-1)
  const words = newest && passageOf(newest, found.place)?.slice(found.range.start, found.range.end)
  return { ...found, words }
}

/** Article 5 with other words in ust. 1, or other points. */
const withFirst = (text: string) => [
  art('5', ust('1', text), ...(base[0]?.children.slice(1) ?? [])),
]

describe('a remark on words of the proposed text', () => {
  it('stays on them when other words of the unit change', () => {
    const texts = versions(
      base,
      withFirst(
        'Gminy i powiaty mogą tworzyć związki międzygminne w celu wspólnego wykonywania zadań.',
      ),
    )
    const found = placed('art. 5 ust. 1', 'związki międzygminne', texts)
    expect(found).toMatchObject({ state: 'same', words: 'związki międzygminne' })
  })

  it('says in which version they were changed, and what stands there now', () => {
    const now = 'Gminy mogą tworzyć związki powiatowo-gminne w celu wspólnego wykonywania zadań.'
    const texts = versions(base, withFirst(now), withFirst(now))
    const found = placed('art. 5 ust. 1', 'związki międzygminne', texts)
    expect(found).toMatchObject({ state: 'changed', since: 2, words: 'związki powiatowo-gminne' })
  })

  it('is on them again when a later version brings them back', () => {
    const texts = versions(base, withFirst('Gminy współdziałają.'), base)
    expect(placed('art. 5 ust. 1', 'związki międzygminne', texts)).toMatchObject({ state: 'same' })
  })

  it('goes with its unit when a unit is put in before it', () => {
    const added = [
      art(
        '5',
        ...(base[0]?.children.slice(0, 1) ?? []),
        ust('1a', 'Powiaty mogą przystępować do związków.'),
        ...(base[0]?.children.slice(1) ?? []),
      ),
    ]
    const found = placed('art. 5 ust. 1a', 'Powiaty', versions(added, [...added]))
    expect(found).toMatchObject({ state: 'same', words: 'Powiaty' })
  })

  it('has no place when the unit that was to be added is left out, and says since when', () => {
    const added = [art('5', ...(base[0]?.children ?? []), ust('4', 'Rejestr prowadzi minister.'))]
    const found = placed('art. 5 ust. 4', 'minister', versions(added, base))
    expect(found).toEqual({ state: 'orphaned', since: 2 })
  })

  it('says that the whole unit changed when something in it did', () => {
    const [first, , third] = base[0]?.children ?? []
    const shorter = [
      art('5', ...(first ? [first] : []), ust('2', 'Statut.'), ...(third ? [third] : [])),
    ]
    expect(placed('art. 5 ust. 2', '', versions(base, shorter))).toMatchObject({ state: 'changed' })
    expect(placed('art. 5 ust. 3', '', versions(base, shorter))).toMatchObject({ state: 'same' })
  })

  it('tells words that were struck out from words that were replaced', () => {
    const texts = versions(base, withFirst('Gminy mogą tworzyć związki międzygminne.'))
    const found = placed('art. 5 ust. 1', 'w celu wspólnego wykonywania zadań', texts)
    expect(found).toMatchObject({ state: 'changed', words: '' })
  })
})

describe('a remark on prose', () => {
  it('stays on its words when a paragraph is put in before them', () => {
    const texts = versions(base, base)
    const place = { layer: 'prose', part: 'rationale' } as const
    const found = placeAnchor({ version: 1, place, quote: quote('Skutek dla gmin') }, texts)
    expect(found).toMatchObject({ state: 'same', range: { start: 17, end: 32 } })
  })

  it('is found by words that were copied with the marks of Markdown', () => {
    const texts = versions(base)
    const place = { layer: 'prose', part: 'rationale' } as const
    const found = placeAnchor({ version: 1, place, quote: quote('Skutek **dla gmin**') }, texts)
    expect(found).toMatchObject({ state: 'same', range: { start: 5, end: 20 } })
  })
})
