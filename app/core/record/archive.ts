import type { Draft } from '../draft/draft.ts'
import { parseDraft } from '../draft/parse.ts'

/** Files of recommendations by their path inside a folder, `r-2014-03/v2.md`. */
export type Archive = ReadonlyMap<string, string>

/** How a file stands to what is kept, and who changed it since both were the same. */
export const fileStates = [
  'same',
  /** As it was written; what is kept has changed since. */
  'outdated',
  /** Changed by a person; what is kept has not changed since. */
  'edited',
  /** Differs, and both sides have changed or nobody knows which. */
  'conflict',
  'only-file',
  'only-kept',
] as const
export type FileState = (typeof fileStates)[number]

export interface FileStatus {
  readonly path: string
  readonly state: FileState
}

/** Three texts of every file, as such or as fingerprints: only whether they differ is asked. */
export interface ThreeArchives {
  readonly files: Archive
  readonly kept: Archive
  /** The files when they last said what was kept; one that never did is not in it. */
  readonly written: Archive
}

/** Every version that the files or the kept ones have, by path. */
export function compareArchives(archives: ThreeArchives): readonly FileStatus[] {
  const { files, kept } = archives
  return inOrder([...new Set([...files.keys(), ...kept.keys()])]).map((path) => ({
    path,
    state: stateOf(path, archives),
  }))
}

/** A file over which what is kept cannot be written without losing a person's words. */
export type OwnFile = FileStatus & { readonly state: 'edited' | 'conflict' }

export function holdsOwnWords(file: FileStatus): file is OwnFile {
  return file.state === 'edited' || file.state === 'conflict'
}

/** Paths in the order in which versions follow one another: `v2` before `v10`. */
export function inOrder(paths: readonly string[]): readonly string[] {
  return paths.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
}

export interface NextFile {
  readonly path: string
  readonly version: number
}

/** The file that the next version of the same recommendation would have: `r-2014-03/v4.md`. */
export function nextFile(path: string, { files, kept }: Omit<ThreeArchives, 'written'>): NextFile {
  const stem = path.slice(0, path.lastIndexOf('/') + 2)
  const versions = [...files.keys(), ...kept.keys()]
    .filter((other) => other.startsWith(stem))
    .map((other) => Number.parseInt(other.slice(stem.length), 10))
  const version = Math.max(0, ...versions) + 1
  return { path: `${stem}${String(version)}.md`, version }
}

/**
 * Whether two files say the same in other form. The stage is left aside: it is never read from a file. A
 * file with a problem says something that was not read, so it never does.
 */
export function saysTheSame(file: string, kept: string): boolean {
  const [one, other] = [parseDraft(file), parseDraft(kept)]
  return one.problems.length === 0 && wordsOf(one.draft) === wordsOf(other.draft)
}

function wordsOf({ meta, changes, content }: Draft): string {
  return JSON.stringify({ meta: { ...meta, status: '' }, changes, content })
}

function stateOf(path: string, { files, kept, written }: ThreeArchives): FileState {
  const [file, own, base] = [files.get(path), kept.get(path), written.get(path)]
  if (own === undefined) return 'only-file'
  if (file === undefined) return 'only-kept'
  if (file === own) return 'same'
  if (file === base) return 'outdated'
  return own === base ? 'edited' : 'conflict'
}

/** Why a version in a file was not taken in; nothing of it is kept then. */
export const importCodes = [
  /** Another text is saved under this number. */
  'version-differs',
  /** A version before it is missing. */
  'version-gap',
  /** The draft holds changes that no version has; they would be lost from sight. */
  'draft-changed',
  'author-unknown',
  'organisation-unknown',
  'evidence-unknown',
] as const

export type ImportCode = (typeof importCodes)[number]
export type ImportOutcome = 'added' | 'same' | ImportCode
