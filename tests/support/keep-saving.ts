import { findDraft, saveDraft } from '#app/storage/drafts.server.ts'
import { openDatabase } from '#app/storage/database.server.ts'
import { findUser } from '#app/storage/users.server.ts'
import { saveVersion } from '#app/storage/versions.server.ts'

// Saves draft and version over and over until it is killed, and says each version that was saved.
// Arguments: the database's URL, the recommendation's number, the e-mail of who saves.

const [url = '', number = '', email = ''] = process.argv.slice(2)

/** Long enough that writing a version takes a while, in which the kill can come. */
const FILLER = 'Uzasadnienie, które wypełnia wiele stron bazy danych. '.repeat(4_000)

const db = await openDatabase(url)
const person = await findUser(db, email)
if (person === null) throw new Error(`No account ${email}`)

for (;;) {
  const draft = await findDraft(db, number)
  if (draft === null) throw new Error(`No recommendation ${number}`)
  const by = { id: person.id, name: person.name, at: new Date() }
  const problem = `zapis ${draft.revision + 1}`
  const content = { ...draft.content, problem, rationale: `${problem}\n\n${FILLER}${problem}` }
  const saved = await saveDraft(db, { number, revision: draft.revision, content }, by)
  if (!saved?.ok) throw new Error('The draft was not saved')
  const save = { number, revision: saved.revision, note: problem, date: '2014-07-01' }
  const version = await saveVersion(db, save, by)
  if (!version?.ok) throw new Error('The version was not saved')
  process.stdout.write(`${version.version}\n`)
}
