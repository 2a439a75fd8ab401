import { sameText } from '../amendment/derive/same.ts'
import type { Address } from '../statute/address.ts'
import { unit, type Statute } from '../statute/unit.ts'
import { mergeText } from './merge-text.ts'
import { carried, conflict, mixed, overtaken, type Context, type Merged } from './merged.ts'

const address: Address = [{ kind: 'actTitle', number: '' }]

/** The title of the act, whose words are handled as those of a unit. */
export function mergeTitle(
  old: Statute,
  ours: Statute,
  now: Statute,
  context: Context,
): { readonly text: string; readonly items: Merged['items'] } {
  if (sameText(ours.title, old.title)) return { text: now.title, items: [] }
  const [base, own, theirs] = [old, ours, now].map(({ title }) => unit('article', '', title))
  if (!base || !own || !theirs) return { text: now.title, items: [] }
  const place = { address, now: address, base, ours: own, theirs }
  const text = mergeText(old.title, ours.title, now.title)
  const merged = sameText(ours.title, now.title)
    ? overtaken(place)
    : text === null
      ? conflict(place, 'changed', context)
      : sameText(old.title, now.title)
        ? carried(place, own, address)
        : mixed(place, { ...theirs, text })
  return { text: merged.unit?.text ?? now.title, items: merged.items }
}
