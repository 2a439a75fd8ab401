import { describe, expect, it } from 'vitest'
import { actors } from '#app/core/workflow/actor.ts'
import { actorsOfRole, roles } from '#app/core/workflow/role.ts'
import { findStage, stageCode, stageIds, type StageId } from '#app/core/workflow/stage.ts'
import { stages } from '#app/core/workflow/stages.ts'
import { findTransition, transitions } from '#app/core/workflow/transitions.ts'

const leaving = (from: StageId) => transitions.filter((step) => step.from === from)

function reachable(): ReadonlySet<StageId> {
  const seen = new Set<StageId>(['draft'])
  const open: StageId[] = ['draft']
  for (let stage = open.pop(); stage !== undefined; stage = open.pop()) {
    for (const { to } of leaving(stage)) {
      if (seen.has(to)) continue
      seen.add(to)
      open.push(to)
    }
  }
  return seen
}

describe('the stages of the procedure', () => {
  it('can all be reached from the draft', () => {
    expect(stageIds.filter((stage) => !reachable().has(stage))).toEqual([])
  })

  it.each(stageIds.filter((stage) => !stages[stage].end))('%s is left by somebody', (stage) => {
    const out = leaving(stage)
    expect(out.length).toBeGreaterThan(0)
    for (const { actors: who } of out) expect(who.length).toBeGreaterThan(0)
  })

  it('end stages lead nowhere but back to the authors', () => {
    for (const stage of stageIds.filter((one) => stages[one].end)) {
      for (const step of leaving(stage)) expect(step.returns).toBe(true)
    }
  })

  it('only what is law can never come back', () => {
    expect(stageIds.filter((stage) => leaving(stage).length === 0)).toEqual(['inForce'])
  })

  it('every stage that is not an end leads to one', () => {
    const ends = new Set<StageId>(stageIds.filter((stage) => stages[stage].end))
    let grown = true
    while (grown) {
      const before = ends.size
      for (const { from, to } of transitions) if (ends.has(to)) ends.add(from)
      grown = ends.size > before
    }
    expect(stageIds.filter((stage) => !ends.has(stage))).toEqual([])
  })

  it('codes are the ones of the state model, each once', () => {
    const codes = stageIds.map(stageCode)
    expect(codes).toEqual([
      ...['D1', 'D2', 'D3', 'D4', 'D5', 'L1', 'L2', 'L3'],
      ...['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9', 'K10', 'K11'],
      ...['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G9'],
      ...['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10', 'X1', 'X2'],
    ])
  })

  it('a stage is found by its code and by its name, nothing else is', () => {
    expect(findStage('K2')).toBe('referredToTeam')
    expect(findStage('referredToTeam')).toBe('referredToTeam')
    expect(findStage('toString')).toBeNull()
    expect(findStage('')).toBeNull()
  })

  it('no field is both required and optional', () => {
    for (const stage of stageIds) {
      const { required, optional } = stages[stage]
      expect(required.filter((field) => optional.includes(field))).toEqual([])
    }
  })
})

describe('who moves a recommendation', () => {
  it('every capacity moves something, and somebody can record it', () => {
    for (const actor of actors) {
      expect(transitions.some((step) => step.actors.includes(actor))).toBe(true)
      expect(roles.some((role) => actorsOfRole[role].includes(actor))).toBe(true)
    }
  })

  it('an expert never moves what lies with KWRiST, the government or the parliament', () => {
    const beyond = transitions.filter(({ from }) =>
      ['kwrist', 'government', 'parliament'].includes(stages[from].group),
    )
    const byAuthor = beyond.filter((step) => step.actors.includes('author'))
    expect(byAuthor).toEqual([])
  })

  it('a return opens the next version; a round of remarks stays in the same one', () => {
    expect(findTransition('inReview', 'draft')?.returns).toBe(false)
    expect(findTransition('noCommonPosition', 'draft')?.returns).toBe(true)
    expect(findTransition('inForce', 'draft')).toBeNull()
  })
})

describe('statutory times', () => {
  it('run for drafts put before KWRiST for an opinion, not for the local side’s own', () => {
    expect(stages.governmentDraftAtKwrist.deadline).toMatchObject({
      kind: 'statutory',
      days: 30,
      from: 'delivered',
    })
    expect(stages.submitted.deadline.kind).toBe('setByPeople')
  })
})
