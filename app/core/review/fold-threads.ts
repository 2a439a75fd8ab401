import type { ThreadState } from './thread.ts'

/** More cards than these beside one passage hide the passage. */
const wholeAtOnePlace = 3
/** More lines than these are told by their number; the place that is looked at lists them all. */
const listedAtOnePlace = 7
/** More cards on a page nobody reads at once: five hundred take a second to set and to scroll past. */
const wholeOnPage = 40

export interface FoldedThread {
  readonly number: number
  /** Where it is, as `printPlace` names it, or the list of those whose place is not shown. */
  readonly at: string
  readonly state: ThreadState
}

/** What is looked at: a thread that is open, and a place whose threads are all listed. */
export interface LookedAt {
  readonly thread: number | null
  readonly place: string | null
}

/** How much of the threads a page shows, by their numbers; the rest is only counted, at its place. */
export interface Folding {
  readonly whole: ReadonlySet<number>
  /** As a line each. */
  readonly listed: ReadonlySet<number>
}

/**
 * Folds the threads of a page. Whole are the one that is open, then those that wait for an answer, then
 * those that wait to be closed, each in the order given and no more than fit; closed ones and those taken
 * back are lines, and of many lines at one place the first are shown.
 */
export function foldThreads(threads: readonly FoldedThread[], looked: LookedAt): Folding {
  const whole = chooseWhole(threads, looked)
  const listed = new Set<number>()
  const beside = new Map<string, number>()
  for (const { number, at } of threads) {
    const there = beside.get(at) ?? 0
    if (whole.has(number) || (there >= listedAtOnePlace && at !== looked.place)) continue
    beside.set(at, there + 1)
    listed.add(number)
  }
  return { whole, listed }
}

function chooseWhole(threads: readonly FoldedThread[], { thread: open, place }: LookedAt) {
  const whole = new Set(threads.filter(({ number }) => number === open).map(({ number }) => number))
  const beside = new Map<string, number>()
  for (const state of ['open', 'answered'] as const) {
    for (const thread of threads) {
      if (whole.size >= wholeOnPage) return whole
      const there = beside.get(thread.at) ?? 0
      if (thread.state !== state || (there >= wholeAtOnePlace && thread.at !== place)) continue
      beside.set(thread.at, there + 1)
      whole.add(thread.number)
    }
  }
  return whole
}
