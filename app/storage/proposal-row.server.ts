import type { ProposalRecord, ProposalSummary } from '../core/record/proposal.ts'
import type { Step } from '../core/workflow/event.ts'
import type { ProposalThing } from '../core/workflow/permission.ts'
import { stageIdSchema } from '../core/workflow/stage.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import { eventColumns, toStatusEvent } from './status-row.server.ts'

/** What the permission table asks of a recommendation. */
export const thingColumns = {
  ownerId: true,
  publishedOn: true,
  stage: true,
  coAuthors: { select: { userId: true } },
} as const satisfies Prisma.ProposalSelect

type ThingRow = Prisma.ProposalGetPayload<{ select: typeof thingColumns }>

export function toThing({ ownerId, publishedOn, stage, coAuthors }: ThingRow): ProposalThing {
  return {
    ownerId,
    coAuthorIds: coAuthors.map(({ userId }) => userId),
    published: publishedOn !== null,
    stage: stageIdSchema.parse(stage),
  }
}

/** What a list shows. */
export const summaryColumns = {
  number: true,
  title: true,
  area: true,
  stage: true,
  stageSince: true,
  publishedOn: true,
  ownerId: true,
  owner: { select: { name: true } },
  organisation: { select: { code: true, name: true } },
  coAuthors: { select: { user: { select: { id: true, name: true } } } },
  acts: { select: { act: { select: { slug: true } } } },
  draft: { select: { revision: true } },
  versions: { select: { number: true }, orderBy: { number: 'desc' }, take: 1 },
  stageEventId: true,
} as const satisfies Prisma.ProposalSelect

type SummaryRow = Prisma.ProposalGetPayload<{ select: typeof summaryColumns }>

/** `lastStep` is the step that `stageEventId` names. */
export function toSummary(row: SummaryRow, lastStep: Step | null): ProposalSummary {
  return {
    number: row.number,
    title: row.title,
    area: row.area,
    acts: row.acts.map(({ act }) => act.slug).sort(),
    organisation: row.organisation.code,
    ownerId: row.ownerId,
    owner: row.owner.name,
    coAuthorIds: row.coAuthors.map(({ user }) => user.id),
    published: row.publishedOn !== null,
    stage: stageIdSchema.parse(row.stage),
    since: row.stageSince,
    version: row.versions[0]?.number ?? 0,
    draftRevision: row.draft?.revision ?? 0,
    lastStep,
  }
}

export const recordColumns = {
  ...summaryColumns,
  slug: true,
  createdAt: true,
  statusEvents: { select: eventColumns, orderBy: { sequence: 'asc' } },
  agendaItems: { select: { agendaItem: true } },
  practices: { select: { practice: true }, orderBy: { practice: { number: 'asc' } } },
} as const satisfies Prisma.ProposalSelect

type RecordRow = Prisma.ProposalGetPayload<{ select: typeof recordColumns }>

export function toRecord(row: RecordRow): ProposalRecord {
  const events = row.statusEvents.map(toStatusEvent)
  return {
    ...toSummary(row, events.find(({ id }) => id === row.stageEventId)?.step ?? null),
    slug: row.slug,
    organisationName: row.organisation.name,
    coAuthors: row.coAuthors.map(({ user }) => user.name),
    publishedOn: row.publishedOn,
    createdAt: row.createdAt.toISOString(),
    events,
    agendaItems: row.agendaItems.map(({ agendaItem: { code, title, description, area } }) => ({
      code,
      title,
      description,
      area,
    })),
    practices: row.practices.map(({ practice: { number, leader, name } }) => ({
      number,
      leader,
      name,
    })),
  }
}
