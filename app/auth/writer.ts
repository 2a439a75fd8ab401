import type { Person } from '../core/record/person.ts'
import type { Writer } from '../core/review/event.ts'

/** An account as it writes in a review. */
export function writerOf({ id, name, organisation }: Person): Writer {
  return { id, guest: null, name, organisation }
}
