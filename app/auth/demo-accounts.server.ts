import type { Person } from '../core/record/person.ts'
import { env } from '../env.server.ts'
import { database } from '../storage/client.server.ts'
import { listUsers } from '../storage/users.server.ts'
import { demoPassword, isDemoAddress } from './demo.ts'

/** Who may be signed in as without an account of one's own; `null` outside the demo mode. */
export async function demoAccounts(): Promise<{
  readonly password: string
  readonly people: readonly Pick<Person, 'name' | 'email' | 'role' | 'organisation'>[]
} | null> {
  if (!env().demo) return null
  const people = (await listUsers(await database()))
    .filter(({ email }) => isDemoAddress(email))
    .map(({ name, email, role, organisation }) => ({ name, email, role, organisation }))
  return { password: demoPassword, people }
}
