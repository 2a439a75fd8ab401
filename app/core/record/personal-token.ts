/**
 * What a token lets a program do for a person: read the calendar of what concerns them, call the API
 * for reading, or for writing as well. Whatever the token says, the permission table has the last word.
 */
export const tokenScopes = ['calendar', 'read', 'write'] as const
export type TokenScope = (typeof tokenScopes)[number]

/** A token as its holder sees it afterwards; the token itself is told once and kept nowhere. */
export interface PersonalToken {
  readonly id: string
  readonly scope: TokenScope
  /** What the holder calls it, to know it again. */
  readonly name: string
  /** ISO instants. */
  readonly createdAt: string
  /** `null`: it opens until it is revoked. */
  readonly expiresAt: string | null
  /** ISO day; `''` while it was never used. */
  readonly lastUsedOn: string
}

/** Whether a token made for one thing opens another: who may write through the API may also read. */
export function opens(scope: TokenScope, wanted: TokenScope): boolean {
  return scope === wanted || (scope === 'write' && wanted === 'read')
}
