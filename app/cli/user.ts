import * as z from 'zod'
import { roles, type Role } from '#app/core/workflow/role.ts'
import { roleNames } from '#app/i18n/pl/account.ts'
import { cli } from '#app/i18n/pl/cli.ts'
import { upkeep } from '#app/i18n/pl/upkeep.ts'
import type { Database } from '#app/storage/database.server.ts'
import { exit, readArguments, UsageError, type Command, type Io } from './command.ts'
import { operator, withDatabase } from './with-database.ts'

const words = upkeep.user

const options = {
  organisation: { type: 'string', default: '' },
  json: { type: 'boolean', default: false },
} as const

/** Keeps accounts. A password never stands in the arguments, where other processes could read it. */
export const command: Command = {
  usage: words.usage,
  summary: words.summary,
  run(args, io) {
    const { values, positionals } = readArguments(
      args,
      options,
      { least: 1, most: 4 },
      cli.main.wrongCount,
    )
    const [verb, ...rest] = positionals
    switch (verb) {
      case 'list':
        return withDatabase((db) => list(db, io, values.json))
      case 'add':
        return withDatabase((db) => add(db, io, rest, values.organisation))
      case 'role':
        return withDatabase((db) => changeRole(db, io, rest))
      case 'password':
        return withDatabase((db) => changePassword(db, io, rest))
      default:
        throw new UsageError(words.verb)
    }
  },
}

async function list(db: Database, io: Io, json: boolean): Promise<number> {
  const { listUsers } = await import('#app/storage/users.server.ts')
  const users = await listUsers(db)
  if (json) io.out(`${JSON.stringify({ users })}\n`)
  else {
    for (const { email, name, role, organisation } of users) {
      io.out(`${[email, roleNames[role], name, organisation].filter(Boolean).join('\t')}\n`)
    }
  }
  return exit.done
}

async function add(
  db: Database,
  io: Io,
  [email = '', name = '', role = '']: readonly string[],
  organisation: string,
): Promise<number> {
  if (!z.email().safeParse(email).success) throw new UsageError(words.address(email))
  if (name === '') throw new UsageError(cli.main.wrongCount)
  const { addUser, listOrganisations } = await import('#app/storage/users.server.ts')
  const known = await listOrganisations(db)
  if (organisation !== '' && !known.some(({ code }) => code === organisation)) {
    io.err(`${words.organisation(organisation)}\n`)
    return exit.problems
  }
  const account = { email, name, role: readRole(role), organisation }
  const passwordHash = await askPassword(io)
  if (passwordHash === null) return exit.problems
  const added = await addUser(db, { ...account, passwordHash }, operator())
  if (added === null) io.err(`${words.exists(email)}\n`)
  else io.out(`${words.added(added.email)}\n`)
  return added === null ? exit.problems : exit.done
}

async function changeRole(
  db: Database,
  io: Io,
  [email = '', role = '']: readonly string[],
): Promise<number> {
  const { setRole } = await import('#app/storage/users.server.ts')
  const wanted = readRole(role)
  const done = await setRole(db, email, wanted, operator())
  if (done) io.out(`${words.roleSet(email, roleNames[wanted])}\n`)
  else io.err(`${words.unknown(email)}\n`)
  return done ? exit.done : exit.problems
}

async function changePassword(
  db: Database,
  io: Io,
  [email = '']: readonly string[],
): Promise<number> {
  const { setPassword } = await import('#app/storage/users.server.ts')
  const passwordHash = await askPassword(io)
  if (passwordHash === null) return exit.problems
  const done = await setPassword(db, email, passwordHash, operator())
  if (done) io.out(`${words.passwordSet(email)}\n`)
  else io.err(`${words.unknown(email)}\n`)
  return done ? exit.done : exit.problems
}

/** The hash of the password on standard input; `null` when it is too short. */
async function askPassword(io: Io): Promise<string | null> {
  const { hashPassword, minPasswordLength } = await import('#app/auth/password.server.ts')
  io.err(words.askPassword)
  const [password = ''] = (await io.read('-')).split(/\r?\n/)
  if (password.length >= minPasswordLength) return hashPassword(password)
  io.err(`${words.password(minPasswordLength)}\n`)
  return null
}

function readRole(text: string): Role {
  const role = roles.find((one) => one === text)
  if (role === undefined) throw new UsageError(words.role(roles.join(', ')))
  return role
}
