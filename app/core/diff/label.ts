import type { Segment } from './segment.ts'

/** The printed mark of a unit before its text: `Art. 5.`, `§ 2.`, `1.`, `4a)`, `b)`, `–`. */
const label =
  /^\s*(?:(?:(?:Art\.|§)\s*\p{N}[\p{L}\p{N}]*\.|[\p{N}]+[a-z]*[.)]|[a-z]{1,3}\)|[-–—])\s+)+/u

/**
 * Takes the printed marks off two texts that come with them: they are a channel of their own, so that
 * a renumbered provision is not read as a reworded one, nor a replaced one as renumbered.
 */
export function peelLabels(
  old: string,
  now: string,
): { readonly segments: readonly Segment[]; readonly oldRest: string; readonly newRest: string } {
  const [oldLabel, newLabel] = [label.exec(old)?.[0], label.exec(now)?.[0]]
  if (oldLabel === undefined || newLabel === undefined) {
    return { segments: [], oldRest: old, newRest: now }
  }
  const rest = { oldRest: old.slice(oldLabel.length), newRest: now.slice(newLabel.length) }
  if (oldLabel === newLabel) return { segments: [{ kind: 'same', text: newLabel }], ...rest }
  const space = /\s*$/u
  const [oldMark, newMark] = [oldLabel.replace(space, ''), newLabel.replace(space, '')]
  const [oldSpace, newSpace] = [oldLabel.slice(oldMark.length), newLabel.slice(newMark.length)]
  const between: Segment =
    oldSpace === newSpace
      ? { kind: 'same', text: newSpace }
      : { kind: 'same', text: newSpace, was: oldSpace }
  if (oldMark === newMark) return { segments: [{ kind: 'same', text: newMark }, between], ...rest }
  return {
    segments: [
      { kind: 'removed', text: oldMark, class: 'renumbering' },
      { kind: 'added', text: newMark, class: 'renumbering' },
      between,
    ],
    ...rest,
  }
}
