import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Does `work` unless it was done with just these sources before. The hash of the sources is kept in
 * `stamp`, which lies with what the work made, so that deleting that brings the work back.
 */
export async function onceFor(
  sources: readonly string[],
  stamp: string,
  work: () => Promise<unknown>,
): Promise<boolean> {
  const hash = await hashOf(sources)
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === hash) return false
  // Taken away first: work that fails halfway must not look done.
  await rm(stamp, { force: true })
  await work()
  await mkdir(dirname(stamp), { recursive: true })
  await writeFile(stamp, hash)
  return true
}

async function hashOf(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  const files = (await Promise.all(sources.map(filesUnder))).flat().sort()
  for (const file of files) hash.update(`${file}\0`).update(await readFile(file))
  return hash.digest('hex')
}

async function filesUnder(path: string): Promise<string[]> {
  if (!existsSync(path)) return []
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null)
  if (entries === null) return [path]
  const nested = entries.map(async (entry) => {
    const inside = join(path, entry.name)
    return entry.isDirectory() ? await filesUnder(inside) : [inside]
  })
  return (await Promise.all(nested)).flat()
}
