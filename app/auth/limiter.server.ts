import { RateLimiterMemory } from 'rate-limiter-flexible'

declare global {
  // The program is built once for each language; changing it must win nobody new tries.
  var nowelaLimiters: Map<string, RateLimiterMemory> | undefined
}

const limiters = (globalThis.nowelaLimiters ??= new Map<string, RateLimiterMemory>())

/** The process's counter of that name, which lets `points` tries through in `duration` seconds. */
export function limiter(
  name: string,
  options: { readonly points: number; readonly duration: number },
): RateLimiterMemory {
  const known = limiters.get(name)
  if (known) return known
  const made = new RateLimiterMemory(options)
  limiters.set(name, made)
  return made
}
