import { RateLimiterRes, type RateLimiterMemory } from 'rate-limiter-flexible'
import type { Person } from '../core/record/person.ts'
import { database } from '../storage/client.server.ts'
import { findTokenHolder, noteUse, type TokenHolder } from '../storage/personal-tokens.server.ts'
import { limiter } from './limiter.server.ts'
import { countWrongToken, waitAfterWrongTokens } from './wrong-tokens.server.ts'

const windowSeconds = 60

/**
 * Calls that are let through in a minute: of a key, and of an address without one, behind which a whole
 * office may sit. Counted in memory: a restart begins anew.
 */
const ofKey = limiter('ofKey', { points: 600, duration: windowSeconds })
const ofAddress = limiter('ofAddress', { points: 120, duration: windowSeconds })

/** How many calls are left, to be told with every answer. */
export interface Allowance {
  readonly limit: number
  readonly remaining: number
  /** Seconds until all are there again. */
  readonly reset: number
}

export interface ApiCaller {
  /** `null`: an anonymous caller. */
  readonly holder: TokenHolder | null
  readonly person: Person | null
  readonly allowance: Allowance
}

/** Who calls the API, or why nobody is let in: `wait` seconds to go, or a key that opens nothing. */
export type Caller =
  | ({ readonly outcome: 'known' } & ApiCaller)
  | { readonly outcome: 'tooMany'; readonly allowance: Allowance }
  | { readonly outcome: 'wrongToken'; readonly allowance: Allowance }

/**
 * Tells who calls by the key in `Authorization: Bearer` and by nothing else: a cookie, which browsers send
 * along with requests that other sites begin, opens nothing here. `day` is the ISO day of the call.
 */
export async function identifyCaller(
  request: Request,
  clientAddress: string,
  now: Date,
  day: string,
): Promise<Caller> {
  const given = request.headers.get('Authorization')
  if (given === null) {
    const allowance = await consume(ofAddress, clientAddress)
    if (allowance.remaining < 0) return { outcome: 'tooMany', allowance }
    return { outcome: 'known', holder: null, person: null, allowance }
  }
  const wait = await waitAfterWrongTokens(clientAddress)
  if (wait > 0) return { outcome: 'tooMany', allowance: { limit: 0, remaining: -1, reset: wait } }
  const token = /^Bearer (nowela_[\w-]{20,80})$/i.exec(given)?.[1]
  const db = await database()
  const holder = token === undefined ? null : await findTokenHolder(db, token, 'read', now)
  if (holder === null) {
    await countWrongToken(clientAddress)
    return { outcome: 'wrongToken', allowance: await consume(ofAddress, clientAddress) }
  }
  const allowance = await consume(ofKey, holder.token)
  if (allowance.remaining < 0) return { outcome: 'tooMany', allowance }
  await noteUse(db, holder, day)
  return { outcome: 'known', holder, person: holder.person, allowance }
}

/** Takes one call off; `remaining` is -1 when there was none left. */
async function consume(limiter: RateLimiterMemory, key: string): Promise<Allowance> {
  try {
    return allowanceOf(limiter, await limiter.consume(key), 0)
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    return allowanceOf(limiter, refused, -1)
  }
}

function allowanceOf(
  { points }: RateLimiterMemory,
  { remainingPoints, msBeforeNext }: RateLimiterRes,
  least: number,
): Allowance {
  const remaining = least < 0 ? least : remainingPoints
  return { limit: points, remaining, reset: Math.ceil(msBeforeNext / 1000) }
}
