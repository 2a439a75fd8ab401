import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newText, oldText } from '#app/core/diff/segment.ts'
import { diffStatutes } from '#app/core/diff/statutes.ts'
import { sameAddress } from '#app/core/statute/address.ts'
import { walk } from '#app/core/statute/locate.ts'
import type { Unit } from '#app/core/statute/unit.ts'
import { art, lit, pkt, rozdz, statute, ust } from '#tests/support/builders.ts'

const phrase = fc
  .array(
    fc.constantFrom(
      ...'rada gminy uchwala statut związku na wniosek wójta nie może oraz zadania powiatu'.split(
        ' ',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) => `${words.join(' ')};`)
const count = { minLength: 1, maxLength: 4 }
const number = (index: number): string => String(index + 1)
const letters = fc
  .array(phrase, count)
  .map((texts) => texts.map((text, i) => lit('abcdef'.charAt(i), text)))
const points = fc
  .array(fc.tuple(phrase, fc.option(letters, { nil: [] })), count)
  .map((list) => list.map(([text, inside], i) => pkt(number(i), text, ...inside)))
const paragraphs = fc
  .array(fc.tuple(phrase, fc.option(points, { nil: [] })), count)
  .map((list) => list.map(([text, inside], i) => ust(number(i), text, ...inside)))
const articles = fc
  .array(
    fc.oneof(
      paragraphs,
      phrase.map((text) => [text]),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) => list.map((inside, i) => art(number(i), ...inside)))
const units = fc.oneof(
  articles,
  articles.map((list) => [
    rozdz('1', 'Przepisy ogólne', ...list.slice(0, 2)),
    rozdz('2', 'Związki', ...list.slice(2)),
  ]),
)

type Edit = 'drop' | 'double' | 'swap' | 'reword' | 'renumber'
const edit = fc.tuple(
  fc.constantFrom<Edit>('drop', 'double', 'swap', 'reword', 'renumber'),
  fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }),
  phrase,
)

/** Edits somewhere in the tree, as bluntly as a person may. */
function change(list: readonly Unit[], kind: Edit, path: readonly number[], text: string): Unit[] {
  const at = (path[0] ?? 0) % Math.max(1, list.length)
  const found = list[at]
  if (!found) return [...list]
  const rest = path.slice(1)
  if (rest.length > 0 && found.children.length > 0) {
    return list.with(at, { ...found, children: change(found.children, kind, rest, text) })
  }
  switch (kind) {
    case 'drop':
      return list.filter((_, index) => index !== at)
    case 'double':
      return list.toSpliced(at + 1, 0, { ...found, number: `${found.number}a` })
    case 'swap':
      return list.length > 1 ? [...list.toSpliced(at, 1), found] : [...list]
    case 'reword':
      return list.with(at, { ...found, text })
    case 'renumber':
      return list.with(at, { ...found, number: `${found.number}z` })
  }
}

const pair = fc.oneof(
  fc.tuple(units, units),
  fc
    .tuple(units, fc.array(edit, { maxLength: 5 }))
    .map(([old, edits]) => [
      old,
      edits.reduce<readonly Unit[]>(
        (list, [kind, path, text]) => change(list, kind, path, text),
        old,
      ),
    ]),
)

const said = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => text !== '').toSorted()

describe('diff of any two statutes', () => {
  it('says every text of both exactly once', () => {
    fc.assert(
      fc.property(pair, ([old = [], now = []]) => {
        const lines = diffStatutes(statute(old), statute(now))
        expect(said(lines.map((line) => oldText(line.segments)))).toEqual(
          said([...walk(statute(old))].map(({ unit }) => unit.text)),
        )
        expect(said(lines.map((line) => newText(line.segments)))).toEqual(
          said([...walk(statute(now))].map(({ unit }) => unit.text)),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps the reading order of the new text', () => {
    fc.assert(
      fc.property(pair, ([old = [], now = []]) => {
        const places = diffStatutes(statute(old), statute(now))
          .filter((line) => line.newUnit !== null)
          .map((line) => line.address)
        expect(places).toEqual([...walk(statute(now))].map(({ address }) => address))
      }),
    )
  })

  it('names each old place at most once', () => {
    fc.assert(
      fc.property(fc.tuple(units, units), ([old, now]) => {
        const places = diffStatutes(statute(old), statute(now))
          .filter((line) => line.oldUnit !== null && line.label.old !== null)
          .map((line) => line.oldAddress ?? line.address)
        places.forEach((place, index) => {
          expect(places.findIndex((other) => sameAddress(place, other))).toBe(index)
        })
      }),
    )
  })

  it('finds nothing between a statute and itself', () => {
    fc.assert(
      fc.property(units, (list) => {
        const copy = structuredClone(list)
        for (const line of diffStatutes(statute(list), statute(copy))) {
          expect([line.change, line.classes, line.touched]).toEqual(['same', [], false])
        }
      }),
    )
  })

  it('touches every unit above a change', () => {
    fc.assert(
      fc.property(pair, ([old = [], now = []]) => {
        const lines = diffStatutes(statute(old), statute(now))
        lines.forEach((line, index) => {
          const next = lines.slice(index + 1)
          const end = next.findIndex((other) => other.depth <= line.depth)
          const inside = end < 0 ? next : next.slice(0, end)
          expect(line.touched).toBe([line, ...inside].some((other) => other.change !== 'same'))
        })
      }),
    )
  })

  it('gives plain data', () => {
    fc.assert(
      fc.property(pair, ([old = [], now = []]) => {
        const lines = diffStatutes(statute(old), statute(now))
        expect(JSON.parse(JSON.stringify(lines))).toEqual(lines)
      }),
    )
  })
})
