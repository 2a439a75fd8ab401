import { setTimeout as wait } from 'node:timers/promises'

/** How a page is asked for: by so many readers at once, so many times in all. */
export interface Reading {
  readonly readers: number
  readonly requests: number
  /** How long a reader looks at a page before asking again, at most, in ms; 0: without pause. */
  readonly pause?: number
}

/**
 * Asks for a page as `reading` says and prints how long the answers took, whole, and how much of a
 * processor each took, asking included: on a busy machine only that can be compared.
 */
export async function measurePage(
  name: string,
  url: string,
  headers: Record<string, string>,
  { readers, requests, pause = 0 }: Reading,
): Promise<void> {
  let bytes = (await (await fetch(url, { headers })).arrayBuffer()).byteLength
  const times: number[] = []
  let left = requests
  const reader = async () => {
    while (left-- > 0) {
      if (pause > 0) await wait(Math.random() * pause)
      const start = performance.now()
      bytes = (await (await fetch(url, { headers })).arrayBuffer()).byteLength
      times.push(performance.now() - start)
    }
  }
  const before = process.cpuUsage()
  await Promise.all(Array.from({ length: readers }, reader))
  const { user, system } = process.cpuUsage(before)
  times.sort((one, other) => one - other)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0)
  const how = pause > 0 ? `, each looking up to ${pause / 1000} s at a page` : ''
  const who = readers === 1 ? 'one reader' : `${readers} readers${how}`
  process.stdout.write(
    `${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms at ${who}, ${Math.round(bytes / 1000)} kB, ` +
      `${((user + system) / 1000 / times.length).toFixed(0)} ms of a processor\n`,
  )
}
