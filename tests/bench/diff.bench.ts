import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { diffWordsWithSpace } from 'diff'
import { bench, describe } from 'vitest'
import { diffStatutes } from '#app/core/diff/statutes.ts'
import { parseStatute } from '#app/core/statute/parse.ts'

const folder = fileURLToPath(new URL('../../../shared/statutes/', import.meta.url))

const pairs = [
  ['usg 2013 – 2016', 'usg-DU-2013-594.md', 'usg-DU-2016-446.md'],
  ['usp 2013 – 2016', 'usp-DU-2013-595.md', 'usp-DU-2016-814.md'],
] as const

if (!existsSync(folder)) console.warn(`No statutes at ${folder}: the diff is not measured.`)

for (const [name, old, now] of existsSync(folder) ? pairs : []) {
  const before = readFileSync(folder + old, 'utf8')
  const after = readFileSync(folder + now, 'utf8')
  const [oldStatute, newStatute] = [parseStatute(before).statute, parseStatute(after).statute]

  describe(`whole act, ${name}`, () => {
    bench('diffStatutes: units aligned, words inside each, made readable', () => {
      diffStatutes(oldStatute, newStatute)
    })
    bench(
      'diffWordsWithSpace on the whole text, for comparison',
      () => {
        diffWordsWithSpace(before, after)
      },
      { iterations: 3, warmupIterations: 0 },
    )
  })
}
