import { demoPassword } from '#app/auth/demo.ts'
import { demoAccounts } from '#app/auth/demo-accounts.server.ts'
import { hashPassword } from '#app/auth/password.server.ts'
import { roleNames } from '#app/i18n/pl/account.ts'
import { setup } from '#app/i18n/pl/setup.js'
import { database } from '#app/storage/client.server.ts'
import { listUsers } from '#app/storage/users.server.ts'

/** Loads the demonstration into an empty database; says what it did. */
export async function loadDemo(): Promise<string> {
  const db = await database()
  if ((await listUsers(db)).length > 0) return setup.kept
  // Imported only where it is needed: with the readers of statutes it takes a second to load.
  const { seedDemo } = await import('#app/storage/demo/seed-demo.server.ts')
  const passwordHash = await hashPassword(demoPassword)
  const accounts = await seedDemo(db, { root: process.cwd(), passwordHash })
  return accounts.length > 0 ? setup.loaded(accounts.length) : setup.kept
}

/** The accounts one can sign in with, in lines under each other; empty outside the demo mode. */
export async function accountLines(): Promise<readonly string[]> {
  const demo = await demoAccounts()
  if (demo === null || demo.people.length === 0) return []
  const width = Math.max(...demo.people.map(({ email }) => email.length))
  const people = demo.people.map(
    ({ email, role, name }) => `  ${email.padEnd(width)}  ${roleNames[role]}, ${name}`,
  )
  return [setup.accounts(demo.password), ...people]
}
