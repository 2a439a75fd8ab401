/** Who does something, and when: handed to everything that writes. */
export interface Stamp {
  /** Identifier of the account; `null` for the program itself (demo, command line). */
  readonly id: string | null
  readonly name: string
  readonly at: Date
  /** What is taken in is history: nobody is told of it. */
  readonly quiet?: true
}

/** The stamp of a person. */
export interface PersonStamp extends Stamp {
  readonly id: string
}

/** The stamp of a person acting now. */
export function stampOf(person: { readonly id: string; readonly name: string }): PersonStamp {
  return { id: person.id, name: person.name, at: new Date() }
}
