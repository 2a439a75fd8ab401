import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll } from 'vitest'
import * as z from 'zod'
import type { Person } from '#app/core/record/person.ts'
import type { Role } from '#app/core/workflow/role.ts'
import { seedDemo } from '#app/storage/demo/seed-demo.server.ts'
import { applyMigrations } from '#app/setup/schema-engine.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { openDatabase, type Database, type OpenDatabase } from '#app/storage/database.server.ts'
import type { PersonStamp, Stamp } from '#app/storage/stamp.ts'
import { addOrganisations, addUser } from '#app/storage/users.server.ts'
import { serveFrom } from './visitor.ts'

/** How long opening may take while everything else runs on the same two cores. */
const patience = 60_000

/**
 * A database for the tests of a `describe`, empty at the beginning of each. The migrations run and the
 * connections open once: opening costs more than most tests.
 */
export function useDatabase(): KeptDatabase {
  const kept = useOpenDatabase()
  let triggers: readonly Trigger[] = []
  beforeAll(async () => {
    triggers = await readTriggers(kept.db)
  }, patience)
  afterEach(() => empty(kept.db, triggers), patience)
  return kept
}

/**
 * The demonstration for the tests of a file, loaded once: loading costs more than all of them. What a test
 * changes stays for the next ones.
 */
export function useDemo(): KeptDatabase {
  const kept = useOpenDatabase()
  beforeAll(async () => {
    await seedDemo(kept.db, { root: process.cwd(), passwordHash: '-' })
    serveFrom(kept.db)
  }, 2 * patience)
  return kept
}

interface KeptDatabase {
  readonly db: Database
  readonly url: string
}

function useOpenDatabase(): KeptDatabase {
  let folder = ''
  let open: OpenDatabase | undefined
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nowela-test-'))
    const file = join(folder, 'test.db')
    await applyMigrations(file)
    open = await openDatabase(`file:${file}`, { lasting: false })
  }, patience)
  afterAll(async () => {
    await open?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    get db() {
      if (open === undefined) throw new Error('The database is open inside tests only')
      return open
    },
    get url() {
      return `file:${join(folder, 'test.db')}`
    },
  }
}

const triggerSchema = z.array(z.object({ name: z.string(), sql: z.string() }))
type Trigger = z.infer<typeof triggerSchema>[number]

async function readTriggers(db: Database): Promise<readonly Trigger[]> {
  const sql = `SELECT name, sql FROM sqlite_master WHERE type = 'trigger'`
  return triggerSchema.parse(await db.read.$queryRawUnsafe(sql))
}

/** Takes everything out, also what the triggers keep, and puts the triggers back. */
async function empty(db: Database, triggers: readonly Trigger[]): Promise<void> {
  await db.write(async (transaction) => {
    await transaction.$executeRawUnsafe('PRAGMA defer_foreign_keys = ON')
    for (const { name } of triggers) {
      await transaction.$executeRawUnsafe(`DROP TRIGGER IF EXISTS "${name}"`)
    }
    for (const table of [...Object.values(Prisma.ModelName), 'SearchIndex']) {
      await transaction.$executeRawUnsafe(`DELETE FROM "${table}"`)
    }
    for (const { sql } of triggers) await transaction.$executeRawUnsafe(sql)
  })
}

/** The stamp of the program itself on a given day. */
export function onDay(day: string): Stamp {
  return { id: null, name: 'test', at: new Date(`${day}T10:00:00Z`) }
}

/** The stamp of a person on a given day. */
export function by(person: Person, day: string): PersonStamp {
  return { id: person.id, name: person.name, at: new Date(`${day}T10:00:00Z`) }
}

/** An account of a role in the organisation ZMP; its password hash opens nothing. */
export async function addPerson(db: Database, role: Role, name: string = role): Promise<Person> {
  await addOrganisations(db, [{ code: 'ZMP', name: 'Związek Miast Polskich' }])
  const email = `${name}@nowela.example`
  const user = { email, name, role, passwordHash: '-', organisation: 'ZMP' }
  const added = await addUser(db, user, onDay('2014-01-01'))
  if (added === null) throw new Error(`${email} is there already`)
  return added
}
