import { applyAll } from '../amendment/apply.ts'
import type { EditorChange } from '../amendment/edit/change.ts'
import { edit, type EditProblem } from '../amendment/edit.ts'
import type { Operation } from '../amendment/operation.ts'
import { ok, type Result } from '../problem.ts'
import type { Address } from '../statute/address.ts'
import { kinds } from '../statute/kinds.ts'
import { locate } from '../statute/locate.ts'
import { parseUnits } from '../statute/parse.ts'
import type { Statute } from '../statute/unit.ts'
import type { ActAmendment, ProposalContent } from './content.ts'
import { addedBy } from './edit-options.ts'

/** The act whose text is changed: its short name, the publication of the text, and the text. */
export interface EditedAct {
  readonly act: string
  readonly source: string
  readonly base: Statute
}

export interface EditManner {
  /** Leave typed marks as words: the person is still typing, and the unit would change in their hands. */
  readonly asWords?: boolean
}

/**
 * The content after a person's change of one act's text. Words typed with the marks of smaller units in
 * them („…:”, then lines „1) …”, „2) …”) become those units. An act in which nothing is changed any
 * more leaves the content, so that it gets no empty amending article.
 */
export function editContent(
  content: ProposalContent,
  { act, source, base }: EditedAct,
  change: EditorChange,
  { asWords = false }: EditManner = {},
): Result<ProposalContent, EditProblem> {
  const before = content.amendments.find((amendment) => amendment.act === act)
  const changed = editUnits(base, before?.operations ?? [], change, asWords)
  if (!changed.ok) return changed
  const amendment = { ...before, act, source, operations: changed.value }
  return ok({ ...content, amendments: withAmendment(content.amendments, amendment) })
}

function editUnits(
  base: Statute,
  operations: readonly Operation[],
  change: EditorChange,
  asWords: boolean,
): Result<readonly Operation[], EditProblem> {
  const changed = edit(base, operations, change)
  if (!changed.ok || asWords || !('text' in change)) return changed
  if (change.kind === 'replace' || change.kind === 'paste' || change.kind === 'split')
    return changed
  if (!change.text.includes('\n')) return changed
  const current = applyAll(base, operations).statute
  const now = applyAll(base, changed.value).statute
  const address = change.kind === 'setText' ? change.address : addedBy(current, now)
  const text = address && dividedText(now, address, change.text)
  return text ? edit(base, changed.value, { kind: 'replace', address, text }) : changed
}

/** The words with their unit's mark, when they hold smaller units and the unit has none yet. */
function dividedText(now: Statute, address: Address, words: string): string | null {
  const found = locate(now, address)
  if (!found.ok || found.part || found.unit.children.length > 0) return null
  const { kind, number } = found.unit
  const text = `${kinds[kind].printMark(number)} ${words}`
  const [unit, ...others] = parseUnits(text, kind).units
  return unit && others.length === 0 && unit.children.length > 0 ? text : null
}

function withAmendment(
  amendments: readonly ActAmendment[],
  changed: ActAmendment,
): readonly ActAmendment[] {
  const known = amendments.some(({ act }) => act === changed.act)
  const all = known
    ? amendments.map((amendment) => (amendment.act === changed.act ? changed : amendment))
    : [...amendments, changed]
  return all.filter(({ operations }) => operations.length > 0)
}
