import { describe, expect, it } from 'vitest'
import { namingProblem, type Candidate } from '#app/core/workflow/co-author.ts'
import { may } from '#app/core/workflow/permission.ts'
import { roles } from '#app/core/workflow/role.ts'

const thing = { ownerId: 'author', coAuthorIds: ['coAuthor'] }
const candidate = (more: Partial<Candidate> = {}): Candidate => ({
  id: 'new',
  role: 'expert',
  closed: false,
  ...more,
})

describe('namingProblem', () => {
  it.each([
    ['nobody that the program knows', null, 'unknown'],
    ['a closed account', candidate({ closed: true }), 'closed'],
    ['the author', candidate({ id: 'author' }), 'is-author'],
    ['who is one already', candidate({ id: 'coAuthor' }), 'already'],
    ['an expert', candidate(), null],
  ] as const)('of %s', (_who, asked, problem) => {
    expect(namingProblem(asked, thing)).toBe(problem)
  })

  it.each(roles)('lets a %s in exactly if they may edit the draft then', (role) => {
    const viewer = { id: 'new', name: 'new', email: 'new@nowela.example', role }
    const named = { ownerId: 'author', coAuthorIds: ['new'], published: true, stage: 'draft' }
    expect(namingProblem(candidate({ role }), thing) === null).toBe(
      may(viewer, 'draft.edit', { ...named, stage: 'draft' }),
    )
  })
})
