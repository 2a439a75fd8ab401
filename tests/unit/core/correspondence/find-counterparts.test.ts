import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  correspondenceOf,
  findCounterparts,
  type Correspondence,
} from '#app/core/correspondence/find-counterparts.ts'
import { parseAddress, printAddress } from '#app/core/statute/address.ts'
import { parseStatute } from '#app/core/statute/parse.ts'
import { art, rozdz, statute, ust } from '#tests/support/builders.ts'
import { hasSharedTexts, wholeText } from '#tests/support/shared-texts.ts'

/** The provisions that correspond, as a lawyer drew them up: `usg | usp | why`. */
const pairs = readFileSync('tests/fixtures/correspondence/pairs.txt', 'utf8')
  .split('\n')
  .filter((line) => line.includes('|') && !line.startsWith('#'))
  .map((line) => line.split('|').map((part) => part.trim()))

function first(correspondence: Correspondence, address: string): string | null {
  const [best] = findCounterparts(correspondence, parseAddress(address) ?? [])
  return best ? printAddress(best.address) : null
}

describe.skipIf(!hasSharedTexts)('counterparts in the whole texts', () => {
  const usg = parseStatute(wholeText('usg-DU-2013-594')).statute
  const usp = parseStatute(wholeText('usp-DU-2013-595')).statute

  /** The pairs whose right counterpart is not the first proposal, as they are given. */
  function missed(from: 0 | 1): readonly string[] {
    const correspondence = from === 0 ? correspondenceOf(usg, usp) : correspondenceOf(usp, usg)
    return pairs
      .filter((pair) => first(correspondence, pair[from] ?? '') !== pair[1 - from])
      .map((pair) => pair.join(' | '))
  }

  it.each([
    ['usg', 0],
    ['usp', 1],
  ] as const)('are the first proposal for 9 of 10 provisions of %s', (_, from) => {
    expect(pairs.length).toBeGreaterThanOrEqual(30)
    expect(missed(from).length).toBeLessThanOrEqual(pairs.length / 10)
  })
})

describe('counterparts', () => {
  const communes = statute([
    rozdz(
      '7',
      'Związki i porozumienia międzygminne',
      art('64', ust('1', 'Gminy mogą tworzyć związki międzygminne.'), ust('2', '(uchylony)')),
      art('65', 'Związek posiada osobowość prawną.'),
    ),
    rozdz('8', 'Nadzór', art('66', 'Gmina posiada osobowość prawną.')),
  ])
  const counties = statute([
    rozdz('1', 'Przepisy ogólne', art('2', 'Powiat ma osobowość prawną.')),
    rozdz(
      '7',
      'Związki i porozumienia powiatów',
      art('65', ust('1', 'Powiaty mogą tworzyć związki powiatów.')),
      art('66', ust('1', 'Związek ma osobowość prawną.'), ust('2', 'Związek ma statut.')),
    ),
  ])
  const correspondence = correspondenceOf(communes, counties)

  it('are found by the words, the terms of both acts taken as one', () => {
    expect(first(correspondence, 'art. 64 ust. 1')).toBe('art. 65 ust. 1')
  })

  it('may be a unit of another kind', () => {
    expect(first(correspondence, 'art. 65')).toBe('art. 66 ust. 1')
  })

  it('are told apart by the chapter where the words are alike', () => {
    expect(first(correspondence, 'art. 66')).toBe('art. 2')
  })

  it('are none for a repealed unit, and for one that is not there', () => {
    expect(findCounterparts(correspondence, parseAddress('art. 64 ust. 2') ?? [])).toEqual([])
    expect(findCounterparts(correspondence, parseAddress('art. 99') ?? [])).toEqual([])
  })
})
