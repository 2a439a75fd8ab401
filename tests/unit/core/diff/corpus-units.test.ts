import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { newText, oldText } from '#app/core/diff/segment.ts'
import { diffStatutes } from '#app/core/diff/statutes.ts'
import type { UnitDiff } from '#app/core/diff/unit-diff.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { walk } from '#app/core/statute/locate.ts'
import { parseUnits } from '#app/core/statute/parse.ts'
import { printMarked } from '#tests/support/marked-text.ts'

const folder = fileURLToPath(new URL('../../../fixtures/diff/units/', import.meta.url))

interface Case {
  readonly name: string
  readonly old: string
  readonly now: string
  readonly diff: string
}

function readCases(file: string): readonly Case[] {
  return readFileSync(folder + file, 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const [name = '', old = '', now = '', diff = ''] = block.split(/^(?:|old:|new:|diff:)\n/m)
      return { name: name.trim(), old, now, diff: diff.trim() }
    })
}

function printLine(diff: UnitDiff): string {
  const from = diff.oldAddress ? ` < ${printAddress(diff.oldAddress)}` : ''
  const classes = diff.classes.length > 0 ? ` (${diff.classes.join(' ')})` : ''
  const text = printMarked([...diff.heading, ...diff.segments])
  return `${diff.change} ${printAddress(diff.address)}${from}${classes} | ${text}`.trim()
}

for (const file of readdirSync(folder)) {
  describe(`diff of statutes, ${file}`, () => {
    for (const { name, old, now, diff } of readCases(file)) {
      it(name, () => {
        const [before, after] = [parseUnits(old), parseUnits(now)]
        expect([...before.problems, ...after.problems]).toEqual([])
        const lines = diffStatutes(before, after)
        expect(lines.map(printLine).join('\n')).toBe(diff)
        const said = (texts: readonly string[]): readonly string[] =>
          texts.filter((text) => text !== '').toSorted()
        expect(said(lines.map((line) => oldText(line.segments)))).toEqual(
          said([...walk(before)].map(({ unit }) => unit.text)),
        )
        expect(said(lines.map((line) => newText(line.segments)))).toEqual(
          said([...walk(after)].map(({ unit }) => unit.text)),
        )
      })
    }
  })
}
