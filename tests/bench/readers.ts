import { paths } from '#app/paths.ts'
import { hasSharedTexts } from '#tests/support/shared-texts.ts'
import { measurePage, type Reading } from './measure.ts'
import { addWholeTexts, serveProgram, sessionOf } from './serve-program.ts'

/**
 * DESIGN: how the page of a whole act is served to so many readers at once. Anonymous ones ask without
 * pause; whoever is signed in also reads for some seconds, as people do.
 */
const reading: Reading = { readers: 20, requests: 600 }
const slowly: Reading = { readers: 20, requests: 200, pause: 4000 }

/**
 * Serves the built program on a database of its own with whole texts of usg and prints how long its
 * longest pages take: `npm run build && npm run bench:readers`.
 */
async function measureReaders(): Promise<void> {
  const { url, remove } = await serveProgram((db) =>
    addWholeTexts(db, 'usg', ['usg-DU-2013-594', 'usg-DU-2016-446']),
  )
  const expert = await sessionOf(url, 'anna.kowalska@nowela.example')
  const pages = [
    paths.act('usg'),
    paths.actCompare('usg', { show: 'all' }),
    paths.proposal('R-2014-01', { show: 'all' }),
    paths.actTogether('usg', { with: 'R-2014-01,R-2014-03,R-2014-04,R-2014-06', show: 'all' }),
  ]
  for (const path of pages) {
    await measurePage(`${path}, anonymous`, url + path, {}, reading)
    await measurePage(`${path}, signed in`, url + path, { cookie: expert }, reading)
    await measurePage(`${path}, signed in`, url + path, { cookie: expert }, slowly)
  }
  await remove()
}

if (hasSharedTexts) {
  await measureReaders()
  process.exit(0)
}
