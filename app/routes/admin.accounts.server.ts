import * as z from 'zod'
import { hashPassword } from '#app/auth/password.server.ts'
import { passwordLink } from '#app/auth/password-link.server.ts'
import type { Person } from '#app/core/record/person.ts'
import { roles } from '#app/core/workflow/role.ts'
import { accounts as words } from '#app/i18n/pl/accounts.ts'
import { paths } from '#app/paths.ts'
import {
  changeAccount,
  closeAccount,
  noteLink,
  openAccount,
  type AccountProblem,
} from '#app/storage/accounts.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { addUser, findAccount, listOrganisations } from '#app/storage/users.server.ts'
import { fieldProblems, typedFields } from './sent-form.server.ts'

const { problems: wrong } = words

const what = {
  name: z.string().trim().min(1, wrong.name).max(120, wrong.name),
  role: z.enum(roles, wrong.role),
  organisation: z.string(),
}

const accountForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('add'),
    email: z.string().trim().pipe(z.email(wrong.email)),
    ...what,
  }),
  z.object({ intent: z.literal('change'), id: z.uuid(), ...what }),
  z.object({ intent: z.literal('close'), id: z.uuid() }),
  z.object({ intent: z.literal('reopen'), id: z.uuid() }),
  z.object({ intent: z.literal('link'), id: z.uuid() }),
])

type Intent = z.infer<typeof accountForm>['intent']

/** How a form ended; `link` is shown this once: in an address it would stay in histories and logs. */
export interface AccountAnswer {
  readonly done: Intent | null
  readonly link: { readonly name: string; readonly address: string } | null
  /** The account whose form it was; `''` for a new one. */
  readonly id: string
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
}

interface Asked {
  readonly db: Database
  readonly admin: Person
  readonly form: FormData
  readonly origin: string
}

/** Does what a form says. A hand-made form without a known intent is answered with 400. */
export async function accountsFromForm(asked: Asked): Promise<AccountAnswer> {
  const typed = typedFields(asked.form)
  const answer = { done: null, link: null, id: typed.id ?? '', typed, problems: {} }
  const parsed = accountForm.safeParse(typed)
  if (!parsed.success) {
    const problems = fieldProblems(parsed.error)
    if ('intent' in problems || 'id' in problems) throw new Response(null, { status: 400 })
    return { ...answer, problems }
  }
  return { ...answer, ...(await carriedOut(asked, parsed.data)) }
}

type Outcome = Partial<AccountAnswer>

async function carriedOut(asked: Asked, sent: z.infer<typeof accountForm>): Promise<Outcome> {
  const { db, admin } = asked
  const by = stampOf(admin)
  switch (sent.intent) {
    case 'add':
      return added(asked, sent)
    case 'change':
      return outcome('change', await changeAccount(db, sent.id, sent, by))
    case 'close':
      return outcome('close', await closeAccount(db, sent.id, by))
    case 'reopen':
      return outcome('reopen', await openAccount(db, sent.id, by))
    case 'link': {
      const person = await findAccount(db, sent.id)
      return person === null ? outcome('link', 'unknown') : linked(asked, 'link', person)
    }
  }
}

async function added(asked: Asked, { email, name, role, organisation }: NewAccount) {
  const { db, admin } = asked
  const known = await listOrganisations(db)
  if (organisation !== '' && !known.some(({ code }) => code === organisation)) {
    return outcome('add', 'organisation')
  }
  // Nobody knows it: the holder sets the first one by the link.
  const passwordHash = await hashPassword(crypto.randomUUID())
  const account = { email, name, role, organisation, passwordHash }
  const person = await addUser(db, account, stampOf(admin))
  if (person === null) return { problems: { email: wrong.exists } }
  return { typed: {}, ...(await linked(asked, 'add', person)) }
}

type NewAccount = Extract<z.infer<typeof accountForm>, { intent: 'add' }>

/** Makes the link by which a person sets the password, and notes that it was made. */
async function linked(
  { db, admin, origin }: Asked,
  done: Intent,
  person: Person,
): Promise<Outcome> {
  const by = stampOf(admin)
  const token = await passwordLink(person.id, by.at)
  if (token === null) return outcome(done, 'unknown')
  await noteLink(db, person.email, by)
  return { done, link: { name: person.name, address: `${origin}${paths.passwordLink(token)}` } }
}

function outcome(done: Intent, problem: AccountProblem | null): Outcome {
  if (problem === null) return { done, typed: {} }
  return { problems: { [problem === 'organisation' ? problem : '']: wrong[problem] } }
}
