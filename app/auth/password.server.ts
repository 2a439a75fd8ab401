import { hash, verify } from '@node-rs/argon2'

/**
 * argon2id with the memory and passes that OWASP's password storage cheat sheet sets as the least
 * (19 MiB, 2 passes, 1 lane): some 30 ms, and 20 people signing in at once need under 400 MB.
 */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Shortest password that is accepted, as NIST SP 800-63B asks of passwords without other factors. */
export const minPasswordLength = 12

/** A new password as it is kept. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

/**
 * Whether a password is the one kept. Without an account (`null`) the same work is done in vain, so
 * that the time of the answer does not tell whether an address has an account.
 */
export async function verifyPassword(kept: string | null, password: string): Promise<boolean> {
  const matches = await verify(kept ?? (await decoy()), password)
  return matches && kept !== null
}

let knownDecoy: Promise<string> | undefined

function decoy(): Promise<string> {
  knownDecoy ??= hashPassword('no account has this password')
  return knownDecoy
}
