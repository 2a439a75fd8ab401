import { paths } from '#app/paths.ts'
import { hasSharedTexts } from '#tests/support/shared-texts.ts'
import { measurePage, type Reading } from './measure.ts'
import { seedRemarks } from './seed-remarks.ts'
import { addWholeTexts, serveProgram, sessionOf } from './serve-program.ts'

const load = { proposal: 'R-2014-04', version: 2, remarks: 500 }

/** One after another; twenty who read for some seconds; and twenty who ask without pause. */
const readings: readonly Reading[] = [
  { readers: 1, requests: 40 },
  { readers: 20, requests: 200, pause: 4000 },
  { readers: 20, requests: 200 },
]

/**
 * Serves the built program on a database of its own, with 500 remarks on one version that amends the
 * whole act, and prints how long the pages of its review take: `npm run build && npm run bench:review`.
 */
async function measureReview(): Promise<void> {
  const { url, remove } = await serveProgram(async (db) => {
    await addWholeTexts(db, 'usg', ['usg-DU-2013-594'])
    await seedRemarks(db, load)
  })
  const { proposal, version } = load
  const reviewer = { cookie: await sessionOf(url, 'maria.zielinska@nowela.example') }
  const pages = [
    paths.proposalReview(proposal, { version, against: 0 }),
    paths.proposalReview(proposal, { version, against: 0, remark: 100 }),
    paths.reviewTable(proposal),
  ]
  for (const page of pages) {
    for (const reading of readings) await measurePage(page, url + page, reviewer, reading)
  }
  await remove()
}

if (hasSharedTexts) {
  await measureReview()
  process.exit(0)
}
