import type { ConflictField } from '#app/components/studio/answer.ts'
import { applyAll } from '#app/core/amendment/apply.ts'
import { proseParts, type Prose, type ProposalContent } from '#app/core/draft/content.ts'
import type { MergedContent } from '#app/core/draft/merge/merge-content.ts'
import { mergeProse } from '#app/core/draft/merge/merge-prose.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { locate } from '#app/core/statute/locate.ts'
import type { Database } from '#app/storage/database.server.ts'
import { findDraftAt } from '#app/storage/draft-saves.server.ts'
import { findAmendedText } from '#app/storage/edit-draft.server.ts'
import type { UnitForm } from './studio-form.server.ts'

/** The provisions that a refused change concerns: what they were, what they would be, what they are. */
export async function unitConflict(
  db: Database,
  form: UnitForm,
  { theirs, merged }: { readonly theirs: ProposalContent; readonly merged: MergedContent | null },
): Promise<readonly ConflictField[]> {
  const typed = 'text' in form && form.intent !== 'split' ? form.text : null
  if (merged === null) {
    if (typed === null) return []
    const saved = form.intent === 'setText' ? await wordsAt(db, theirs, form) : ''
    return [
      { name: 'text', place: printAddress(form.place), base: null, yours: typed, theirs: saved },
    ]
  }
  return merged.conflicts.map(({ address, base, ours, theirs: their }) => ({
    name: form.intent === 'setText' ? 'text' : '',
    place: printAddress(address),
    base,
    yours: form.intent === 'setText' ? form.text : ours,
    theirs: their,
  }))
}

/** The words of a unit in somebody else's draft. */
async function wordsAt(
  db: Database,
  content: ProposalContent,
  { act, place }: UnitForm,
): Promise<string | null> {
  const text = await findAmendedText(db, content, act)
  if (text === null) return null
  const operations = content.amendments.find((amendment) => amendment.act === act)?.operations
  const found = locate(applyAll(text.statute, operations ?? []).statute, place)
  return found.ok ? found.unit.text : null
}

/** The prose of which both changed one paragraph; of what is not kept any more, all that differs. */
export async function proseConflict(
  db: Database,
  {
    number,
    revision,
    prose,
  }: { readonly number: string; readonly revision: number; readonly prose: Partial<Prose> },
  { theirs, merged }: { readonly theirs: ProposalContent; readonly merged: MergedContent | null },
): Promise<readonly ConflictField[]> {
  const base = await findDraftAt(db, number, revision)
  return proseParts.flatMap((part) => {
    const [was, yours, now] = [base?.[part], prose[part], theirs[part]]
    const apart = merged ? merged.prose.includes(part) : now !== yours
    if (yours === undefined || !apart) return []
    // What does not overlap is in both; where it does, the merge prefers the side that it calls theirs.
    const both =
      was === undefined ? yours : mergeProse({ base: was, ours: now, theirs: yours }).text
    return [{ name: part, place: '', base: was ?? null, yours, theirs: now, both }]
  })
}
