import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { runCommand } from '#app/cli/run.ts'
import { parseStatute } from '#app/core/statute/parse.ts'
import { addActText } from '#app/storage/acts.server.ts'
import { readDemo } from '#app/storage/demo/demo-files.server.ts'
import { seedDemo } from '#app/storage/demo/seed-demo.server.ts'
import { addEvidence } from '#app/storage/evidence.server.ts'
import { findDraft, saveDraft } from '#app/storage/drafts.server.ts'
import { findProposal } from '#app/storage/proposals.server.ts'
import { addOrganisations, addUser, listUsers } from '#app/storage/users.server.ts'
import { saveVersion } from '#app/storage/versions.server.ts'
import { by, useDatabase } from '#tests/support/database.ts'
import { serveFrom } from '#tests/support/visitor.ts'

const kept = useDatabase()
const source = { root: process.cwd(), passwordHash: '-' }
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nowela-drafts-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function nowela(...args: readonly string[]) {
  serveFrom(kept.db)
  let [out, err] = ['', '']
  const code = await runCommand(args, {
    read: () => Promise.resolve(''),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  })
  return { code, out, err }
}

function filesIn(root: string): Readonly<Record<string, string>> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(
    paths
      .filter((path) => path.endsWith('.md'))
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  )
}

/** Accounts, acts and evidence of the demonstration, without its recommendations. */
async function openWithoutProposals(): Promise<void> {
  const { people, agenda, practices, acts } = await readDemo(source.root)
  const by = { id: null, name: 'Nowela', at: new Date() }
  await addOrganisations(kept.db, people.organisations)
  for (const person of people.people) await addUser(kept.db, { ...person, passwordHash: '-' }, by)
  await addEvidence(kept.db, agenda, practices)
  for (const { slug, text } of acts) {
    await addActText(kept.db, { slug, text, statute: parseStatute(text).statute }, by)
  }
}

/** An exported folder in which a person has changed a heading of R-2014-05. */
async function editByHand(): Promise<Record<'file' | 'saved' | 'changed', string>> {
  await seedDemo(kept.db, source)
  await nowela('drafts', 'export', folder)
  const file = join(folder, 'r-2014-05', 'v1.md')
  const saved = readFileSync(file, 'utf8')
  const changed = saved
    .replace('### Cel zmiany', '### Po co')
    .replace(/^status: .*$/m, 'status: draft')
  writeFileSync(file, changed)
  return { file, saved, changed }
}

const statusSchema = z.object({
  files: z.array(z.object({ path: z.string(), state: z.string() })),
})

describe('drafts', () => {
  it('writes the demonstration back as the files it came from, to the letter', async () => {
    await seedDemo(kept.db, source)
    expect(await nowela('drafts', 'export', folder)).toMatchObject({ code: 0 })
    expect(filesIn(folder)).toEqual(filesIn('drafts'))
    expect((await nowela('drafts', 'status', folder)).code).toBe(0)
    expect((await nowela('drafts', 'export', folder)).out).toContain('aktualne')
  })

  it('tells which files differ from what is kept', async () => {
    await seedDemo(kept.db, source)
    await nowela('drafts', 'export', folder)
    const file = join(folder, 'r-2014-01', 'v2.md')
    writeFileSync(file, readFileSync(file, 'utf8').replace('### Cel zmiany', '### Po co'))
    rmSync(join(folder, 'r-2014-05', 'v1.md'))
    const { code, out } = await nowela('drafts', 'status', folder, '--json')
    expect(code).toBe(1)
    const { files } = statusSchema.parse(JSON.parse(out))
    expect(files.filter(({ state }) => state !== 'same')).toEqual([
      { path: 'r-2014-01/v2.md', state: 'edited' },
      { path: 'r-2014-05/v1.md', state: 'only-kept' },
    ])
    expect(files).toHaveLength(11)
  })

  it('takes a folder in and has the same texts then', async () => {
    await openWithoutProposals()
    expect(await nowela('drafts', 'import', 'drafts')).toMatchObject({ code: 0 })
    await nowela('drafts', 'export', folder)
    const words = (files: Readonly<Record<string, string>>) =>
      Object.entries(files).map(([path, text]) => [path, text.replace(/^status: .*$/m, '')])
    expect(words(filesIn(folder))).toEqual(words(filesIn('drafts')))
    expect((await findProposal(kept.db, 'R-2014-01'))?.stage).toBe('draft')
    const again = await nowela('drafts', 'import', 'drafts')
    expect(again.code).toBe(0)
    expect(again.out).not.toContain('wczytano')
  })

  it('changes no saved version and leaves no gap', async () => {
    await seedDemo(kept.db, source)
    await nowela('drafts', 'export', folder)
    const saved = readFileSync(join(folder, 'r-2014-05', 'v1.md'), 'utf8')
    const changed = saved.replace('### Cel zmiany', '### Po co')
    writeFileSync(join(folder, 'r-2014-05', 'v1.md'), changed)
    writeFileSync(join(folder, 'r-2014-05', 'v3.md'), changed.replace('version: 1', 'version: 3'))
    const { code, out } = await nowela('drafts', 'import', folder)
    expect(code).toBe(1)
    expect(out).toContain('r-2014-05/v1.md\tw bazie jest pod tym numerem inny tekst')
    expect(out).toContain('r-2014-05/v3.md\tbrakuje wcześniejszej wersji')
    expect((await findProposal(kept.db, 'R-2014-05'))?.version).toBe(1)
  })

  it('leaves a file that a person changed as it is, and says where its words can go', async () => {
    const { file, changed } = await editByHand()
    const refused = await nowela('drafts', 'import', folder)
    expect(refused.code).toBe(1)
    expect(refused.err).toContain('zapisz go jako r-2014-05/v2.md z wierszem „version: 2”')
    const exported = await nowela('drafts', 'export', folder)
    expect(exported.code).toBe(1)
    expect(exported.out).toBe('Nie zapisano żadnego pliku.\n')
    expect(exported.err).toContain('r-2014-05/v1.md: plik zmieniono ręcznie; nie nadpisano go.')
    expect(exported.err).toContain('usuń r-2014-05/v1.md i powtórz „drafts export”')
    expect(readFileSync(file, 'utf8')).toBe(changed)
  })

  it('takes the words of a changed file in as the next version, and has the kept ones again', async () => {
    const { file, saved, changed } = await editByHand()
    writeFileSync(join(folder, 'r-2014-05', 'v2.md'), changed.replace('version: 1', 'version: 2'))
    rmSync(file)
    expect(await nowela('drafts', 'import', folder)).toMatchObject({ code: 0 })
    expect(await nowela('drafts', 'export', folder)).toMatchObject({ code: 0 })
    expect(readFileSync(file, 'utf8')).toBe(saved)
    expect((await nowela('drafts', 'status', folder)).code).toBe(0)
  })

  it('loses neither the file nor the draft when both have gone on', async () => {
    const { changed } = await editByHand()
    const file = join(folder, 'r-2014-05', 'v2.md')
    const next = changed.replace('version: 1', 'version: 2')
    writeFileSync(file, next)
    const number = 'R-2014-05'
    const draft = await findDraft(kept.db, number)
    const [author] = await listUsers(kept.db)
    if (!draft || !author) throw new Error('The demonstration has no such draft or author')
    const content = { ...draft.content, problem: 'Inne słowa, zapisane w programie.' }
    const { revision } = draft
    await saveDraft(kept.db, { number, revision, content }, by(author, '2014-10-01'))

    const refused = await nowela('drafts', 'import', folder)
    expect(refused.code).toBe(1)
    expect(refused.out).toContain('r-2014-05/v2.md\tszkic w bazie zawiera zmiany')
    expect(refused.err).toContain('Zapisz w programie wersję szkicu')
    expect((await findDraft(kept.db, number))?.content.problem).toBe(content.problem)

    const save = { number, revision: revision + 1, note: '', date: '2014-10-01' }
    await saveVersion(kept.db, save, by(author, '2014-10-01'))
    expect((await nowela('drafts', 'status', folder)).out).toContain(
      'r-2014-05/v2.md\tma inne słowa niż wersja w bazie',
    )
    const exported = await nowela('drafts', 'export', folder)
    expect(exported.code).toBe(1)
    expect(exported.err).toContain('zapisz go jako r-2014-05/v3.md z wierszem „version: 3”')
    expect(readFileSync(file, 'utf8')).toBe(next)
  })

  it('writes a file anew that only the program changed, and one that differs in form alone', async () => {
    await seedDemo(kept.db, source)
    await nowela('drafts', 'export', folder)
    const file = join(folder, 'r-2014-05', 'v1.md')
    const saved = readFileSync(file, 'utf8')
    writeFileSync(file, saved.replace(/^status: .*$/m, 'status: draft'))
    expect((await nowela('drafts', 'status', folder)).out).toContain(
      'r-2014-05/v1.md\tzmienił się w bazie',
    )
    expect(await nowela('drafts', 'export', folder)).toMatchObject({ code: 0 })
    expect(readFileSync(file, 'utf8')).toBe(saved)

    await kept.db.write((db) =>
      db.proposal.update({ where: { number: 'R-2014-05' }, data: { title: 'Wspólne spółki' } }),
    )
    expect(await nowela('drafts', 'export', folder)).toMatchObject({ code: 0 })
    expect(readFileSync(file, 'utf8')).toContain('title: Wspólne spółki')
  })

  it('carries the label of a version in and out', async () => {
    await seedDemo(kept.db, source)
    await nowela('drafts', 'export', folder)
    const saved = readFileSync(join(folder, 'r-2014-05', 'v1.md'), 'utf8')
    const labelled = saved
      .replace('version: 1', 'version: 2')
      .replace('### Cel zmiany', '### Po co')
      .replace(/^status: .*$/m, 'status: draft')
      .replace(/^note:/m, 'label: po uwagach ZPP\nnote:')
    writeFileSync(join(folder, 'r-2014-05', 'v2.md'), labelled)
    expect(await nowela('drafts', 'import', folder)).toMatchObject({ code: 0 })
    rmSync(join(folder, 'r-2014-05', 'v2.md'))
    await nowela('drafts', 'export', folder)
    expect(readFileSync(join(folder, 'r-2014-05', 'v2.md'), 'utf8')).toBe(labelled)
  })

  it('carries what a variant grew from in and out, in whatever order the files are read', async () => {
    await seedDemo(kept.db, source)
    await nowela('drafts', 'export', folder)
    const original = readFileSync(join(folder, 'r-2014-05', 'v1.md'), 'utf8')
    const origins = 'origins:\n  - number: R-2015-02\n  - number: R-2014-01\n    version: 3\nnote:'
    const variant = original
      .replace('R-2014-05', 'R-2015-01')
      .replace(/^status: .*$/m, 'status: draft')
      .replace(/^note:/m, origins)
    const other = original
      .replace('R-2014-05', 'R-2015-02')
      .replace(/^status: .*$/m, 'status: draft')
    for (const [slug, text] of [
      ['r-2015-01', variant],
      ['r-2015-02', other],
    ] as const) {
      mkdirSync(join(folder, slug))
      writeFileSync(join(folder, slug, 'v1.md'), text)
    }
    expect(await nowela('drafts', 'import', folder)).toMatchObject({ code: 0 })
    rmSync(folder, { recursive: true })
    await nowela('drafts', 'export', folder)
    expect(readFileSync(join(folder, 'r-2015-01', 'v1.md'), 'utf8')).toBe(
      variant.replace(
        origins,
        'origins:\n  - number: R-2014-01\n    version: 3\n  - number: R-2015-02\nnote:',
      ),
    )
  })

  it('tells of what a variant grew from and nobody has', async () => {
    await seedDemo(kept.db, source)
    await nowela('drafts', 'export', folder)
    const file = join(folder, 'r-2014-05', 'v1.md')
    const origins = 'origins:\n  - number: R-2001-07\nnote:'
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^note:/m, origins))
    const { code, err } = await nowela('drafts', 'import', folder)
    expect(code).toBe(0)
    expect(err).toContain('nie ma rekomendacji R-2001-07')
  })

  it('tells what it cannot read', async () => {
    await seedDemo(kept.db, source)
    await nowela('drafts', 'export', folder)
    writeFileSync(join(folder, 'r-2014-05', 'v2.md'), '## Problem\n\nTekst\n')
    const { code, err } = await nowela('drafts', 'import', folder)
    expect(code).toBe(1)
    expect(err).toContain('r-2014-05/v2.md')
  })

  it('asks for a verb that it knows', async () => {
    expect((await nowela('drafts', 'delete', folder)).code).toBe(2)
  })
})
