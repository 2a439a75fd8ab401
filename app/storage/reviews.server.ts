import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import type { Person } from '../core/record/person.ts'
import {
  verdicts,
  type Asked,
  type ReviewRequest,
  type Verdict,
  type VerdictKind,
} from '../core/record/review.ts'
import type { Writer } from '../core/review/event.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import { appendAudit } from './audit.server.ts'
import type { Database } from './database.server.ts'
import { tellNews } from './news.server.ts'
import type { PersonStamp } from './stamp.ts'

const verdictColumns = {
  version: true,
  verdict: true,
  note: true,
  byName: true,
  organisation: true,
  at: true,
} as const satisfies Prisma.VerdictSelect

const requestColumns = {
  id: true,
  version: true,
  dueOn: true,
  note: true,
  askedAt: true,
  askedById: true,
  withdrawnAt: true,
  withdrawnNote: true,
  proposal: { select: { number: true } },
  askedBy: { select: { name: true } },
  user: { select: { id: true, name: true } },
  organisation: { select: { code: true, name: true } },
  guestLink: { select: { id: true, organisation: true, expiresAt: true, revokedAt: true } },
  verdicts: { select: verdictColumns, orderBy: { at: 'desc' }, take: 1 },
} as const satisfies Prisma.ReviewRequestSelect

/**
 * The reviews asked for, newest first: of one recommendation, of one person, by name or as a member of
 * an organisation, or all that are still to be given.
 */
export async function listReviews(
  db: Database,
  of: { readonly proposal: string } | { readonly askedOf: Person } | 'underWay',
): Promise<readonly ReviewRequest[]> {
  const rows = await db.read.reviewRequest.findMany({
    where: whichReviews(of),
    select: requestColumns,
    orderBy: { askedAt: 'desc' },
  })
  return rows.map(toRequest)
}

function whichReviews(of: Parameters<typeof listReviews>[1]): Prisma.ReviewRequestWhereInput {
  if (of === 'underWay') return { withdrawnAt: null, verdicts: { none: {} } }
  if ('proposal' in of) return { proposal: { number: of.proposal } }
  const { id, organisation } = of.askedOf
  return { OR: [{ userId: id }, { organisation: { code: organisation } }] }
}

export interface NewReview {
  readonly proposal: string
  readonly version: number
  /** An account's identifier, an organisation's code, or a guest link's identifier. */
  readonly asked: { readonly who: Asked['who']; readonly id: string }
  readonly dueOn: string
  readonly note: string
}

/** Asks for a review of a version; false when there is no such recommendation. */
export async function askReview(db: Database, added: NewReview, by: PersonStamp): Promise<boolean> {
  return db.write(async (transaction) => {
    const { proposal: number, version, asked, dueOn, note } = added
    const proposal = await transaction.proposal.findUnique({ where: { number } })
    if (proposal === null) return false
    const row = await transaction.reviewRequest.create({
      data: {
        id: randomUUID(),
        version,
        dueOn,
        note,
        askedAt: by.at,
        proposal: { connect: { id: proposal.id } },
        askedBy: { connect: { id: by.id } },
        ...connected(asked),
      },
      select: requestColumns,
    })
    const details = { version, who: asked.who, dueOn }
    await appendAudit(transaction, by, 'review.asked', `proposal ${number}`, details)
    const news = { kind: 'reviewAsked', version, asked: askedOf(row), dueOn, note } as const
    await tellNews(transaction, { id: `review ${row.id}`, proposal: number, news }, by)
    return true
  })
}

export interface ReviewWithdrawal {
  /** Number of the recommendation. */
  readonly proposal: string
  /** Identifier of the review. */
  readonly review: string
  readonly note: string
}

/**
 * Takes back a review that was asked for, and closes the guest's link that went with it. Only who asked
 * does that, and only while there is no verdict; else false.
 */
export async function withdrawReview(
  db: Database,
  { proposal, review: id, note }: ReviewWithdrawal,
  by: PersonStamp,
): Promise<boolean> {
  return db.write(async (transaction) => {
    const { count } = await transaction.reviewRequest.updateMany({
      where: {
        ...{ id, proposal: { number: proposal }, askedById: by.id },
        ...{ withdrawnAt: null, verdicts: { none: {} } },
      },
      data: { withdrawnAt: by.at, withdrawnNote: note },
    })
    if (count === 0) return false
    await transaction.guestLink.updateMany({
      where: { review: { id }, revokedAt: null },
      data: { revokedAt: by.at },
    })
    await appendAudit(transaction, by, 'review.withdrawn', `proposal ${proposal}`, { review: id })
    return true
  })
}

function connected({ who, id }: NewReview['asked']) {
  if (who === 'person') return { user: { connect: { id } } }
  if (who === 'guest') return { guestLink: { connect: { id } } }
  return { organisation: { connect: { code: id } } }
}

export interface NewVerdict {
  readonly proposal: string
  readonly version: number
  /** The review that it closes; `null` for a verdict that nobody asked for. */
  readonly request: string | null
  readonly verdict: VerdictKind
  readonly note: string
}

/** Gives a verdict on a version; false when there is no such recommendation. */
export async function giveVerdict(
  db: Database,
  { proposal: number, version, request, verdict, note }: NewVerdict,
  by: Writer,
  at: Date,
): Promise<boolean> {
  return db.write(async (transaction) => {
    const proposal = await transaction.proposal.findUnique({ where: { number } })
    if (proposal === null) return false
    const id = randomUUID()
    await transaction.verdict.create({
      data: {
        ...{ id, proposalId: proposal.id, requestId: request },
        ...{ version, verdict, note, at },
        byId: by.id,
        guestLinkId: by.guest,
        byName: by.name,
        organisation: by.organisation,
      },
    })
    const stamp = { id: by.id, name: by.name, at }
    await appendAudit(transaction, stamp, 'review.verdict-given', `proposal ${number}`, {
      version,
      verdict,
    })
    const news = { kind: 'verdict', version, verdict, note, request } as const
    await tellNews(transaction, { id: `verdict ${id}`, proposal: number, news }, { ...by, at })
    return true
  })
}

/** The newest version that somebody gave a verdict on; `null`: none yet. */
export async function lastReviewed(
  db: Database,
  proposal: string,
  by: Pick<Writer, 'id' | 'guest'>,
): Promise<number | null> {
  const row = await db.read.verdict.findFirst({
    where: {
      proposal: { number: proposal },
      ...(by.id === null ? { guestLinkId: by.guest } : { byId: by.id }),
    },
    orderBy: { version: 'desc' },
    select: { version: true },
  })
  return row?.version ?? null
}

type RequestRow = Prisma.ReviewRequestGetPayload<{ select: typeof requestColumns }>

function toRequest(row: RequestRow): ReviewRequest {
  const { guestLink, verdicts: given } = row
  const [newest] = given
  return {
    id: row.id,
    proposal: row.proposal.number,
    version: row.version,
    asked: askedOf(row),
    dueOn: row.dueOn,
    note: row.note,
    askedBy: row.askedBy.name,
    askedById: row.askedById,
    askedAt: row.askedAt.toISOString(),
    verdict: newest ? toVerdict(newest) : null,
    withdrawn: row.withdrawnAt && { at: row.withdrawnAt.toISOString(), note: row.withdrawnNote },
    link: guestLink && {
      expiresAt: guestLink.expiresAt.toISOString(),
      revoked: guestLink.revokedAt !== null,
    },
  }
}

function askedOf({ id, user, organisation, guestLink }: RequestRow): Asked {
  if (user) return { who: 'person', ...user }
  if (guestLink) return { who: 'guest', id: guestLink.id, name: guestLink.organisation }
  if (organisation) {
    return { who: 'organisation', id: organisation.code, name: organisation.name }
  }
  throw new Error(`Review ${id} is asked of nobody`)
}

type VerdictRow = Prisma.VerdictGetPayload<{ select: typeof verdictColumns }>

function toVerdict({ version, verdict, note, byName, organisation, at }: VerdictRow): Verdict {
  return {
    ...{ version, note, organisation, by: byName },
    verdict: z.enum(verdicts).parse(verdict),
    at: at.toISOString(),
  }
}
