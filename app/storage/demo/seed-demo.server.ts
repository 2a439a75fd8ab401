import type { Person } from '../../core/record/person.ts'
import { parseStatute } from '../../core/statute/parse.ts'
import { addActText } from '../acts.server.ts'
import { within, type Database } from '../database.server.ts'
import { findDraft, saveDraft } from '../drafts.server.ts'
import { addEnactment } from '../enactments.server.ts'
import { addEvidence, linkEvidence } from '../evidence.server.ts'
import { addMeeting, addPoint, addTeams } from '../meeting-keeping.server.ts'
import { createProposal, publishProposal } from '../proposals.server.ts'
import { recordStep } from '../status.server.ts'
import { addOrganisations, addUser, findUser, listUsers } from '../users.server.ts'
import { saveVersion } from '../versions.server.ts'
import type { PersonStamp, Stamp } from '../stamp.ts'
import { seedReview } from './demo-review.server.ts'
import { readDemo, type DemoHistory, type DemoPerson, type DraftFile } from './demo-files.server.ts'

export interface DemoSource {
  /** The folder of the program: `prisma/demo` and `drafts` are in it. */
  readonly root: string
  /** One password for all demo accounts, hashed. */
  readonly passwordHash: string
}

export interface DemoAccount {
  readonly email: string
  readonly name: string
  readonly role: Person['role']
}

/**
 * Fills an empty database with the demonstration, as if its people had written and moved everything
 * on the days told; all of it or, should the process be ended meanwhile, nothing. A database with any
 * account in it is left as it is. Gives the accounts.
 */
export async function seedDemo(db: Database, source: DemoSource): Promise<readonly DemoAccount[]> {
  if ((await listUsers(db)).length > 0) return []
  const demo = await readDemo(source.root)
  return db.write((transaction) => fill(within(transaction), demo, source.passwordHash))
}

type Demo = Awaited<ReturnType<typeof readDemo>>

async function fill(
  db: Database,
  demo: Demo,
  passwordHash: string,
): Promise<readonly DemoAccount[]> {
  const program: Stamp = { id: null, name: 'Nowela', at: new Date(), quiet: true }

  await addOrganisations(db, demo.people.organisations)
  for (const { slug, text } of demo.acts) {
    await addActText(db, { slug, text, statute: parseStatute(text).statute }, program)
  }
  await addEvidence(db, demo.agenda, demo.practices)
  await addTeams(db, demo.meetings.teams)
  for (const { items: _later, ...meeting } of demo.meetings.meetings) {
    await addMeeting(db, meeting, program)
  }
  const accounts = await addPeople(db, demo.people.people, passwordHash, program)
  for (const history of demo.histories) {
    const organisation = organisationOf(demo.people.organisations, demo.drafts.get(history.number))
    await seedProposal(db, {
      history,
      organisation,
      drafts: demo.drafts.get(history.number) ?? [],
      accounts,
    })
  }
  for (const { proposals, ...law } of demo.enacted) {
    const by = stamp(recorderOf(accounts, 'office'), law.inForceOn)
    for (const { number, version } of proposals) {
      await addEnactment(db, number, { ...law, version, form: 'amending' }, by)
    }
  }
  const accountOf = (email: string) => account(accounts, email)
  await seedReview(db, demo.review, accountOf, recorderOf(accounts, 'office'))
  for (const { slug, items } of demo.meetings.meetings) {
    for (const item of items) await addPoint(db, slug, item, program)
  }
  return [...accounts.values()].map(({ email, name, role }) => ({ email, name, role }))
}

type Accounts = ReadonlyMap<string, Person>

async function addPeople(
  db: Database,
  people: readonly DemoPerson[],
  passwordHash: string,
  by: Stamp,
): Promise<Accounts> {
  const accounts = new Map<string, Person>()
  for (const person of people) {
    await addUser(db, { ...person, passwordHash }, by)
    const added = await findUser(db, person.email)
    if (added !== null) accounts.set(person.email, added)
  }
  return accounts
}

function organisationOf(
  organisations: readonly { readonly code: string; readonly name: string }[],
  drafts: readonly DraftFile[] | undefined,
): string {
  const name = drafts?.[0]?.meta.organisation
  const found = organisations.find((one) => one.name === name || one.code === name)
  if (found === undefined) throw new Error(`No organisation ${name ?? ''}`)
  return found.code
}

interface ProposalSeed {
  readonly history: DemoHistory
  readonly organisation: string
  readonly drafts: readonly DraftFile[]
  readonly accounts: Accounts
}

async function seedProposal(db: Database, seed: ProposalSeed): Promise<void> {
  const { history, drafts, accounts } = seed
  const { number, events } = history
  const [first] = drafts
  if (first === undefined) throw new Error(`No text of ${number}`)
  const owner = account(accounts, history.owner)
  const begun = events[0]?.date ?? first.meta.date
  await createProposal(
    db,
    {
      number,
      slug: first.slug,
      title: first.meta.title,
      area: first.meta.area,
      organisation: seed.organisation,
      ownerId: owner.id,
      coAuthorIds: history.coAuthors.map((email) => account(accounts, email).id),
      content: first.content,
      date: begun,
    },
    stamp(owner, begun),
  )
  await linkEvidence(db, number, first.meta.agenda, first.meta.practices)

  const waiting = [...drafts]
  for (const step of events.slice(1)) {
    while ((waiting[0]?.meta.version ?? Infinity) <= (step.version ?? 0)) {
      await seedVersion(db, number, waiting.shift(), owner)
    }
    const recorder = step.actor === 'author' ? owner : recorderOf(accounts, step.actor)
    const recorded = await recordStep(
      db,
      { number, step, today: step.date },
      stamp(recorder, step.date),
    )
    if (recorded?.ok === false) {
      throw new Error(`${number} ${step.date}: ${JSON.stringify(recorded.problems)}`)
    }
  }
  for (const draft of waiting) await seedVersion(db, number, draft, owner)
  if (history.publishedOn !== null) {
    const coordinator = recorderOf(accounts, 'office')
    await publishProposal(db, number, history.publishedOn, stamp(coordinator, history.publishedOn))
  }
}

async function seedVersion(
  db: Database,
  number: string,
  draft: DraftFile | undefined,
  owner: Person,
): Promise<void> {
  if (draft === undefined) return
  const { label, note, date } = draft.meta
  const revision = (await findDraft(db, number))?.revision ?? 0
  const by = stamp(owner, date)
  const saved = await saveDraft(db, { number, revision, content: draft.content }, by)
  if (saved?.ok !== true) throw new Error(`${number} v${draft.meta.version} was not saved`)
  await saveVersion(db, { number, revision: saved.revision, label, note, date }, by)
}

function recorderOf(accounts: Accounts, actor: string): Person {
  const role = actor === 'reviewer' ? 'reviewer' : 'coordinator'
  const found = [...accounts.values()].find((person) => person.role === role)
  if (found === undefined) throw new Error(`The demonstration has no ${role}`)
  return found
}

function account(accounts: Accounts, email: string): Person {
  const found = accounts.get(email)
  if (found === undefined) throw new Error(`The demonstration has no account ${email}`)
  return found
}

/** Of steps and versions before this day nobody is told: the rest is enough to show what a notice is. */
const toldSince = '2014-12-01'

function stamp(person: Person, day: string): PersonStamp {
  const by = { id: person.id, name: person.name, at: new Date(`${day}T10:00:00Z`) }
  return day < toldSince ? { ...by, quiet: true } : by
}
