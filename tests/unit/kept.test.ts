import { describe, expect, test, vi } from 'vitest'
import { identityOf, keeping } from '#app/kept.ts'

describe('what was computed is kept', () => {
  test('and computed once for a key', () => {
    const kept = keeping<string>(2)
    const make = vi.fn(() => 'made')
    expect([kept.get('a', make), kept.get('a', make)]).toEqual(['made', 'made'])
    expect(make).toHaveBeenCalledOnce()
  })

  test('until newer things need its place', () => {
    const kept = keeping<number>(2)
    for (const [index, key] of ['a', 'b', 'a', 'c'].entries()) kept.keep(key, index)
    expect(['a', 'b', 'c'].map(kept.find)).toEqual([undefined, 1, 3])
  })

  test('by objects that never change, each with a number of its own', () => {
    const [one, other] = [{}, {}]
    expect(identityOf(one)).toBe(identityOf(one))
    expect(identityOf(one)).not.toBe(identityOf(other))
  })
})
