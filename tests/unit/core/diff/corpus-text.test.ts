import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { diffText } from '#app/core/diff/segments.ts'
import { printMarked, readMarked } from '#tests/support/marked-text.ts'

const folder = fileURLToPath(new URL('../../../fixtures/diff/text/', import.meta.url))

interface Case {
  readonly name: string
  readonly marked: string
  readonly classes: string | null
}

function readCases(file: string): readonly Case[] {
  return readFileSync(folder + file, 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const [name = '', ...lines] = block.trimEnd().split('\n')
      const classes = lines.at(-1)?.startsWith('classes: ') ? lines.pop() : undefined
      return {
        name,
        marked: lines.join('\n'),
        classes: classes?.slice('classes: '.length) ?? null,
      }
    })
}

for (const file of readdirSync(folder)) {
  describe(`inline diff, ${file}`, () => {
    for (const { name, marked, classes } of readCases(file)) {
      it(name, () => {
        const { old, now } = readMarked(marked)
        const segments = diffText(old, now)
        expect(printMarked(segments)).toBe(marked)
        if (classes !== null) {
          const found = segments.flatMap((segment) =>
            segment.kind === 'same' ? [] : [segment.class],
          )
          expect(found.join(' ')).toBe(classes)
        }
      })
    }
  })
}
