import { paths } from '#app/paths.ts'
import { hasSharedTexts } from '#tests/support/shared-texts.ts'
import { measurePage } from './measure.ts'
import { seedLoad } from './seed-load.ts'
import { addWholeTexts, serveProgram, sessionOf } from './serve-program.ts'

/** DESIGN § 7: recommendations and events that the list, the board and the overview are measured with. */
const load = { proposals: 1000, eventsEach: 10 }
const reading = { readers: 1, requests: 40 }

/** Pages that show recommendations, and questions: a word of every text, a rare one, several, a phrase. */
const pages = [
  paths.proposals(),
  paths.proposals({ sort: 'since', q: 'zwiazki' }),
  paths.proposals({ view: 'board' }),
  paths.dashboard(),
  paths.calendar(),
  paths.home(),
  ...['gmina', 'sołtysi', 'zwiazku spolki nadzor', '"rada gminy"', 'zupełnie nieznane słowo'].map(
    (q) => paths.search({ q }),
  ),
]

/**
 * Serves the built program on a database of its own with the load and prints how long the pages of
 * tracking and the search take, one request after another: `npm run build && npm run bench:tracking`.
 */
async function measureTracking(): Promise<void> {
  const { url, db, remove } = await serveProgram(async (kept) => {
    if (hasSharedTexts) {
      await addWholeTexts(kept, 'usg', ['usg-DU-2013-594', 'usg-DU-2016-446'])
      await addWholeTexts(kept, 'usp', ['usp-DU-2013-595', 'usp-DU-2016-814'])
    }
    await seedLoad(kept, load)
  })
  process.stdout.write(
    `${await db.read.proposal.count()} recommendations, ${await db.read.statusEvent.count()} events, ` +
      `${await db.read.searchEntry.count()} entries to be searched\n`,
  )
  const coordinator = await sessionOf(url, 'piotr.nowak@nowela.example')
  for (const page of pages) {
    const name = decodeURIComponent(page)
    await measurePage(`${name}, anonymous`, url + page, {}, reading)
    await measurePage(`${name}, signed in`, url + page, { cookie: coordinator }, reading)
  }
  await remove()
}

await measureTracking()
process.exit(0)
