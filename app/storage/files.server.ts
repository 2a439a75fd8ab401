import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Keeps content under its SHA-256 in `folder`: a file that is there is whole and is what its name says.
 * The bytes are on the disk before the file gets its name; content that is kept already is not written
 * again, unless what lies there is damaged. Gives the hash.
 */
export async function keepFile(folder: string, content: Uint8Array): Promise<string> {
  const sha256 = createHash('sha256').update(content).digest('hex')
  const path = placeOf(folder, sha256)
  if ((await readKeptFile(folder, sha256)) !== null) return sha256
  await mkdir(dirname(path), { recursive: true })
  const unfinished = join(dirname(path), `.${randomUUID()}.part`)
  try {
    const file = await open(unfinished, 'wx', 0o600)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
    await syncFolder(dirname(path))
  } finally {
    await rm(unfinished, { force: true })
  }
  return sha256
}

/** The content kept under a hash; `null` when it is not there or no longer what it was. */
export async function readKeptFile(folder: string, sha256: string): Promise<Buffer | null> {
  if (!isHash.test(sha256)) return null
  const path = placeOf(folder, sha256)
  if (!(await exists(path))) return null
  const content = await readFile(path)
  return createHash('sha256').update(content).digest('hex') === sha256 ? content : null
}

/** Whether the content of a hash is there and still what it was. */
export async function stateOfKept(
  folder: string,
  sha256: string,
): Promise<'whole' | 'missing' | 'damaged'> {
  if (!isHash.test(sha256) || !(await exists(placeOf(folder, sha256)))) return 'missing'
  return (await readKeptFile(folder, sha256)) === null ? 'damaged' : 'whole'
}

/** What lies in a folder of kept contents, by hash; what was not finished is left out. */
export async function listKept(folder: string): Promise<readonly string[]> {
  if (!(await exists(folder))) return []
  const entries = await readdir(folder, { recursive: true })
  return entries.map((entry) => entry.replaceAll(/[\\/]/g, '')).filter((hash) => isHash.test(hash))
}

const isHash = /^[0-9a-f]{64}$/

function placeOf(folder: string, sha256: string): string {
  return join(folder, sha256.slice(0, 2), sha256.slice(2))
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** The new name is lasting only once its folder is on the disk. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
