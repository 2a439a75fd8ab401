import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { apply } from '#app/core/amendment/apply.ts'
import { derive } from '#app/core/amendment/derive.ts'
import { sameStatute } from '#app/core/amendment/derive/same.ts'
import { invert } from '#app/core/amendment/invert.ts'
import { prove } from '#app/core/amendment/prove.ts'
import { readAct } from '#app/core/amendment/read/read-act.ts'
import { articleLines } from '#app/core/amendment/render.ts'
import { printLines } from '#app/core/amendment/render/line.ts'
import { parseStatute } from '#app/core/statute/parse.ts'

const folder = new URL('../../../fixtures/amendment/', import.meta.url)
const act = {
  title: 'o samorządzie gminnym',
  date: '1990-03-08',
  reference: 'Dz. U. z 2013 r. poz. 594',
}

/** A fixture: on its first line what it follows, then two texts and the article between them. */
function readFixture(name: string) {
  const text = readFileSync(new URL(name, folder), 'utf8')
  const [source = '', before = '', after = '', article = ''] = text.split(/\n== \w+\n/u)
  return {
    source,
    before: parseStatute(before.trim()).statute,
    after: parseStatute(after.trim()).statute,
    article: article.trim(),
  }
}

const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))

describe('the formulas of amending provisions', () => {
  it('are all here', () => {
    expect(names.length).toBeGreaterThanOrEqual(47)
  })

  for (const name of names) {
    const { source, before, after, article } = readFixture(name)
    it(`${name.replace('.txt', '').replaceAll('-', ' ')} (${source.trim()})`, () => {
      const { operations } = derive(before, after)
      const lines = articleLines(before, operations, { act, article: 1 })
      expect(printLines(lines)).toBe(article)
      const told = lines.flatMap((line) => line.operations)
      expect(told.toSorted((a, b) => a - b)).toEqual(operations.map((_, index) => index))

      const read = readAct(printLines(lines, '\n\n'))
      const again = read.articles.flatMap(({ instructions }) =>
        instructions.flatMap((instruction) => instruction.operations),
      )
      expect(again).toEqual(operations)
      expect(prove(before, operations, act)).toEqual({ ok: true })

      const result = apply(before, operations)
      expect(result.ok && sameStatute(result.value, after)).toBe(true)
      if (!result.ok) return
      expect(apply(result.value, invert(before, operations))).toEqual({ ok: true, value: before })
    })
  }
})
