/** Files of recommendations by their path inside a folder, `r-2014-03/v2.md`. */
export type Archive = ReadonlyMap<string, string>

/** How a file stands to what is kept: `changed` where both have the version with other words. */
export const fileStates = ['same', 'changed', 'only-file', 'only-kept'] as const
export type FileState = (typeof fileStates)[number]

export interface FileStatus {
  readonly path: string
  readonly state: FileState
}

/** Every version that the files or the kept ones have, by path. */
export function compareArchives(files: Archive, kept: Archive): readonly FileStatus[] {
  return inOrder([...new Set([...files.keys(), ...kept.keys()])]).map((path) => ({
    path,
    state: stateOf(files.get(path), kept.get(path)),
  }))
}

/** Paths in the order in which versions follow one another: `v2` before `v10`. */
export function inOrder(paths: readonly string[]): readonly string[] {
  return paths.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
}

function stateOf(file: string | undefined, kept: string | undefined): FileState {
  if (kept === undefined) return 'only-file'
  if (file === undefined) return 'only-kept'
  return file === kept ? 'same' : 'changed'
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
