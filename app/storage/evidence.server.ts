import { randomUUID } from 'node:crypto'
import type { AgendaItem, Practice } from '../core/record/proposal.ts'
import { appendAudit } from './audit.server.ts'
import type { Database } from './database.server.ts'
import type { Stamp } from './stamp.ts'

/** Something with the numbers of the recommendations that are linked to it. */
export type Linked<T> = T & { readonly proposals: readonly string[] }

const proposals = {
  select: { proposal: { select: { number: true } } },
  orderBy: { proposal: { number: 'asc' } },
} as const

/** The Congress's demands, each with the recommendations that answer it. */
export async function listAgendaItems(db: Database): Promise<readonly Linked<AgendaItem>[]> {
  const rows = await db.read.agendaItem.findMany({
    select: { code: true, title: true, description: true, area: true, proposals },
    orderBy: { code: 'asc' },
  })
  return rows.map(withNumbers)
}

/** The good practices, each with the recommendations that rest on it. */
export async function listPractices(db: Database): Promise<readonly Linked<Practice>[]> {
  const rows = await db.read.practice.findMany({
    select: { number: true, leader: true, name: true, proposals },
    orderBy: { number: 'asc' },
  })
  return rows.map(withNumbers)
}

function withNumbers<T extends { proposals: readonly { proposal: { number: string } }[] }>(
  row: T,
): Omit<T, 'proposals'> & { readonly proposals: readonly string[] } {
  return { ...row, proposals: row.proposals.map(({ proposal }) => proposal.number) }
}

/** Adds the demands and practices that are not there yet. */
export async function addEvidence(
  db: Database,
  agendaItems: readonly AgendaItem[],
  practices: readonly Practice[],
): Promise<void> {
  await db.write(async (transaction) => {
    for (const item of agendaItems) {
      const { code } = item
      await transaction.agendaItem.upsert({
        where: { code },
        create: { id: randomUUID(), ...item },
        update: {},
      })
    }
    for (const practice of practices) {
      const { number } = practice
      await transaction.practice.upsert({
        where: { number },
        create: { id: randomUUID(), ...practice },
        update: {},
      })
    }
  })
}

/** Links a recommendation to demands by their codes and to practices by their numbers. */
export async function linkEvidence(
  db: Database,
  number: string,
  codes: readonly string[],
  practiceNumbers: readonly number[],
): Promise<void> {
  await db.write(async (transaction) => {
    await transaction.proposal.update({
      where: { number },
      data: {
        agendaItems: {
          create: codes.map((code) => ({ agendaItem: { connect: { code } } })),
        },
        practices: {
          create: practiceNumbers.map((practice) => ({
            practice: { connect: { number: practice } },
          })),
        },
      },
    })
  })
}

/** What a recommendation rests on, by the codes of demands and the numbers of practices. */
export interface EvidenceChoice {
  readonly number: string
  readonly agenda: readonly string[]
  readonly practices: readonly number[]
}

/** Links a recommendation to these demands and practices and to no others; unknown ones are left out. */
export async function setEvidence(
  db: Database,
  { number, agenda, practices }: EvidenceChoice,
  by: Stamp,
): Promise<void> {
  await db.write(async (transaction) => {
    const items = await transaction.agendaItem.findMany({
      where: { code: { in: [...agenda] } },
      select: { id: true },
    })
    const rests = await transaction.practice.findMany({
      where: { number: { in: [...practices] } },
      select: { id: true },
    })
    await transaction.proposal.update({
      where: { number },
      data: {
        agendaItems: { deleteMany: {}, create: items.map(({ id }) => ({ agendaItemId: id })) },
        practices: { deleteMany: {}, create: rests.map(({ id }) => ({ practiceId: id })) },
      },
    })
    await appendAudit(transaction, by, 'proposal.evidence-set', `proposal ${number}`)
  })
}
