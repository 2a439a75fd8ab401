import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { enactedForms } from '../core/outcome/enacted.ts'
import type { Enactment } from '../core/record/enactment.ts'
import { appendAudit } from './audit.server.ts'
import type { Database } from './database.server.ts'
import { sha256 } from './hash.server.ts'
import type { PersonStamp } from './stamp.ts'

/** An enacted act linked to the recommendation of a number. */
export interface LinkedEnactment extends Enactment {
  readonly proposal: string
}

/** The enacted acts that were linked to a recommendation, or to any, the newest first. */
export async function listEnactments(
  db: Database,
  number?: string,
): Promise<readonly LinkedEnactment[]> {
  const rows = await db.read.enactment.findMany({
    where: number === undefined ? {} : { proposal: { number } },
    include: {
      recordedBy: { select: { name: true } },
      proposal: { select: { number: true } },
    },
    orderBy: [{ announcedOn: 'desc' }, { recordedAt: 'desc' }],
  })
  return rows.map(({ form, recordedBy, recordedAt, proposal, ...row }) => ({
    id: row.id,
    proposal: proposal.number,
    version: row.version,
    eli: row.eli,
    title: row.title,
    announcedOn: row.announcedOn,
    inForceOn: row.inForceOn,
    text: row.text,
    form: z.enum(enactedForms).parse(form),
    recordedBy: recordedBy.name,
    recordedAt: recordedAt.toISOString(),
  }))
}

export type NewEnactment = Omit<Enactment, 'id' | 'recordedBy' | 'recordedAt'>

/** Links an enacted act to a version of a recommendation; false when there is no such version. */
export async function addEnactment(
  db: Database,
  number: string,
  added: NewEnactment,
  by: PersonStamp,
): Promise<boolean> {
  return db.write(async (transaction) => {
    const proposal = await transaction.proposal.findUnique({
      where: { number },
      select: { id: true, versions: { select: { number: true } } },
    })
    if (!proposal?.versions.some((version) => version.number === added.version)) return false
    await transaction.enactment.create({
      data: {
        ...added,
        id: randomUUID(),
        proposalId: proposal.id,
        sha256: sha256(added.text),
        recordedById: by.id,
        recordedAt: by.at,
      },
    })
    const details = { eli: added.eli, version: added.version }
    await appendAudit(transaction, by, 'enactment.added', `proposal ${number}`, details)
    return true
  })
}
