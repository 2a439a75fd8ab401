import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newText, oldText } from '#app/core/diff/segment.ts'
import { diffText } from '#app/core/diff/segments.ts'
import { tokenize } from '#app/core/diff/tokens.ts'
import { normalise } from '#app/core/statute/normalise.ts'

/** Pieces of legal language, chosen so that chance puts together what is hard to take apart. */
const piece = fc.constantFrom(
  ...(
    'rada gminy powiatu wójt uchwala statut związku międzygminnego nie może i oraz lub w na z do ' +
    'samo- społeczno-gospodarczy art. 64 ust. 1 2–5 lit. a–c pkt 3 § 12¹ 300 000 0,5 50 % 1/2 ½ ' +
    '1 stycznia 2016 r. tiret drugie (uchylony) (Dz. U. poz. 594) , . ; : „ ” " – - ( ) 1) a) Art.'
  ).split(' '),
)
const space = fc.constantFrom(' ', ' ', ' ', '', '\n', '\u00a0', '  ')
const legalText = fc
  .array(fc.tuple(piece, space), { maxLength: 40 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''))
const anyText = fc.oneof(legalText, legalText, fc.string({ unit: 'binary', maxLength: 60 }))

/** A text and what an editor made of it: some pieces cut out, some put in, some carried elsewhere. */
const edited = fc
  .tuple(legalText, fc.array(fc.tuple(fc.nat(), fc.nat(12), legalText), { maxLength: 4 }))
  .map(([text, edits]) => {
    let now = text
    for (const [at, length, inserted] of edits) {
      const start = at % (now.length + 1)
      now = now.slice(0, start) + inserted.slice(0, 20) + now.slice(start + length)
    }
    return [text, now] as const
  })

const pair = fc.oneof(fc.tuple(anyText, anyText), edited)

/** The offsets in a text at which a token that is not space is under way. */
function insideTokens(text: string): ReadonlySet<number> {
  const inside = new Set<number>()
  let at = 0
  for (const token of tokenize(text)) {
    if (token.kind !== 'space' && token.kind !== 'punctuation') {
      for (let i = 1; i < token.text.length; i += 1) inside.add(at + i)
    }
    at += token.text.length
  }
  return inside
}

describe('inline diff of any two texts', () => {
  it('tokens joined are the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(
          tokenize(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps every character of both texts', () => {
    fc.assert(
      fc.property(pair, ([old, now]) => {
        const segments = diffText(old, now)
        expect(oldText(segments)).toBe(old)
        expect(newText(segments)).toBe(now)
      }),
      { numRuns: 3000 },
    )
  })

  it('calls common only what is equal after normalisation', () => {
    fc.assert(
      fc.property(pair, ([old, now]) => {
        for (const segment of diffText(old, now)) {
          if (segment.kind !== 'same' || segment.was === undefined) continue
          const squeeze = (text: string): string => normalise(text).replaceAll(' ', '')
          expect(squeeze(segment.was)).toBe(squeeze(segment.text))
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('gives one common segment for the same text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(diffText(text, text)).toEqual(text === '' ? [] : [{ kind: 'same', text }])
      }),
    )
  })

  it('marks something wherever the texts differ in more than typography', () => {
    fc.assert(
      fc.property(pair, ([old, now]) => {
        const marked = diffText(old, now).some((segment) => segment.kind !== 'same')
        if (!marked) {
          const squeeze = (text: string): string => normalise(text).replaceAll(/\s/g, '')
          expect(squeeze(old)).toBe(squeeze(now))
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('cuts no word, number, date or citation', () => {
    fc.assert(
      fc.property(edited, ([old, now]) => {
        fc.pre(!/Dz\./.test(old + now))
        const cut = { old: 0, new: 0 }
        const inside = { old: insideTokens(old), new: insideTokens(now) }
        for (const segment of diffText(old, now)) {
          if (segment.kind !== 'added') {
            cut.old += (
              segment.kind === 'same' ? (segment.was ?? segment.text) : segment.text
            ).length
            expect(inside.old.has(cut.old)).toBe(false)
          }
          if (segment.kind !== 'removed') {
            cut.new += segment.text.length
            expect(inside.new.has(cut.new)).toBe(false)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('gives plain data with no empty marks', () => {
    fc.assert(
      fc.property(pair, ([old, now]) => {
        const segments = diffText(old, now)
        expect(JSON.parse(JSON.stringify(segments))).toEqual(segments)
        expect(segments.every((segment) => segment.kind === 'same' || segment.text !== '')).toBe(
          true,
        )
      }),
    )
  })

  it('gives every moved phrase at both of its places', () => {
    fc.assert(
      fc.property(pair, ([old, now]) => {
        const moves = (kind: string): string =>
          diffText(old, now)
            .flatMap((segment) =>
              segment.kind === kind && segment.kind !== 'same' ? (segment.move ?? []) : [],
            )
            .sort((a, b) => a - b)
            .join(' ')
        expect(new Set(moves('added').split(' '))).toEqual(new Set(moves('removed').split(' ')))
      }),
    )
  })
})
