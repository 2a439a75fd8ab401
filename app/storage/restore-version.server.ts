import { appendAudit } from './audit.server.ts'
import { within, type Database } from './database.server.ts'
import { exchangeDraft, type ExchangeOutcome } from './keep-draft.server.ts'
import type { PersonStamp } from './stamp.ts'
import { findVersion, type VersionSave } from './versions.server.ts'

/**
 * Makes the text of an earlier version the working copy again. The working copy is kept as a version
 * (`note`, `date`) unless one holds it. `null`: no such version.
 */
export async function restoreVersion(
  database: Database,
  { version, ...save }: Omit<VersionSave, 'label'> & { readonly version: number },
  by: PersonStamp,
): Promise<ExchangeOutcome | null> {
  return database.write(async (transaction) => {
    const db = within(transaction)
    const wanted = await findVersion(db, save.number, version)
    if (wanted === null) return null
    const done = await exchangeDraft(db, { ...save, content: wanted.content, keep: true }, by)
    if (done?.ok) {
      await appendAudit(transaction, by, 'version.restored', `proposal ${save.number}`, { version })
    }
    return done
  })
}
