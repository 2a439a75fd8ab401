/** What was computed, to be found again by a key. */
export interface Kept<T> {
  readonly find: (key: string) => T | undefined
  readonly keep: (key: string, value: T) => T
  /** What is kept under the key; the first time, what `make` gives. */
  readonly get: (key: string, make: () => T) => T
}

/**
 * Keeps the newest `limit` of what was computed. A key says everything that the value depends on, so
 * what is kept never grows old.
 */
export function keeping<T>(limit: number): Kept<T> {
  const kept = new Map<string, T>()
  const keep = (key: string, value: T): T => {
    const oldest = kept.keys().next()
    if (kept.size >= limit && !oldest.done && !kept.has(key)) kept.delete(oldest.value)
    kept.set(key, value)
    return value
  }
  return {
    find: (key) => kept.get(key),
    keep,
    get: (key, make) => kept.get(key) ?? keep(key, make()),
  }
}

const numbers = new WeakMap<object, number>()
let last = 0

/** A number for an immutable object, as a part of keys: the same object always has the same one. */
export function identityOf(value: object): number {
  const known = numbers.get(value)
  if (known !== undefined) return known
  last += 1
  numbers.set(value, last)
  return last
}
