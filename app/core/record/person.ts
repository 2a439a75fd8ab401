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

export interface Organisation {
  readonly code: string
  readonly name: string
}
