import { diffArrays } from 'diff'
import type { TextDiff } from '../diff/segment.ts'
import { diffText } from '../diff/segments.ts'
import { pairAlike } from './alike-paragraphs.ts'
import type { ProposalContent } from './content.ts'
import { draftSections, type DraftPart } from './draft.ts'

/** One paragraph of two compared texts. */
export interface ParagraphDiff {
  readonly change: 'same' | 'added' | 'removed' | 'changed'
  readonly segments: TextDiff
}

export interface PartDiff {
  readonly part: DraftPart
  readonly lines: readonly ParagraphDiff[]
}

/**
 * Compares two prose texts paragraph by paragraph, then word by word. Equal paragraphs keep their
 * place; of a run that changed, those stand against one another that are most alike, in their order.
 */
export function compareProse(older: string, newer: string): readonly ParagraphDiff[] {
  const lines: ParagraphDiff[] = []
  let removed: readonly string[] = []
  const flush = (added: readonly string[]) => {
    lines.push(...compareRuns(removed, added))
    removed = []
  }
  for (const part of diffArrays([...paragraphs(older)], [...paragraphs(newer)])) {
    if (part.removed) removed = part.value
    else if (part.added) flush(part.value)
    else {
      flush([])
      lines.push(...part.value.map(same))
    }
  }
  flush([])
  return lines
}

/**
 * Compares the sections of two contents in the order of the file, `changes` by the amending provisions
 * given. With `older: null` there is nothing to compare with and every paragraph is the same; sections
 * that neither has are left out.
 */
export function compareParts(
  older: { readonly content: ProposalContent; readonly changes: string } | null,
  newer: { readonly content: ProposalContent; readonly changes: string },
): readonly PartDiff[] {
  return draftSections
    .map(({ part }) => {
      const text = textOf(newer, part)
      return { part, lines: compareProse(older === null ? text : textOf(older, part), text) }
    })
    .filter(({ lines }) => lines.length > 0)
}

function textOf(
  side: { readonly content: ProposalContent; readonly changes: string },
  part: DraftPart,
): string {
  return part === 'changes' ? side.changes : side.content[part]
}

function paragraphs(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function compareRuns(removed: readonly string[], added: readonly string[]): ParagraphDiff[] {
  const lines: ParagraphDiff[] = []
  let [old, now] = [0, 0]
  for (const pair of pairAlike(removed, added)) {
    lines.push(...compareUnlike(removed.slice(old, pair.old), added.slice(now, pair.new)))
    lines.push(changed(removed[pair.old] ?? '', added[pair.new] ?? ''))
    ;[old, now] = [pair.old + 1, pair.new + 1]
  }
  return [...lines, ...compareUnlike(removed.slice(old), added.slice(now))]
}

/** Paragraphs that have little in common: as many for as many stand against one another. */
function compareUnlike(removed: readonly string[], added: readonly string[]): ParagraphDiff[] {
  if (removed.length === added.length) {
    return added.map((text, index) => changed(removed[index] ?? '', text))
  }
  return [
    ...removed.map((text) => oneSided(text, 'removed')),
    ...added.map((text) => oneSided(text, 'added')),
  ]
}

function changed(older: string, newer: string): ParagraphDiff {
  return { change: 'changed', segments: diffText(older, newer) }
}

function same(text: string): ParagraphDiff {
  return { change: 'same', segments: [{ kind: 'same', text }] }
}

function oneSided(text: string, change: 'added' | 'removed'): ParagraphDiff {
  return { change, segments: [{ kind: change, text, class: 'wording' }] }
}
