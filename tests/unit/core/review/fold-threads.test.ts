import { describe, expect, it } from 'vitest'
import { foldThreads, type FoldedThread } from '#app/core/review/fold-threads.ts'
import type { ThreadState } from '#app/core/review/thread.ts'

const thread = (number: number, state: ThreadState, at = 'here'): FoldedThread => ({
  ...{ number, state, at },
})

const many = (count: number, state: ThreadState, place: (index: number) => string = () => 'here') =>
  Array.from({ length: count }, (_, index) => thread(index + 1, state, place(index)))

const fold = (threads: readonly FoldedThread[], open: number | null = null, place = '') => {
  const { whole, listed } = foldThreads(threads, { thread: open, place })
  const sorted = (set: ReadonlySet<number>) => [...set].toSorted((one, other) => one - other)
  return { whole: sorted(whole), listed: sorted(listed) }
}

describe('of the threads of a review', () => {
  it('those that wait are shown whole, those that are done with as lines', () => {
    const states = ['resolved', 'open', 'withdrawn', 'answered'] as const
    const threads = states.map((state, index) => thread(index + 1, state))
    expect(fold(threads)).toEqual({ whole: [2, 4], listed: [1, 3] })
  })

  it('the one that is opened is shown whole, whatever its state and however many there are', () => {
    expect(fold([...many(9, 'open'), thread(10, 'resolved')], 10).whole).toEqual([1, 2, 3, 10])
  })

  it('a few at one place are whole, those without an answer before those with one', () => {
    const states = ['answered', 'answered', 'open', 'open', 'open'] as const
    const threads = states.map((state, index) => thread(index + 1, state))
    expect(fold(threads)).toEqual({ whole: [3, 4, 5], listed: [1, 2] })
  })

  it('many at one place are counted, and all of them shown when one looks there', () => {
    const threads = [...many(12, 'open'), thread(13, 'resolved')]
    expect(fold(threads)).toEqual({ whole: [1, 2, 3], listed: [4, 5, 6, 7, 8, 9, 10] })
    const looked = fold(threads, null, 'here')
    expect([...looked.whole, ...looked.listed]).toHaveLength(13)
  })

  it('a page shows no more than can be read at once', () => {
    const threads = many(500, 'open', (index) => `place ${index}`)
    expect(fold(threads).whole).toHaveLength(40)
  })
})
