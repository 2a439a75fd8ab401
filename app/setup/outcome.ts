import { readFile } from 'node:fs/promises'

import { z } from 'zod'

/** What came of one check of `npm test`; `output` is shown when something failed. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly output: string
}

type Ran = { readonly ok: boolean; readonly output: string }

/** A program that is one check itself: it ends well or it does not. */
export function asOne({ ok, output }: Ran): Outcome {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output }
}

const vitestReport = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() })
  .transform((report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
  }))

const playwrightReport = z
  .object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), skipped: z.number() }),
  })
  .transform(({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }))

/** A test runner's own count. One that failed without a failed test (no browser, say) counts as one. */
async function counted(
  ran: Ran,
  file: string,
  schema: z.ZodType<Omit<Outcome, 'output'>>,
): Promise<Outcome> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return asOne({ ...ran, ok: false })
  const count = schema.parse(JSON.parse(text))
  const failed = ran.ok ? count.failed : Math.max(count.failed, 1)
  return { ...count, failed, output: ran.output }
}

export const countVitest = (ran: Ran, file: string) => counted(ran, file, vitestReport)

export const countPlaywright = (ran: Ran, file: string) => counted(ran, file, playwrightReport)
