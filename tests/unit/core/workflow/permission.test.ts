import { describe, expect, it } from 'vitest'
import { actions, may, type Action, type ProposalThing } from '#app/core/workflow/permission.ts'
import { roles, type Role, type Viewer } from '#app/core/workflow/role.ts'

type Grantee = Role | 'author' | 'coAuthor' | 'anonymous'

const grantees: readonly Grantee[] = [...roles, 'author', 'coAuthor', 'anonymous']

function viewer(grantee: Grantee): Viewer | null {
  if (grantee === 'anonymous') return null
  const role: Role = grantee === 'author' || grantee === 'coAuthor' ? 'expert' : grantee
  return { id: grantee, name: grantee, email: `${grantee}@nowela.example`, role }
}

const thing = (more: Partial<ProposalThing> = {}): ProposalThing => ({
  ownerId: 'author',
  coAuthorIds: ['coAuthor'],
  published: true,
  stage: 'draft',
  ...more,
})

const allowed = (action: Action, about: ProposalThing | null): readonly Grantee[] =>
  grantees.filter((grantee) => may(viewer(grantee), action, about))

const everybody = grantees
const signedIn = grantees.filter((grantee) => grantee !== 'anonymous')
const authors: readonly Grantee[] = ['author', 'coAuthor']
const insiders: readonly Grantee[] = ['admin', 'coordinator', 'expert', 'reviewer', ...authors]

/** The whole table, for a published recommendation that its authors are drafting. */
const expected: Readonly<Record<Action, readonly Grantee[]>> = {
  'frame.read': everybody,
  'session.create': everybody,
  'session.end': everybody,
  'home.read': everybody,
  'act.read': everybody,
  'act.import': ['admin', 'coordinator'],
  'act.rebases': ['admin', 'coordinator'],
  'together.read': everybody,
  'together.compose': ['expert', ...authors],
  'proposal.list': everybody,
  'proposal.read': everybody,
  'proposal.create': ['expert', ...authors],
  'proposal.publish': ['coordinator'],
  'proposal.branch': ['expert', ...authors],
  'author.name': ['coordinator', 'author'],
  'draft.read': ['coordinator', ...authors],
  'draft.edit': authors,
  'draft.rebase': authors,
  'version.read': everybody,
  'version.save': authors,
  'version.restore': authors,
  'version.label': ['coordinator', ...authors],
  'review.read': insiders,
  'review.ask': ['coordinator'],
  'remark.write': ['coordinator', 'expert', 'reviewer', ...authors],
  'remark.answer': authors,
  'remark.takeTable': ['coordinator', ...authors],
  'verdict.give': ['expert', 'reviewer'],
  'guest.review': everybody,
  'status.read': everybody,
  'status.record': ['coordinator', ...authors],
  'status.correct': ['coordinator'],
  'outcome.read': everybody,
  'outcome.record': ['coordinator'],
  'meeting.read': everybody,
  'meeting.manage': ['coordinator'],
  'agenda.read': everybody,
  'search.read': everybody,
  'practice.read': everybody,
  'notification.read': signedIn,
  'subscription.keep': signedIn,
  'mail.unsubscribe': everybody,
  'outbox.keep': ['admin'],
  'calendar.own': everybody,
  'token.manage': signedIn,
  'user.manage': ['admin'],
  'password.change': signedIn,
  'password.set': everybody,
  'audit.read': ['admin', 'coordinator'],
}

describe('may', () => {
  it.each(actions)('%s is granted to whom the table says, and to nobody else', (action) => {
    expect([...allowed(action, thing())].sort()).toEqual([...expected[action]].sort())
  })

  it.each(['proposal.read', 'version.read', 'status.read'] as const)(
    '%s of what is not published is for those who work on it',
    (action) => {
      expect(allowed(action, thing({ published: false })).toSorted()).toEqual(insiders.toSorted())
    },
  )

  it.each(['draft.edit', 'version.save'] as const)(
    '%s ends when the text goes to the board',
    (action) => {
      expect(allowed(action, thing({ stage: 'inReview' }))).toEqual(authors)
      expect(allowed(action, thing({ stage: 'readyForBoard' }))).toEqual([])
      expect(allowed(action, thing({ stage: 'referredToTeam' }))).toEqual([])
    },
  )

  it('co-authors are named until nothing can come of a recommendation any more', () => {
    expect(allowed('author.name', thing({ stage: 'onAgenda' }))).toEqual(['coordinator', 'author'])
    expect(allowed('author.name', thing({ stage: 'withdrawn' }))).toEqual([])
  })

  it('a reviewer may send a draft back, and never edits one', () => {
    expect(allowed('status.record', thing({ stage: 'inReview' }))).toContain('reviewer')
    expect(allowed('draft.edit', thing({ stage: 'inReview' }))).not.toContain('reviewer')
  })

  it('only coordinators record what KWRiST did', () => {
    for (const stage of ['submitted', 'referredToTeam', 'onAgenda', 'agreedPositive'] as const) {
      expect(allowed('status.record', thing({ stage }))).toEqual(['coordinator'])
    }
  })

  it('where one bill has become law, the coordinator goes on recording the others', () => {
    expect(allowed('status.record', thing({ stage: 'inForce' }))).toEqual(['coordinator'])
  })

  it('an action about a recommendation is refused where none is given', () => {
    const about: readonly Action[] = [
      ...(['proposal.read', 'draft.edit', 'version.read', 'version.save'] as const),
      ...(['status.read', 'status.record'] as const),
    ]
    for (const action of about) expect(allowed(action, null)).toEqual([])
  })
})
