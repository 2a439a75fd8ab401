import { may, type Action, type ProposalThing } from '../workflow/permission.ts'
import type { Viewer } from '../workflow/role.ts'
import type { News, NewsKind } from './news.ts'

/**
 * Why news concerns somebody: named with @, asked for a review, author of the recommendation, wrote in
 * the thread, asked for the review, reviews the recommendation, keeps its records, follows it.
 */
export const reasons = [
  ...(['mention', 'asked', 'author', 'thread', 'asker', 'reviewer'] as const),
  ...(['office', 'follower'] as const),
] as const
export type Because = (typeof reasons)[number]

/** Somebody who follows the recommendation, by which subscription, and whether by its own number. */
export interface Follower {
  readonly userId: string
  readonly subscription: string
  readonly direct: boolean
}

/** Who stands around a recommendation when something happens to it: accounts by identifier. */
export interface Circle {
  readonly authors: readonly string[]
  /** Wrote in the thread. */
  readonly thread: readonly string[]
  /** Asked for the review that the news is about. */
  readonly asked: readonly string[]
  readonly asker: string | null
  /** Of whom a review of the recommendation was asked. */
  readonly reviewers: readonly string[]
  /** The coordinators. */
  readonly office: readonly string[]
  readonly followers: readonly Follower[]
}

/** What one must be allowed to do with the recommendation to be told. */
const rights: Readonly<Record<NewsKind, Action>> = {
  remark: 'review.read',
  reviewAsked: 'review.read',
  verdict: 'review.read',
  step: 'status.read',
  version: 'version.read',
  published: 'proposal.read',
  agenda: 'proposal.read',
  reviewDue: 'review.read',
  deadline: 'status.read',
  meetingDue: 'status.read',
}

/** Whether somebody may be told news of a recommendation that stands as `thing` says. */
export function mayBeTold(viewer: Viewer, kind: NewsKind, thing: ProposalThing): boolean {
  return may(viewer, rights[kind], thing)
}

export interface Recipient {
  readonly userId: string
  readonly because: Because
  /** The subscription by which a follower is told; `null` for the other reasons. */
  readonly subscription: string | null
}

/**
 * Whom news is told: everybody whom it concerns, each once and for the first reason that holds; never
 * who did it (`byId`), nobody who is not among `people` (the open accounts) or may not see it.
 */
export function recipientsOf(
  news: News,
  byId: string | null,
  circle: Circle,
  people: ReadonlyMap<string, Viewer>,
  thing: ProposalThing,
): readonly Recipient[] {
  const found = new Map<string, Recipient>()
  for (const recipient of concernedBy(news, circle)) {
    const viewer = people.get(recipient.userId)
    if (!viewer || viewer.id === byId || found.has(viewer.id)) continue
    if (mayBeTold(viewer, news.kind, thing)) found.set(viewer.id, recipient)
  }
  return [...found.values()]
}

/** Everybody whom news concerns, the stronger reasons first; somebody may stand there twice. */
export function concernedBy(news: News, circle: Circle): readonly Recipient[] {
  const { authors, asked, asker, reviewers, office } = circle
  const asking = asker === null ? [] : [asker]
  const near = circle.followers.filter(({ direct }) => direct)
  switch (news.kind) {
    case 'remark':
      return concernedByDeed(news.deed, circle)
    case 'reviewAsked':
      return [...named('asked', asked), ...named('author', authors)]
    case 'verdict':
      return [...named('author', authors), ...named('asker', asking)]
    case 'step': {
      // What the authors hand over comes to the office's desk; the rest it has recorded itself.
      const handedOver = news.step?.actor === 'author' ? office : []
      return [
        ...named('author', authors),
        ...named('office', handedOver),
        ...following(circle.followers),
      ]
    }
    case 'version':
      return [
        ...named('author', authors),
        ...named('reviewer', reviewers),
        ...following(circle.followers),
      ]
    case 'published':
      return [...named('author', authors), ...following(circle.followers)]
    case 'agenda':
      return [...named('author', authors), ...following(near)]
    case 'reviewDue':
      return [...named('asked', asked), ...(news.time === 'overdue' ? named('asker', asking) : [])]
    case 'deadline':
      return [...named('author', authors), ...named('office', office)]
    case 'meetingDue':
      // What is missing afterwards is the office's to write down.
      return news.time === 'overdue'
        ? named('office', office)
        : [...named('author', authors), ...named('office', office), ...following(near)]
  }
}

function concernedByDeed(
  deed: Extract<News, { kind: 'remark' }>['deed'],
  { authors, thread, followers }: Circle,
): readonly Recipient[] {
  const taking = [...named('author', authors), ...named('thread', thread)]
  // Who follows a recommendation is told what was remarked and answered, not every word in between.
  const near = following(followers.filter(({ direct }) => direct))
  switch (deed.deed) {
    case 'written':
      return [...named('author', authors), ...near]
    case 'answered':
      return [...taking, ...near]
    case 'replied':
      return [...named('mention', deed.mentions), ...taking]
    case 'revised':
    case 'withdrawn':
    case 'resolved':
    case 'reopened':
      return taking
  }
}

function named(because: Because, ids: readonly string[]): readonly Recipient[] {
  return ids.map((userId) => ({ userId, because, subscription: null }))
}

function following(followers: readonly Follower[]): readonly Recipient[] {
  return followers.map(({ userId, subscription }) => ({
    userId,
    because: 'follower',
    subscription,
  }))
}
