import { describe, expect, it } from 'vitest'
import { plainProse } from '#app/core/search/plain-prose.ts'
import { searchedProvisions } from '#app/core/search/searched-provisions.ts'
import { parseStatute } from '#app/core/statute/parse.ts'

describe('what of a statute is searched', () => {
  const { statute } = parseStatute(
    '## Rozdział 2. Zadania\n\n### Art. 7.\n\n1. Zadania własne obejmują:\n\n1) drogi,\n\n2) (uchylony)\n\n2. (uchylony)',
  )
  const found = searchedProvisions(statute)

  it('is every unit that says something itself', () => {
    expect(found.map(({ name, parts }) => [name, ...parts.map(({ text }) => text)])).toEqual([
      ['rozdział 2. Zadania'],
      ['art. 7 ust. 1', 'Zadania własne obejmują:'],
      ['art. 7 ust. 1 pkt 1', 'drogi,'],
    ])
  })

  it('stands under the titles and introductions above it', () => {
    expect(found.at(-1)?.around).toContain('Zadania Zadania własne obejmują:')
  })
})

describe('the words of a Markdown text', () => {
  it('come without its signs, a line each', () => {
    const text =
      '### Cel\n\nPierwszy **ważny** _akapit_ z `kodem` i [odesłaniem](https://example.pl).\n\n- raz\n- dwa\n\n> cytat\n\n| a | b |\n|---|---|\n| c | d |'
    expect(plainProse(text)).toBe(
      'Cel\nPierwszy ważny akapit z kodem i odesłaniem.\nraz\ndwa\ncytat\na b\nc d',
    )
  })

  it('keep what only looks like a sign', () => {
    expect(plainProse('art. 3 * 4 i x_y, 2 > 1')).toBe('art. 3 * 4 i x_y, 2 > 1')
  })
})
