import { choiceFields } from '#app/components/rebase/conflict-choice.tsx'
import type { Choice, Choices } from '#app/core/rebase/item.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { rebase as words } from '#app/i18n/pl/rebase.ts'
import type { ShownRebase } from '#app/storage/rebase-draft.server.ts'

/** The choices that a form holds, by act and key; what was left empty is none. */
export function choicesOf(form: FormData): ReadonlyMap<string, Choices> {
  const acts = new Map<string, Map<string, Choice>>()
  for (const [name, value] of form) {
    const [, act, key] = /^choice:([a-z0-9-]+):(\S+)$/.exec(name) ?? []
    if (act === undefined || key === undefined) continue
    const own = form.get(choiceFields.own(act, key))
    const choice = choiceOf(value, typeof own === 'string' ? own : '')
    if (choice === null) continue
    acts.set(act, (acts.get(act) ?? new Map<string, Choice>()).set(key, choice))
  }
  return acts
}

function choiceOf(kind: FormDataEntryValue, own: string): Choice | null {
  if (kind === 'ours' || kind === 'theirs') return { kind }
  const text = own.replace(/\r\n?/g, '\n').trim()
  return kind === 'own' && text !== '' ? { kind, text } : null
}

/** What is left to choose, by the field in which it is chosen. */
export function openConflicts(
  rebases: readonly ShownRebase[],
  form: FormData,
): Readonly<Record<string, string>> {
  const problems: Record<string, string> = {}
  for (const { act, rebased } of rebases) {
    for (const { key, address, class: of, choice } of rebased.items) {
      if (of !== 'conflict' || choice !== null) continue
      const name = choiceFields.choice(act, key)
      const place = printAddress(address)
      problems[name] = form.get(name) === 'own' ? words.ownEmpty(place) : words.unsettled(place)
    }
  }
  return problems
}
