import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'

import { checks } from '#app/i18n/pl/checks.ts'
import { setup } from '#app/i18n/pl/setup.js'
import { allChecks } from '../checks.ts'
import type { Check } from '../checks.ts'
import { Explained } from '../explained.js'
import { findOffice } from '../office.ts'
import { asOne } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'
import { generateClient } from '../prepare.ts'

/** `npm test`: every check, also after one has failed, and one closing line with the sum. */
export async function run(): Promise<void> {
  await rm('test-results', { recursive: true, force: true })
  await generateClient()
  if (!existsSync('../shared/statutes')) console.log(`! ${checks.sharedMissing}`)
  if (findOffice() === null) console.log(`! ${checks.officeMissing}`)
  let passed = 0
  let failed = 0
  for (const check of allChecks) {
    const outcome = await tell(check)
    passed += outcome.passed
    failed += outcome.failed
  }
  console.log(`\n${checks.outcome(passed, failed)}`)
  if (failed > 0) process.exitCode = 1
}

async function tell({ name, work }: Check): Promise<Outcome> {
  const start = performance.now()
  const outcome = await work().catch((error: unknown) =>
    asOne({ ok: false, output: explain(error) }),
  )
  const took = setup.seconds(performance.now() - start)
  const { passed, failed, skipped, output } = outcome
  const count = passed + failed + skipped > 1 ? `: ${checks.count(passed, failed, skipped)}` : ''
  console.log(`${failed > 0 ? '✘' : '✔'} ${name}${count} (${took})`)
  if (failed > 0) console.log(`\n${output}\n`)
  return outcome
}

function explain(error: unknown): string {
  if (error instanceof Explained) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
