import type { Actor } from './actor.ts'

/** Roles of accounts. A person without an account is an anonymous reader (`null`). */
export const roles = ['admin', 'coordinator', 'expert', 'reviewer', 'observer'] as const
export type Role = (typeof roles)[number]

/** Who is asking: an account, or `null` for an anonymous reader. */
export interface Viewer {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
}

/**
 * In which capacities an account of a role records steps. A coordinator keeps the records of every
 * body; nobody else records what the board, the local side, KWRiST, the government or the parliament
 * did.
 */
export const actorsOfRole: Readonly<Record<Role, readonly Actor[]>> = {
  admin: [],
  coordinator: [
    'author',
    'reviewer',
    'office',
    'board',
    'localSide',
    'team',
    'coChairs',
    'plenary',
    'observer',
  ],
  expert: ['author'],
  reviewer: ['reviewer'],
  observer: [],
}
