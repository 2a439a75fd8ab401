import { checks } from '#app/i18n/pl/checks.ts'
import { missingMigration } from './drift.ts'
import { asOne, countVitest } from './outcome.ts'
import type { Outcome } from './outcome.ts'
import { PAGE_LIMIT, readingPageSizes } from './page-size.ts'
import { buildIfChanged } from './prepare.ts'
import { tryNode } from './run.ts'
import { runStories } from './stories.ts'

/** One thing that `npm test` holds the project to. */
export interface Check {
  readonly name: string
  readonly work: () => Promise<Outcome>
}

const VITEST_REPORT = 'test-results/vitest.json'

const node = (...args: readonly string[]) => tryNode(args, { env: { NO_COLOR: '1' } })

/** All checks, the quick ones first. */
export const allChecks: readonly Check[] = [
  {
    name: checks.format,
    work: async () => asOne(await node('node_modules/prettier/bin/prettier.cjs', '--check', '.')),
  },
  {
    name: checks.types,
    work: async () => asOne(await node('node_modules/typescript/bin/tsc', '--noEmit')),
  },
  {
    name: checks.lint,
    work: async () =>
      asOne(await node('node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0')),
  },
  {
    name: checks.unused,
    work: async () => asOne(await node('node_modules/knip/bin/knip.js', '--no-progress')),
  },
  {
    name: checks.drift,
    work: async () => {
      const sql = await missingMigration()
      return asOne({ ok: sql === '', output: `${checks.driftFound}\n\n${sql}` })
    },
  },
  {
    name: checks.unit,
    work: async () => {
      const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`]
      const ran = await node('node_modules/vitest/vitest.mjs', 'run', ...reporters)
      return countVitest(ran, VITEST_REPORT)
    },
  },
  {
    name: checks.build,
    work: async () => {
      await buildIfChanged()
      return asOne({ ok: true, output: '' })
    },
  },
  {
    name: checks.pageSize,
    work: async () => {
      const sizes = await readingPageSizes()
      const lines = sizes.map((size) => checks.pageBytes(size, PAGE_LIMIT))
      return asOne({
        ok: sizes.every(({ bytes }) => bytes <= PAGE_LIMIT),
        output: lines.join('\n'),
      })
    },
  },
  { name: checks.stories, work: () => runStories([]) },
]
