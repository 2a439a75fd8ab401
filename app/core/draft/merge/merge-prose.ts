import { diffArrays } from 'diff'

/** Three states of one prose text. */
interface ThreeTexts {
  readonly base: string
  readonly ours: string
  readonly theirs: string
}

export interface MergedProse {
  readonly text: string
  /** False: both changed one paragraph; `text` then has theirs there. */
  readonly clean: boolean
}

/**
 * Merges prose by paragraphs (blocks between blank lines): those that only one side changed, put in or
 * took out are taken from that side. Where both changed the same ones, or put something in at one
 * place, theirs stand and `clean` is false.
 */
export function mergeProse({ base, ours, theirs }: ThreeTexts): MergedProse {
  if (ours === base || ours === theirs) return { text: theirs, clean: true }
  if (theirs === base) return { text: ours, clean: true }
  const was = paragraphs(base)
  const our = changesOf(was, paragraphs(ours))
  const their = changesOf(was, paragraphs(theirs))
  let clean = true
  const merged: string[] = []
  for (let at = 0; at <= was.length;) {
    const stretch = stretchAt(at, our, their)
    if (stretch === null) {
      const kept = was[at]
      if (kept !== undefined) merged.push(kept)
      at++
      continue
    }
    const old = was.slice(at, stretch.end)
    const a = replayed(old, at, stretch.ours)
    const b = replayed(old, at, stretch.theirs)
    const oneSided = stretch.ours.length === 0 || stretch.theirs.length === 0
    if (!oneSided && a.join('\n\n') !== b.join('\n\n')) clean = false
    merged.push(...(stretch.theirs.length === 0 ? a : b))
    const behind = was[stretch.end]
    if (behind !== undefined && stretch.end === at) merged.push(behind)
    at = Math.max(stretch.end, at + 1)
  }
  return { text: merged.join('\n\n'), clean }
}

/** In the base from `start` to `end` stands `text` instead. */
interface Change {
  readonly start: number
  readonly end: number
  readonly text: readonly string[]
}

function paragraphs(text: string): string[] {
  const all = text.trim()
  return all === '' ? [] : all.split(/\n{2,}/)
}

function changesOf(was: string[], now: string[]): readonly Change[] {
  const changes: Change[] = []
  let at = 0
  for (const { added, removed, value } of diffArrays(was, now)) {
    const last = changes.at(-1)
    if (removed) {
      changes.push({ start: at, end: at + value.length, text: [] })
      at += value.length
    } else if (added) {
      if (last?.end === at && last.text.length === 0)
        changes[changes.length - 1] = { ...last, text: value }
      else changes.push({ start: at, end: at, text: value })
    } else at += value.length
  }
  return changes
}

/** The changes of both sides that begin at a place or overlap with one that does. */
function stretchAt(at: number, our: readonly Change[], their: readonly Change[]) {
  let end = at
  const of = (changes: readonly Change[]) =>
    changes.filter(({ start }) => start === at || (start > at && start < end))
  for (;;) {
    const found = [...of(our), ...of(their)]
    if (found.length === 0) return null
    const reach = Math.max(at, ...found.map((change) => change.end))
    if (reach === end) return { end, ours: of(our), theirs: of(their) }
    end = reach
  }
}

function replayed(old: readonly string[], from: number, changes: readonly Change[]): string[] {
  const result: string[] = []
  let at = from
  for (const { start, end, text } of changes) {
    result.push(...old.slice(at - from, start - from), ...text)
    at = end
  }
  return [...result, ...old.slice(at - from)]
}
