import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Operation } from '#app/core/amendment/operation.ts'
import type { ProposalContent } from '#app/core/draft/content.ts'
import type { Anchor } from '#app/core/review/anchor.ts'
import { placeAnchor, type Placement } from '#app/core/review/place-anchor.ts'
import { findQuote, quoteAt, sameWords } from '#app/core/review/quote.ts'
import {
  ownWords,
  passageOf,
  reviewedText,
  unitAt,
  type ReviewedText,
} from '#app/core/review/reviewed-text.ts'
import { eId } from '#app/core/statute/address.ts'
import { walk } from '#app/core/statute/locate.ts'
import type { Statute } from '#app/core/statute/unit.ts'
import { anyVersions } from '#tests/support/amendment-arbitrary.ts'

const runs = Number(process.env.PROPERTY_RUNS ?? 120)

/** Every longer word gets the mark of its unit, so that it stands nowhere else. */
function marked(text: string, mark: number): string {
  return text.replace(/\p{L}{4,}/gu, (word) => `${word}ż${mark}ż`)
}

const marksIn = (text: string): readonly string[] => text.match(/ż\d+ż/gu) ?? []

function textsOf(base: Statute, versions: readonly (readonly Operation[])[]): ReviewedText[] {
  return versions.map((operations, index) => {
    const content: ProposalContent = {
      problem: '',
      amendments: [{ act: 'usg', source: base.source, operations }],
      rationale: '',
      transitional: '',
      entryIntoForce: '',
    }
    return reviewedText(index + 1, content, () => base)
  })
}

/** Two articles of one number are told by the checks; no address names the second. */
function namesEveryUnit({ acts }: ReviewedText): boolean {
  const proposed = acts[0]?.proposed
  const addresses = [...(proposed ? walk(proposed) : [])].map(({ address }) => eId(address))
  return new Set(addresses).size === addresses.length
}

/** A remark on some words of some unit of the first version. */
function anchorIn(first: ReviewedText, unit: number, from: number, length: number): Anchor | null {
  const proposed = first.acts[0]?.proposed
  const units = proposed ? [...walk(proposed)].filter((visit) => ownWords(visit.unit) !== '') : []
  const visit = units[unit % Math.max(1, units.length)]
  if (!visit) return null
  const words = ownWords(visit.unit)
  const start = from % words.length
  const place = { layer: 'proposed', act: 'usg', address: visit.address } as const
  const range = { start, end: Math.min(words.length, start + 1 + length) }
  // Nobody remarks on a space.
  if (words.slice(range.start, range.end).trim() === '') return null
  return { version: 1, place, quote: quoteAt(words, range) }
}

const remark = fc.tuple(fc.nat(10_000), fc.nat(10_000), fc.nat(60))

const cases = fc.tuple(anyVersions(marked), fc.array(remark, { minLength: 1, maxLength: 8 }))

function holds(law: (anchor: Anchor, texts: readonly ReviewedText[], found: Placement) => void) {
  fc.assert(
    fc.property(cases, ([{ base, versions }, remarks]) => {
      const texts = textsOf(base, versions)
      const [first] = texts
      if (!first || !texts.every(namesEveryUnit)) return
      for (const [unit, from, length] of remarks) {
        const anchor = anchorIn(first, unit, from, length)
        if (anchor) law(anchor, texts, placeAnchor(anchor, texts))
      }
    }),
    { numRuns: runs },
  )
}

function newestOf(texts: readonly ReviewedText[]): ReviewedText {
  const newest = texts.at(-1)
  if (!newest) throw new Error('No version')
  return newest
}

describe('a remark anchored anywhere survives further versions', { timeout: 300_000 }, () => {
  it('on the same words, where it says so', () => {
    let same = 0
    holds(({ quote }, texts, found) => {
      if (found.state !== 'same') return
      same += 1
      const { start, end } = found.range
      const words = passageOf(newestOf(texts), found.place)?.slice(start, end) ?? ''
      expect(sameWords(words, quote.exact)).toBe(true)
    })
    expect(same).toBeGreaterThan(runs)
  })

  it('never on the words of another unit', () => {
    let changed = 0
    holds(({ place }, [first, ...later], found) => {
      if (found.state !== 'changed' || !first || !('address' in found.place)) return
      changed += 1
      const own = new Set(marksIn(passageOf(first, place) ?? ''))
      const proposed = first.acts[0]?.proposed
      const others = [...(proposed ? walk(proposed) : [])].flatMap(({ unit }) => {
        return marksIn(ownWords(unit)).filter((mark) => !own.has(mark))
      })
      const now = marksIn(passageOf(newestOf(later), found.place) ?? '')
      if (now.some((mark) => own.has(mark))) return
      expect(now.filter((mark) => others.includes(mark))).toEqual([])
    })
    expect(changed).toBeGreaterThan(runs / 10)
  })

  it('not as one without a place while its words stand unchanged around it', () => {
    holds(({ quote }, texts, found) => {
      const context = quote.prefix + quote.exact + quote.suffix
      if (marksIn(quote.exact).length === 0 || context.length < 40) return
      const proposed = newestOf(texts).acts[0]?.proposed
      const there = [...(proposed ? walk(proposed) : [])].some(({ unit }) =>
        ownWords(unit).includes(context),
      )
      if (there) expect(found.state).toBe('same')
    })
  })

  it('with a place that exists, or listed with the version that took it away', () => {
    holds(({ version }, texts, found) => {
      if (found.state === 'orphaned') {
        expect(found.since).toBeGreaterThan(version)
        return
      }
      const newest = newestOf(texts)
      const passage = passageOf(newest, found.place)
      expect(passage).not.toBeNull()
      expect('address' in found.place && unitAt(newest, found.place)).not.toBeNull()
      expect(found.range.start).toBeLessThanOrEqual(found.range.end)
      expect(found.range.end).toBeLessThanOrEqual(passage?.length ?? 0)
      if (found.state === 'changed') expect(found.since).toBeGreaterThan(version)
    })
  })

  it('in its own version on the words that were quoted', () => {
    holds((anchor, [first]) => {
      if (!first) return
      const passage = passageOf(first, anchor.place) ?? ''
      const range = findQuote(passage, anchor.quote)
      const words = range && passage.slice(range.start, range.end)
      expect(words).not.toBeNull()
      expect(placeAnchor(anchor, [first])).toMatchObject({ state: 'same', range })
    })
  })
})
