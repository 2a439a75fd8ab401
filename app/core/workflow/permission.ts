import { nextSteps, nextTrackSteps } from './next-steps.ts'
import type { Role, Viewer } from './role.ts'
import type { StageId } from './stage.ts'
import { stages } from './stages.ts'
import { mayBeCarried } from './tracks.ts'

/** Everything that somebody may or may not do. Reading what everybody may read is an action too. */
export const actions = [
  'frame.read',
  'session.create',
  'session.end',
  'home.read',
  'act.read',
  'act.import',
  'act.rebases',
  'together.read',
  'together.compose',
  'proposal.list',
  'proposal.read',
  'proposal.create',
  'proposal.publish',
  'proposal.branch',
  'author.name',
  'draft.read',
  'draft.edit',
  'draft.rebase',
  'version.read',
  'version.save',
  'version.restore',
  'version.label',
  'review.read',
  'review.ask',
  'remark.write',
  'remark.answer',
  'remark.takeTable',
  'verdict.give',
  'guest.review',
  'status.read',
  'status.record',
  'status.correct',
  'outcome.read',
  'outcome.record',
  'meeting.read',
  'meeting.manage',
  'agenda.read',
  'practice.read',
  'notification.read',
  'subscription.keep',
  'mail.unsubscribe',
  'search.read',
  'outbox.keep',
  'calendar.own',
  'token.manage',
  'user.manage',
  'password.change',
  'password.set',
  'audit.read',
] as const

export type Action = (typeof actions)[number]

/** What a recommendation tells the table about itself. */
export interface ProposalThing {
  readonly ownerId: string
  readonly coAuthorIds: readonly string[]
  readonly published: boolean
  readonly stage: StageId
}

type Rule = (viewer: Viewer | null, thing: ProposalThing | null) => boolean

const everybody: Rule = () => true
const roles =
  (...granted: readonly Role[]): Rule =>
  (viewer) =>
    viewer !== null && granted.includes(viewer.role)

const accounts: Rule = (viewer) => viewer !== null
const coordinates = roles('coordinator')

const isAuthor: Rule = (viewer, thing) =>
  viewer !== null &&
  thing !== null &&
  viewer.role === 'expert' &&
  (thing.ownerId === viewer.id || thing.coAuthorIds.includes(viewer.id))

const insiders = roles('admin', 'coordinator', 'expert', 'reviewer')

/** Published recommendations are everybody's; the rest is read by those who work on them. */
const reads: Rule = (viewer, thing) =>
  thing !== null && (thing.published || insiders(viewer, thing))

/** The text leaves the authors' hands when it goes to the board: only a return reopens it. */
const isOpen: Rule = (_viewer, thing) =>
  thing !== null && (thing.stage === 'draft' || thing.stage === 'inReview')

const writes: Rule = (viewer, thing) => isAuthor(viewer, thing) && isOpen(viewer, thing)

/** Whether nothing can come of a recommendation any more. */
export function hasEnded({ stage }: Pick<ProposalThing, 'stage'>): boolean {
  return stages[stage].group === 'end'
}

/** Carrying the working copy over to a newer law changes nothing that was handed over. */
const rebases: Rule = (viewer, thing) =>
  thing !== null && isAuthor(viewer, thing) && !hasEnded(thing)

const records: Rule = (viewer, thing) => {
  if (viewer === null || thing === null) return false
  if (viewer.role === 'expert' && !isAuthor(viewer, thing)) return false
  // Other bills may go on where the furthest one has come to its end.
  const onTracks = mayBeCarried(thing.stage) ? nextTrackSteps(null, viewer.role) : []
  const next = [...nextSteps(thing.stage, viewer.role), ...onTracks]
  return next.some((step) => step.recordableAs.length > 0)
}

/** Who opened a recommendation says who writes it along, and so does the office that keeps its records. */
const namesAuthors: Rule = (viewer, thing) =>
  thing !== null &&
  !hasEnded(thing) &&
  (coordinates(viewer, thing) || (isAuthor(viewer, thing) && viewer?.id === thing.ownerId))

/** Remarks are the insiders' while a text is worked on, also of a recommendation that is published. */
const reviews: Rule = (viewer, thing) => thing !== null && insiders(viewer, thing)

/** Everybody who works on recommendations may remark; who reviews a text is not one of its authors. */
const remarks: Rule = (viewer, thing) =>
  thing !== null && roles('coordinator', 'expert', 'reviewer')(viewer, thing)

const judges: Rule = (viewer, thing) =>
  thing !== null && roles('expert', 'reviewer')(viewer, thing) && !isAuthor(viewer, thing)

/** The one table: every loader and every action of the program asks it. */
const table: Readonly<Record<Action, Rule>> = {
  'frame.read': everybody,
  'session.create': everybody,
  'session.end': everybody,
  'home.read': everybody,
  'act.read': everybody,
  'act.import': roles('admin', 'coordinator'),
  'act.rebases': roles('admin', 'coordinator'),
  'together.read': everybody,
  'together.compose': roles('expert'),
  'proposal.list': everybody,
  'proposal.read': reads,
  'proposal.create': roles('expert'),
  'proposal.publish': roles('coordinator'),
  'proposal.branch': (viewer, thing) => roles('expert')(viewer, thing) && reads(viewer, thing),
  'author.name': namesAuthors,
  'draft.read': (viewer, thing) => isAuthor(viewer, thing) || coordinates(viewer, thing),
  'draft.edit': writes,
  'draft.rebase': rebases,
  'version.read': reads,
  'version.save': writes,
  'version.restore': writes,
  // A name changes no text: it may be given as long as the version is there.
  'version.label': (viewer, thing) => isAuthor(viewer, thing) || coordinates(viewer, thing),
  'review.read': reviews,
  'review.ask': (viewer, thing) => thing !== null && roles('coordinator')(viewer, thing),
  'remark.write': remarks,
  'remark.answer': isAuthor,
  // The office that sent the table out also takes it back.
  'remark.takeTable': (viewer, thing) =>
    isAuthor(viewer, thing) || (thing !== null && roles('coordinator')(viewer, thing)),
  'verdict.give': judges,
  // The link decides, not an account.
  'guest.review': everybody,
  'status.read': reads,
  'status.record': records,
  'status.correct': roles('coordinator'),
  'outcome.read': reads,
  'outcome.record': roles('coordinator'),
  'meeting.read': everybody,
  'meeting.manage': roles('coordinator'),
  'agenda.read': everybody,
  'practice.read': everybody,
  'notification.read': accounts,
  'subscription.keep': accounts,
  // The link in a mail decides, not an account.
  'mail.unsubscribe': everybody,
  // What is found follows from what one may read.
  'search.read': everybody,
  'outbox.keep': roles('admin'),
  // The token decides, not an account.
  'calendar.own': everybody,
  'token.manage': accounts,
  'user.manage': roles('admin'),
  'password.change': accounts,
  // The link decides, not an account.
  'password.set': everybody,
  'audit.read': roles('admin', 'coordinator'),
}

/**
 * Whether the viewer (`null`: anonymous) may do something, to `thing` where the action is about one
 * recommendation. An action about a recommendation is refused when none is given.
 */
export function may(
  viewer: Viewer | null,
  action: Action,
  thing: ProposalThing | null = null,
): boolean {
  return table[action](viewer, thing)
}
