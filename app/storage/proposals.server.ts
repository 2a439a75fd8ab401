import { randomUUID } from 'node:crypto'
import type { ProposalContent } from '../core/draft/content.ts'
import type { ProposalRecord, ProposalSummary } from '../core/record/proposal.ts'
import { may } from '../core/workflow/permission.ts'
import type { Viewer } from '../core/workflow/role.ts'
import { amendingText } from './amended-texts.server.ts'
import { appendAudit } from './audit.server.ts'
import { contentColumns, toContent } from './content.server.ts'
import type { Database, Transaction } from './database.server.ts'
import { readSummaries } from './listed-rows.server.ts'
import { tellNews } from './news.server.ts'
import { recordColumns, toRecord } from './proposal-row.server.ts'
import { linkOrigins, type GrownFrom } from './origins.server.ts'
import { indexProposal } from './search/index-proposal.server.ts'
import type { Stamp } from './stamp.ts'
import { stepColumns } from './status-row.server.ts'

/** The recommendations that `viewer` may read, by number; with `act` only those that amend it. */
export async function listProposals(
  db: Database,
  viewer: Viewer | null,
  { act }: { readonly act?: string } = {},
): Promise<readonly ProposalSummary[]> {
  return (await readSummaries(db)).filter(
    (one) => (act === undefined || one.acts.includes(act)) && may(viewer, 'proposal.read', one),
  )
}

/** A recommendation by its number, `R-2014-03`. */
export async function findProposal(db: Database, number: string): Promise<ProposalRecord | null> {
  const row = await db.read.proposal.findUnique({ where: { number }, select: recordColumns })
  return row && toRecord(row)
}

export interface NewProposal {
  /** Absent: the next number of the year. */
  readonly number?: string
  readonly slug?: string
  readonly title: string
  readonly area: string
  /** Code of the organisation. */
  readonly organisation: string
  readonly ownerId: string
  readonly coAuthorIds?: readonly string[]
  readonly content: ProposalContent
  /** The recommendations whose texts it grows from. */
  readonly origins?: readonly GrownFrom[]
  /** ISO day on which the writing began. */
  readonly date: string
}

/** Opens a recommendation as a draft of its owner; gives its number. */
export async function createProposal(db: Database, added: NewProposal, by: Stamp): Promise<string> {
  return db.write(async (transaction) => {
    const number = added.number ?? (await nextNumber(transaction, added.date.slice(0, 4)))
    const { title, area, organisation, ownerId, content, date } = added
    const firstEvent = randomUUID()
    const proposal = await transaction.proposal.create({
      data: {
        id: randomUUID(),
        number,
        slug: added.slug ?? number.toLowerCase(),
        title,
        area,
        createdAt: by.at,
        stage: 'draft',
        stageSince: date,
        stageEventId: firstEvent,
        owner: { connect: { id: ownerId } },
        organisation: { connect: { code: organisation } },
        coAuthors: { create: (added.coAuthorIds ?? []).map((userId) => ({ userId })) },
        draft: {
          create: {
            ...contentColumns(content),
            revision: 1,
            updatedAt: by.at,
            updatedById: ownerId,
          },
        },
        statusEvents: {
          create: {
            id: firstEvent,
            sequence: 1,
            note: '',
            recordedById: by.id ?? ownerId,
            recordedAt: by.at,
            ...stepColumns(
              { stage: 'draft', actor: 'author', date, version: null, details: {}, note: '' },
              date,
            ),
          },
        },
      },
    })
    await linkActs(transaction, proposal.id, content)
    await linkOrigins(transaction, proposal.id, added.origins ?? [])
    await indexProposal(transaction, proposal.id)
    await appendAudit(transaction, by, 'proposal.created', `proposal ${number}`)
    return number
  })
}

async function nextNumber(transaction: Transaction, year: string): Promise<string> {
  const prefix = `R-${year}-`
  const taken = await transaction.proposal.findMany({
    where: { number: { startsWith: prefix } },
    select: { number: true },
  })
  const last = Math.max(0, ...taken.map(({ number }) => Number(number.slice(prefix.length)) || 0))
  return `${prefix}${String(last + 1).padStart(2, '0')}`
}

/** Notes which acts the content amends, for lists; acts the program does not know are left out. */
export async function linkActs(
  transaction: Transaction,
  proposalId: string,
  content: ProposalContent,
): Promise<void> {
  const slugs = content.amendments.map(({ act }) => act)
  const acts = await transaction.act.findMany({ where: { slug: { in: slugs } } })
  await transaction.proposalAct.deleteMany({ where: { proposalId } })
  await transaction.proposalAct.createMany({
    data: acts.map((act) => ({ proposalId, actId: act.id })),
  })
}

/** Makes a recommendation readable for everybody from `day` on; false when there is none. */
export async function publishProposal(
  db: Database,
  number: string,
  day: string,
  by: Stamp,
): Promise<boolean> {
  return db.write(async (transaction) => {
    const { count } = await transaction.proposal.updateMany({
      where: { number, publishedOn: null },
      data: { publishedOn: day },
    })
    if (count === 0) return false
    await appendAudit(transaction, by, 'proposal.published', `proposal ${number}`, { day })
    const news = { kind: 'published', ...(await newestWords(transaction, number)) } as const
    await tellNews(transaction, { id: `published ${number}`, proposal: number, news }, by)
    return true
  })
}

/** What the newest version of a recommendation mends and how, for those who are told of it. */
async function newestWords(transaction: Transaction, number: string) {
  const newest = await transaction.proposalVersion.findFirst({
    where: { proposal: { number } },
    orderBy: { number: 'desc' },
    select: { content: true },
  })
  if (newest === null) return { problem: '', changes: '' }
  const content = toContent(newest.content)
  return { problem: content.problem, changes: await amendingText(transaction, content) }
}
