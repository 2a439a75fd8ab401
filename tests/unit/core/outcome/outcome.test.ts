import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applyAll } from '#app/core/amendment/apply.ts'
import { parseDraft } from '#app/core/draft/parse.ts'
import { enactedText } from '#app/core/outcome/enacted.ts'
import { outcomeIn } from '#app/core/outcome/outcome.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { parseStatute } from '#app/core/statute/parse.ts'
import type { Unit } from '#app/core/statute/unit.ts'
import { art, statute, ust } from '#tests/support/builders.ts'

const verdicts = (base: Unit, proposed: readonly Unit[], enacted: readonly Unit[]) =>
  outcomeIn(statute([base]), statute(proposed), statute(enacted)).units.map(
    ({ address, verdict }) => `${printAddress(address)}: ${verdict}`,
  )

const base = art('5', ust('1', 'Rada gminy uchwala statut.'), ust('2', 'Wójt go ogłasza.'))
const same = ust('1', 'Rada gminy uchwala statut.')

describe('what became of a unit', () => {
  it('a rewording enacted word for word is carried out, also with other dashes', () => {
    const wanted = art('5', same, ust('2', 'Wójt ogłasza go w terminie 7–14 dni.'))
    const law = art('5', same, ust('2', 'Wójt ogłasza go w terminie 7-14 dni.'))
    expect(verdicts(base, [wanted], [law])).toEqual(['art. 5 ust. 2: same'])
  })

  it('a new unit is found under another number', () => {
    const text = 'Statut gminy podlega ogłoszeniu w wojewódzkim dzienniku urzędowym.'
    const wanted = art('5', ...base.children, ust('3', text))
    const law = art('5', ...base.children, ust('3', 'Minister prowadzi rejestr.'), ust('4', text))
    const { units } = outcomeIn(statute([base]), statute([wanted]), statute([law]))
    expect(units).toMatchObject([{ verdict: 'same', wanted: 8, carried: 8 }])
    expect(units[0]?.enactedAddress).toEqual([
      { kind: 'article', number: '5' },
      { kind: 'paragraph', number: '4' },
    ])
  })

  it('another rule at the wanted place is a law, but another one', () => {
    const wanted = art('5', same, ust('2', 'Wójt ogłasza statut w terminie 7 dni.'))
    const law = art('5', same, ust('2', 'Statut publikuje wojewoda.'))
    expect(verdicts(base, [wanted], [law])).toEqual(['art. 5 ust. 2: otherwise'])
  })

  it('a repeal that did not come, and one that did', () => {
    const wanted = art('5', same, ust('2', '(uchylony)'))
    expect(verdicts(base, [wanted], [base])).toEqual(['art. 5 ust. 2: not'])
    expect(verdicts(base, [wanted], [art('5', same, ust('2', '(uchylony).'))])).toEqual([
      'art. 5 ust. 2: same',
    ])
  })
})

describe('the act of 25 June 2015 (Dz.U. poz. 1045) against R-2014-03', () => {
  const amended = parseStatute(readFileSync('prisma/demo/acts/usg.md', 'utf8')).statute
  const { draft } = parseDraft(readFileSync('drafts/r-2014-03/v2.md', 'utf8'))
  const law = readFileSync('prisma/demo/enacted/DU-2015-1045.md', 'utf8')
  const proposed = applyAll(amended, draft.content.amendments[0]?.operations ?? []).statute

  it('took some of it word for word, some in part, some otherwise', () => {
    const enacted = enactedText(amended, 'amending', law)
    expect(enacted?.failed).toBe(0)
    const { units, share } = outcomeIn(amended, proposed, enacted?.statute ?? amended)
    expect(units.map(({ address, verdict }) => [printAddress(address), verdict])).toEqual([
      ['art. 67 ust. 2 pkt 8', 'same'],
      ['art. 67 ust. 2a', 'same'],
      ['art. 67 ust. 3', 'same'],
      ['art. 67a ust. 1', 'partly'],
      ['art. 67a ust. 2', 'otherwise'],
      ['art. 67a ust. 3', 'partly'],
      ['art. 67a ust. 4', 'same'],
      ['art. 68 ust. 1a', 'otherwise'],
      ['art. 68 ust. 1b', 'otherwise'],
    ])
    expect(share).toBeCloseTo(71 / 124)
  })

  it('does not concern another act', () => {
    const usp = parseStatute(readFileSync('prisma/demo/acts/usp.md', 'utf8')).statute
    expect(enactedText(usp, 'amending', law)).toBeNull()
  })
})
