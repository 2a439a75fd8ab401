import type { Followed } from '../core/record/happening.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from './database.server.ts'
import { eventColumns, toStatusEvent } from './status-row.server.ts'

/** A published recommendation with what is told of it to those who follow. */
export interface FollowedProposal extends Followed {
  readonly number: string
  readonly title: string
  readonly area: string
  readonly organisation: string
}

/** Which recommendations are followed: one by its number, or those of an act or an area. */
export interface FollowChoice {
  readonly number?: string
  readonly act?: string
  readonly area?: string
}

/**
 * Of the published recommendations those to which something happened last, with all that happened to
 * them: so many that the newest `limit` things of all recommendations are among it.
 */
export async function listFollowed(
  db: Database,
  { number, act, area }: FollowChoice,
  limit: number,
): Promise<readonly FollowedProposal[]> {
  const where: Prisma.ProposalWhereInput = {
    publishedOn: { not: null },
    ...(number !== undefined && { number }),
    ...(act !== undefined && { acts: { some: { act: { slug: act } } } }),
    ...(area !== undefined && { area }),
  }
  const rows = await db.read.proposal.findMany({
    where: { id: { in: await lastTouched(db, where, limit) } },
    select: {
      id: true,
      number: true,
      title: true,
      area: true,
      publishedOn: true,
      organisation: { select: { name: true } },
      statusEvents: { select: eventColumns, orderBy: { sequence: 'asc' } },
      versions: {
        select: { id: true, number: true, note: true, label: true, date: true, savedAt: true },
      },
    },
    orderBy: { number: 'asc' },
  })
  return rows.flatMap(({ publishedOn, organisation, statusEvents, versions, ...row }) =>
    publishedOn === null
      ? []
      : {
          ...row,
          publishedOn,
          organisation: organisation.name,
          events: statusEvents.map(toStatusEvent),
          versions: versions.map(({ savedAt, ...version }) => ({
            ...version,
            savedAt: savedAt.toISOString(),
          })),
        },
  )
}

async function lastTouched(
  db: Database,
  proposal: Prisma.ProposalWhereInput,
  take: number,
): Promise<string[]> {
  const select = { proposalId: true } as const
  const [steps, versions, published] = await Promise.all([
    db.read.statusEvent.findMany({
      ...{ where: { proposal }, select, take, orderBy: { recordedAt: 'desc' } },
    }),
    db.read.proposalVersion.findMany({
      ...{ where: { proposal }, select, take, orderBy: { savedAt: 'desc' } },
    }),
    db.read.proposal.findMany({
      ...{ where: proposal, select: { id: true }, take, orderBy: { publishedOn: 'desc' } },
    }),
  ])
  const touched = [...steps, ...versions].map(({ proposalId }) => proposalId)
  return [...new Set([...touched, ...published.map(({ id }) => id)])]
}
