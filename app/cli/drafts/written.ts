import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inOrder, type Archive } from '#app/core/record/archive.ts'
import { sha256 } from '#app/storage/hash.server.ts'

/** Beside the drafts: the hash of each file when it last said what is kept. `sha256sum -c` reads it, too. */
const recordFile = '.nowela.sha256'

const recordLine = /^([0-9a-f]{64}) {2}(\S.*)$/u

/** The fingerprints of a folder's files when they were last written; none where nothing was. */
export async function readWritten(folder: string): Promise<Archive> {
  const text = await readFile(join(folder, recordFile), 'utf8').catch(() => '')
  const written = new Map<string, string>()
  for (const line of text.split('\n')) {
    const [, hash, path] = recordLine.exec(line) ?? []
    if (hash !== undefined && path !== undefined) written.set(path, hash)
  }
  return written
}

export async function keepWritten(folder: string, written: Archive): Promise<void> {
  const lines = inOrder([...written.keys()]).map((path) => `${written.get(path) ?? ''}  ${path}\n`)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, recordFile), lines.join(''))
}

/** The same files as fingerprints, to be compared with those of {@link readWritten}. */
export function fingerprints(archive: Archive): Archive {
  return new Map([...archive].map(([path, text]) => [path, sha256(text)]))
}
