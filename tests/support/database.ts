import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { Person } from '#app/core/record/person.ts'
import type { Role } from '#app/core/workflow/role.ts'
import { applyMigrations } from '#app/setup/schema-engine.ts'
import { openDatabase, type Database, type OpenDatabase } from '#app/storage/database.server.ts'
import type { PersonStamp, Stamp } from '#app/storage/stamp.ts'
import { addOrganisations, addUser } from '#app/storage/users.server.ts'

/**
 * A database for every test of a file: the migrations run once per file, each test gets a copy.
 * Call it at the top of a `describe`; what it gives is valid inside tests.
 */
export function useDatabase(): { readonly db: Database; readonly url: string } {
  let folder = ''
  let open: OpenDatabase | undefined
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nowela-test-'))
    await applyMigrations(join(folder, 'base.db'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    mkdirSync(folder, { recursive: true })
    for (const suffix of ['', '-wal', '-shm']) {
      rmSync(join(folder, `test.db${suffix}`), { force: true })
    }
    copyFileSync(resolve(folder, 'base.db'), join(folder, 'test.db'))
    open = await openDatabase(`file:${join(folder, 'test.db')}`)
  })
  afterEach(async () => {
    await open?.close()
    open = undefined
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
