import { describe, expect, it } from 'vitest'
import { linkedProposals } from '#app/components/workflow/linked-proposal.ts'
import { listed } from '#app/components/workflow/listed-proposal.ts'
import type { ProposalSummary } from '#app/core/record/proposal.ts'
import type { ProcedureCalendar } from '#app/core/workflow/deadline.ts'
import type { StepDetails } from '#app/core/workflow/details.ts'
import type { StageId } from '#app/core/workflow/stage.ts'

function proposal(stage: StageId, details: StepDetails = {}): ProposalSummary {
  const date = '2014-12-11'
  return {
    number: 'R-2014-03',
    title: 'Zmiana statutu związku',
    area: 'Związki komunalne',
    acts: ['usg'],
    organisation: 'ZMP',
    ownerId: 'anna',
    owner: 'Anna Kowalska',
    coAuthorIds: [],
    published: true,
    stage,
    since: date,
    version: 2,
    draftRevision: 3,
    lastStep: { stage, actor: 'coChairs', date, version: 2, details, note: '' },
  }
}

const calendar: ProcedureCalendar = {
  isDayOff: () => false,
  plenaries: ['2014-12-17'],
  meetings: new Map([['plenum', '2014-12-17']]),
}
const due = (stage: StageId, details: StepDetails, today = '2014-12-12') =>
  listed(proposal(stage, details), calendar, today).due

describe('the day that matters on a card', () => {
  it('of an agenda is the day of its meeting', () => {
    expect(due('onAgenda', { meeting: 'plenum' })).toEqual({
      text: 'plenum 17.12.2014',
      late: false,
      day: '2014-12-17',
    })
    expect(due('onAgenda', { meeting: 'inne' })).toBeNull()
  })

  it('of a review is its end; late it is told in words', () => {
    const nextDate = '2014-12-12'
    const text = 'recenzja do 12.12.2014'
    expect(due('inReview', { nextDate })).toEqual({ text, late: false, day: nextDate })
    expect(due('inReview', { nextDate }, '2014-12-13')).toEqual({
      text: `${text} – po terminie od 1 dnia`,
      late: true,
      day: nextDate,
    })
  })

  it('elsewhere is what a rule or somebody sets, if anything', () => {
    expect(due('withPresident', {})?.text).toBe('termin 1.01.2015')
    expect(due('referredToTeam', {})).toBeNull()
    expect(listed({ ...proposal('draft'), lastStep: null }, calendar, '2014-12-12').due).toBeNull()
  })
})

describe('linked recommendations', () => {
  it('are those that the reader may read, with where they stand', () => {
    const readable = [proposal('consideredByTeam', { opinion: 'positive' })]
    expect(linkedProposals(readable, ['R-2014-02', 'R-2014-03'])).toEqual([
      {
        number: 'R-2014-03',
        title: 'Zmiana statutu związku',
        label: 'Zespół zaopiniował pozytywnie – czeka na plenum',
      },
    ])
    expect(linkedProposals(readable, [])).toEqual([])
  })
})
