import { paths } from '#app/paths.ts'
import { hasSharedTexts } from '#tests/support/shared-texts.ts'
import { serveWholeActs, sessionOf } from './whole-acts.ts'

/** DESIGN: how the page of a whole act is served to so many readers at once, each asking without pause. */
const readers = 20
const requests = 600

/**
 * Serves the built program on a database of its own with whole texts of usg and prints how long its
 * longest pages take: `npm run build && npm run bench:readers`.
 */
async function measureReaders(): Promise<void> {
  const { url, remove } = await serveWholeActs(['usg-DU-2013-594', 'usg-DU-2016-446'])
  const expert = await sessionOf(url, 'anna.kowalska@nowela.example')
  const pages = [
    paths.act('usg'),
    paths.actCompare('usg', { show: 'all' }),
    paths.proposal('R-2014-01', { show: 'all' }),
  ]
  for (const path of pages) {
    await measure(`${path}, anonymous`, url + path, {})
    await measure(`${path}, signed in`, url + path, { cookie: expert })
  }
  await remove()
}

async function measure(name: string, url: string, headers: Record<string, string>): Promise<void> {
  await (await fetch(url, { headers })).arrayBuffer()
  const times: number[] = []
  let left = requests
  const reader = async () => {
    while (left-- > 0) {
      const start = performance.now()
      await (await fetch(url, { headers })).arrayBuffer()
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: readers }, reader))
  times.sort((one, other) => one - other)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0)
  process.stdout.write(`${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms at ${readers} readers\n`)
}

if (hasSharedTexts) {
  await measureReaders()
  process.exit(0)
}
