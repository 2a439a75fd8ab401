import { presenceMs, withSign, type Present } from '#app/core/draft/presence.ts'

declare global {
  // The program is built once for each language; people meet across them.
  var nowelaPresence: Map<string, readonly Present[]> | undefined
}

/** Who is in which draft now. Kept by this process alone: it is true for seconds only. */
const drafts = (globalThis.nowelaPresence ??= new Map<string, readonly Present[]>())

/** Notes a sign of a person in a draft, and gives the others who are there. */
export function noteSign(number: string, sign: Present): readonly Present[] {
  for (const [other, all] of drafts) {
    if (all.every(({ seen }) => sign.seen - seen > presenceMs)) drafts.delete(other)
  }
  const present = withSign(drafts.get(number) ?? [], sign)
  drafts.set(number, present)
  return present.filter(({ person }) => person !== sign.person)
}
