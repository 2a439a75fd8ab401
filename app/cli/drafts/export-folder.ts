import {
  compareArchives,
  holdsOwnWords,
  nextFile,
  saysTheSame,
  type Archive,
  type FileStatus,
  type NextFile,
  type OwnFile,
} from '#app/core/record/archive.ts'
import { readArchive, writeFiles } from './archive.ts'
import { fingerprints, keepWritten, readWritten } from './written.ts'

/** What an export did: how many files it wrote, and which it left because a person had changed them. */
export interface Exported {
  readonly written: number
  readonly left: readonly LeftFile[]
}

type LeftFile = OwnFile & {
  /** Where the person's words could go to be taken in. */
  readonly next: NextFile
}

/**
 * How the files of a folder stand to what is kept. One that says the same in a form of its own may be
 * written anew: nothing of it would be lost.
 */
export async function standOf(folder: string, kept: Archive): Promise<readonly FileStatus[]> {
  return standing(await readArchive(folder), kept, await readWritten(folder))
}

function standing(files: Archive, kept: Archive, written: Archive): readonly FileStatus[] {
  const prints = { files: fingerprints(files), kept: fingerprints(kept), written }
  return compareArchives(prints).map((file) =>
    holdsOwnWords(file) && saysTheSame(files.get(file.path) ?? '', kept.get(file.path) ?? '')
      ? { path: file.path, state: 'outdated' }
      : file,
  )
}

/** Brings a folder up to date. A file that a person changed is left as it is, and told. */
export async function exportFolder(folder: string, kept: Archive): Promise<Exported> {
  const [files, written] = [await readArchive(folder), await readWritten(folder)]
  const states = standing(files, kept, written)
  const behind = states.filter(({ state }) => state === 'outdated' || state === 'only-kept')
  const fresh = new Map(behind.map(({ path }) => [path, kept.get(path) ?? '']))
  await writeFiles(folder, fresh)
  const left = states.filter(holdsOwnWords)
  const own = new Set(left.map(({ path }) => path))
  const said = [...fingerprints(kept)].filter(([path]) => !own.has(path))
  await keepWritten(folder, new Map([...written, ...said]))
  return {
    written: fresh.size,
    left: left.map((file) => ({ ...file, next: nextFile(file.path, { files, kept }) })),
  }
}
