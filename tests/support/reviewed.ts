import type { Person } from '#app/core/record/person.ts'
import type { Writer } from '#app/core/review/event.ts'
import { wholePassage } from '#app/core/review/quote.ts'
import type { Database } from '#app/storage/database.server.ts'
import { saveDraft } from '#app/storage/drafts.server.ts'
import { createProposal } from '#app/storage/proposals.server.ts'
import { writeRemark } from '#app/storage/remarks.server.ts'
import { spreadNews } from '#app/storage/spread-news.server.ts'
import { saveVersion } from '#app/storage/versions.server.ts'
import { addPerson, by } from './database.ts'

export const day = '2014-07-02'
/** When everything happens, and when it is told. */
export const at = new Date(`${day}T10:00:00Z`)
export const now = new Date('2014-07-02T10:00:05Z')

export const writerOf = ({ id, name, organisation }: Person): Writer => ({
  ...{ id, guest: null, name, organisation },
})

export const content = {
  ...{ problem: '', amendments: [], rationale: 'Skutek dla gmin.', transitional: '' },
  entryIntoForce: '',
}

/** A recommendation of anna and tomasz, with one version, that nothing was told of yet. */
export async function begin(db: Database) {
  const anna = await addPerson(db, 'expert', 'anna')
  const tomasz = await addPerson(db, 'expert', 'tomasz')
  const maria = await addPerson(db, 'reviewer', 'maria')
  const piotr = await addPerson(db, 'coordinator', 'piotr')
  const ewa = await addPerson(db, 'observer', 'ewa')
  const quiet = { ...by(anna, day), quiet: true } as const
  const proposal = await createProposal(
    db,
    {
      ...{ title: 'Związki', area: 'Związki', organisation: 'ZMP', ownerId: anna.id },
      ...{ coAuthorIds: [tomasz.id], content, date: day },
    },
    quiet,
  )
  await saveDraft(db, { number: proposal, revision: 1, content }, quiet)
  await saveVersion(db, { number: proposal, revision: 2, note: '', date: day }, quiet)
  return { anna, tomasz, maria, piotr, ewa, proposal }
}

/** Writes a remark on the rationale; gives its number. */
export async function remark(db: Database, proposal: string, who: Person, body = 'Za szeroko.') {
  const place = { layer: 'prose', part: 'rationale' } as const
  const anchor = { version: 1, place, quote: { ...wholePassage, exact: 'gmin' } }
  const words = { kind: 'remark', body, wording: null } as const
  return (await writeRemark(db, { proposal, anchor, words }, writerOf(who), at)) ?? 0
}

/** Tells everything that is still to be told. */
export async function spreadAll(db: Database): Promise<void> {
  while ((await spreadNews(db, now)) > 0);
}
