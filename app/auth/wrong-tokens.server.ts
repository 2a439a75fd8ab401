import { limiter } from './limiter.server.ts'

/** Wrong tokens tried from one address in a quarter of an hour; a right one counts for nothing. */
const wrongTokens = limiter('wrongTokens', { points: 20, duration: 15 * 60 })

/** Seconds for which an address that has tried too many wrong tokens is let in no more; 0 for none. */
export async function waitAfterWrongTokens(clientAddress: string): Promise<number> {
  const tries = await wrongTokens.get(clientAddress)
  return tries !== null && tries.remainingPoints <= 0 ? Math.ceil(tries.msBeforeNext / 1000) : 0
}

export async function countWrongToken(clientAddress: string): Promise<void> {
  await wrongTokens.penalty(clientAddress)
}

/** Refuses an address that has tried too many wrong tokens. */
export async function requireFewWrongTokens(clientAddress: string): Promise<void> {
  if ((await waitAfterWrongTokens(clientAddress)) === 0) return
  throw new Response(null, { status: 429, statusText: 'Too Many Requests' })
}
