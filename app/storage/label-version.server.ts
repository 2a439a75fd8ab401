import { appendAudit } from './audit.server.ts'
import type { Database } from './database.server.ts'
import type { PersonStamp } from './stamp.ts'

/**
 * Calls a saved version something, or with `''` nothing any more; its text and its hash stay. False: no
 * such version.
 */
export async function labelVersion(
  db: Database,
  {
    number,
    version,
    label,
  }: { readonly number: string; readonly version: number; readonly label: string },
  by: PersonStamp,
): Promise<boolean> {
  return db.write(async (transaction) => {
    const row = await transaction.proposalVersion.findFirst({
      where: { proposal: { number }, number: version },
      select: { id: true, label: true, labels: lastLabel },
    })
    if (row === null) return false
    if (label === labelOf(row)) return true
    await transaction.versionLabel.create({
      data: { versionId: row.id, label, givenById: by.id, givenAt: by.at },
    })
    const details = { version, label }
    await appendAudit(transaction, by, 'version.labelled', `proposal ${number}`, details)
    return true
  })
}

/** What has to be selected of a version so that its label can be told. */
export const lastLabel = { select: { label: true }, orderBy: { id: 'desc' }, take: 1 } as const

/** What a version is called: what it was called last, else what it was saved with. */
export function labelOf(row: {
  readonly label: string
  readonly labels: readonly { readonly label: string }[]
}): string {
  return row.labels[0]?.label ?? row.label
}
