import { describe, expect, it } from 'vitest'
import { citationLinks } from '#app/components/statute/citation-links.ts'
import { parseStatute } from '#app/core/statute/parse.ts'

const usp = {
  act: 'usp',
  statute: parseStatute(
    '---\ntitle: Ustawa z dnia 5 czerwca 1998 r. o samorządzie powiatowym\n---\n### Art. 4.\n\n1. Powiat.',
  ).statute,
}

/** The words of art. 1 ust. 1 that are links, with where they lead. */
function linked(text: string, others: readonly (typeof usp)[] = []) {
  const { statute } = parseStatute(
    `### Art. 1.\n\n1. ${text}\n\n2. Inny.\n\n### Art. 2.\n\n1. A:\n\n1) b;\n\n2) c.\n\n2. D.`,
  )
  const links = citationLinks(statute, others).get('art_1__para_1') ?? []
  return links.map(({ start, end, href }) => [text.slice(start, end), href])
}

describe('citations as links', () => {
  it('lead to units of the same act, counted from where they stand', () => {
    expect(linked('O którym mowa w art. 2 ust. 1 pkt 2, i w ust. 2.')).toEqual([
      ['art. 2 ust. 1 pkt 2', '#art_2__para_1__point_2'],
      ['ust. 2', '#art_1__para_2'],
    ])
  })

  it('lead to each place of a list', () => {
    expect(linked('Przepisy art. 2 ust. 1 i 2 stosuje się.').map(([, href]) => href)).toEqual([
      '#art_2__para_1',
      '#art_2__para_2',
    ])
  })

  it('are no links where the unit is not there', () => {
    expect(linked('Przepis art. 77 stosuje się.')).toEqual([])
  })

  it('lead to another act where the program has it', () => {
    const text =
      'Stosuje się art. 4 ust. 1 ustawy z dnia 5 czerwca 1998 r. o samorządzie powiatowym.'
    expect(linked(text)).toEqual([])
    expect(linked(text, [usp])).toEqual([['art. 4 ust. 1', '/acts/usp#art_4__para_1']])
  })
})
