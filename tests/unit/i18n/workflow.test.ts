import { describe, expect, it } from 'vitest'
import { extents, opinions, sides } from '#app/core/workflow/details.ts'
import { stageIds } from '#app/core/workflow/stage.ts'
import { stages } from '#app/core/workflow/stages.ts'
import * as english from '#app/i18n/en/workflow.ts'
import { stageLabel } from '#app/i18n/pl/workflow.ts'

/** Who can have done what a stage tells. */
const body =
  /Autorzy|Recenzenci|Koordynator|Zarząd|Stowarzyszeni|stowarzyszenia|Stron[ay]|KWRiST|Zespół|Współprzewodniczący|Rząd|Komitety|Rada Ministrów|Sejm|Senat|Parlament|Prezydent|Dzienniku Ustaw|Ustawa weszła|Wnioskodawcy/

describe('the label of a stage', () => {
  it.each(stageIds)('of %s names who did it', (stage) => {
    expect(stageLabel(stage).split(' – ')[0]).toMatch(body)
  })

  it.each(stageIds.filter((stage) => !stages[stage].end))(
    'of %s says what was done and what it awaits',
    (stage) => {
      expect(stageLabel(stage)).toMatch(/^\p{Lu}.+ – czeka na .+[^.]$/u)
    },
  )

  it('of an end says that nothing follows by itself', () => {
    for (const stage of stageIds.filter((one) => stages[one].end && one !== 'inForce')) {
      expect(stageLabel(stage)).toMatch(/ – wróci tylko jako nowa wersja$/)
    }
  })

  it('tells the opinion apart, its side, and how far the law carries the recommendation out', () => {
    expect(stageLabel('consideredByTeam', { opinion: 'positive' })).toBe(
      'Zespół zaopiniował pozytywnie – czeka na plenum',
    )
    const told = [
      ...opinions.map((opinion) => stageLabel('consideredByTeam', { opinion })),
      ...sides.map((side) => stageLabel('negative', { side })),
      ...extents.map((extent) => stageLabel('inForce', { extent })),
    ]
    expect(new Set(told).size).toBe(told.length)
    expect(stageLabel('submitted', { route: 'team' })).not.toBe(stageLabel('submitted'))
  })
})

describe('the English label of a stage', () => {
  it.each(stageIds)('of %s has the parts of the Polish one', (stage) => {
    const [done = '', next = ''] = english.stageLabel(stage).split(' – ')
    const [, polishNext = ''] = stageLabel(stage).split(' – ')
    expect(done).toMatch(/^(?:The |KWRiST |Committees |Parliament |A team )/)
    expect(next).toMatch(
      polishNext.startsWith('czeka')
        ? /^waiting (?:for|to be) .+[^.]$/
        : polishNext === ''
          ? /^$/
          : /^comes back only as a new version$/,
    )
  })

  it('tells the opinion apart, its side, and how far the law carries the recommendation out', () => {
    const told = [
      ...opinions.map((opinion) => english.stageLabel('consideredByTeam', { opinion })),
      ...sides.map((side) => english.stageLabel('negative', { side })),
      ...extents.map((extent) => english.stageLabel('inForce', { extent })),
      english.stageLabel('submitted', { route: 'team' }),
      english.stageLabel('submitted'),
    ]
    expect(new Set(told).size).toBe(told.length)
  })

  it('cites the law that a stage rests on', () => {
    expect(english.legalBasis({ act: 'kwrist', provision: 'art. 7 ust. 3' })).toMatch(
      /^art\. 7 ust\. 3 of the Act of 6 May 2005 on the Joint Commission/,
    )
  })
})
