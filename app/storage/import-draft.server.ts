import type { Draft } from '../core/draft/draft.ts'
import type { ImportCode, ImportOutcome } from '../core/record/archive.ts'
import type { Person } from '../core/record/person.ts'
import { within, type Database } from './database.server.ts'
import { findDraft, saveDraft } from './drafts.server.ts'
import { linkEvidence } from './evidence.server.ts'
import { linkOrigins } from './origins.server.ts'
import { createProposal, findProposal } from './proposals.server.ts'
import { stampOf } from './stamp.ts'
import { listOrganisations, listUsers } from './users.server.ts'
import { findVersion, saveVersion } from './versions.server.ts'

/**
 * Takes one version in: of a new recommendation, or the next one of a recommendation that is there.
 * The author is the account of that name; where a recommendation stands is not taken from files, since
 * steps are recorded by those who may.
 */
export async function importDraft(
  database: Database,
  slug: string,
  draft: Draft,
): Promise<ImportOutcome> {
  return database.write(async (transaction) => {
    const db = within(transaction)
    const { number, version } = draft.meta
    const known = await findVersion(db, number, version)
    if (known) {
      return JSON.stringify(known.content) === JSON.stringify(draft.content)
        ? 'same'
        : 'version-differs'
    }
    const author = (await listUsers(db)).find(({ name }) => name === draft.meta.author)
    if (!author) return 'author-unknown'
    const opened = await openFor(db, slug, draft, author)
    return opened === null ? append(db, draft, author) : opened
  })
}

/**
 * Names what an imported recommendation grew from; gives the numbers that nobody has. For when all files
 * are taken in: a variant may be read before what it grew from.
 */
export async function linkImported(
  db: Database,
  { number, origins }: Draft['meta'],
): Promise<readonly string[]> {
  if (origins.length === 0) return []
  return db.write(async (transaction) => {
    const proposal = await transaction.proposal.findUnique({
      where: { number },
      select: { id: true },
    })
    return proposal === null ? [] : linkOrigins(transaction, proposal.id, origins)
  })
}

/** Opens the recommendation when it is not there; `null`: the version can be appended. */
async function openFor(
  db: Database,
  slug: string,
  { meta, content }: Draft,
  author: Person,
): Promise<ImportCode | null> {
  const { number, version, title, area, date, agenda, practices } = meta
  const proposal = await findProposal(db, number)
  if (proposal) {
    if (proposal.version !== version - 1) return 'version-gap'
    const draft = await findDraft(db, number)
    const last = version > 1 ? await findVersion(db, number, version - 1) : null
    const unsaved = JSON.stringify(draft?.content) !== JSON.stringify(last?.content)
    return last !== null && unsaved ? 'draft-changed' : null
  }
  if (version !== 1) return 'version-gap'
  const organisation = (await listOrganisations(db)).find(({ name }) => name === meta.organisation)
  if (!organisation) return 'organisation-unknown'
  if (!(await hasEvidence(db, agenda, practices))) return 'evidence-unknown'
  await createProposal(
    db,
    {
      number,
      slug,
      title,
      area,
      organisation: organisation.code,
      ownerId: author.id,
      content,
      date,
    },
    stampOf(author),
  )
  await linkEvidence(db, number, agenda, practices)
  return null
}

async function hasEvidence(
  db: Database,
  codes: readonly string[],
  practices: readonly number[],
): Promise<boolean> {
  const items = await db.read.agendaItem.count({ where: { code: { in: [...codes] } } })
  const found = await db.read.practice.count({ where: { number: { in: [...practices] } } })
  return items === new Set(codes).size && found === new Set(practices).size
}

async function append(db: Database, draft: Draft, author: Person): Promise<ImportOutcome> {
  const { number, label, note, date } = draft.meta
  const by = { ...stampOf(author), quiet: true } as const
  const revision = (await findDraft(db, number))?.revision ?? 0
  const saved = await saveDraft(db, { number, revision, content: draft.content }, by)
  if (!saved?.ok) return 'draft-changed'
  await saveVersion(db, { number, revision: saved.revision, label, note, date }, by)
  return 'added'
}
