import type { Role } from '../workflow/role.ts'

/** An account as others see it. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  /** Code of the organisation, `ZMP`; `''` for none. */
  readonly organisation: string
}

/** An account as its keeper sees it; days are ISO days. */
export interface Account extends Person {
  readonly openedOn: string
  /** `null` while it is open. */
  readonly closedOn: string | null
}

export interface Organisation {
  readonly code: string
  readonly name: string
}
