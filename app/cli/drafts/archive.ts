import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { amendingActOf } from '#app/core/draft/amending-act.ts'
import type { Archive } from '#app/core/record/archive.ts'
import { proposalFile } from '#app/export/proposal-file.ts'
import type { Database } from '#app/storage/database.server.ts'

/** Every saved version of every recommendation as a file. */
export async function archiveOf(db: Database, example: boolean): Promise<Archive> {
  const { listActs } = await import('#app/storage/acts.server.ts')
  const { loadAmendedTexts } = await import('#app/storage/amended-texts.server.ts')
  const { listOrigins } = await import('#app/storage/origins.server.ts')
  const { findProposal } = await import('#app/storage/proposals.server.ts')
  const { listSaved } = await import('#app/storage/saved-versions.server.ts')
  const { findVersion } = await import('#app/storage/versions.server.ts')
  const acts = await listActs(db)
  const files = new Map<string, string>()
  for (const { number, version } of await listSaved(db)) {
    const proposal = await findProposal(db, number)
    const saved = await findVersion(db, number, version)
    if (proposal === null || saved === null) continue
    const { content } = saved
    const { text: changes } = amendingActOf(content, await loadAmendedTexts(db, [content]))
    const origins = await listOrigins(db, number)
    const filed = { ...saved, version, changes, origins, example }
    files.set(
      `${proposal.slug}/v${String(version)}.md`,
      proposalFile(proposal, filed, acts),
    )
  }
  return files
}

const draftFile = /^v[1-9]\d*\.md$/u

/** The files of drafts in a folder; one that is not there has none. */
export async function readArchive(folder: string): Promise<Archive> {
  const files = new Map<string, string>()
  const slugs = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const slug of slugs.filter((entry) => entry.isDirectory()).map(({ name }) => name)) {
    for (const name of await readdir(join(folder, slug))) {
      if (!draftFile.test(name)) continue
      files.set(`${slug}/${name}`, await readFile(join(folder, slug, name), 'utf8'))
    }
  }
  return files
}

/** Writes files into a folder, those that are there over; other files stay. */
export async function writeFiles(folder: string, files: Archive): Promise<void> {
  for (const [path, text] of files) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}
