import { redirect } from '@remix-run/node'
import type { ProposalAccess } from '#app/auth/require-proposal.server.ts'
import type { StudioAnswer, StudioConflict, StudioSaved } from '#app/components/studio/answer.ts'
import { applyAll } from '#app/core/amendment/apply.ts'
import { addedBy } from '#app/core/draft/edit-options.ts'
import { proseOf, proseParts, type Prose } from '#app/core/draft/content.ts'
import type { DraftCopy } from '#app/core/record/proposal.ts'
import type { Person } from '#app/core/record/person.ts'
import { assertNever } from '#app/core/problem.ts'
import { eId, printAddress } from '#app/core/statute/address.ts'
import { dayOf } from '#app/i18n/pl/format.ts'
import { provisions } from '#app/i18n/pl/provisions.ts'
import { editProblems, studio } from '#app/i18n/pl/studio.ts'
import { paths } from '#app/paths.ts'
import { findDraft } from '#app/storage/drafts.server.ts'
import {
  editDraftProse,
  editDraftText,
  findAmendedText,
  type EditOutcome,
  type EditSaved,
} from '#app/storage/edit-draft.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { undoDraft } from '#app/storage/undo-draft.server.ts'
import { saveVersion } from '#app/storage/versions.server.ts'
import { typedFields } from './sent-form.server.ts'
import { studioAnswer } from './studio-answer.server.ts'
import { proseConflict, unitConflict } from './studio-conflict.server.ts'
import { changeOf, type StudioForm, studioForm, type UnitForm } from './studio-form.server.ts'
import { provisionsConflict, saveTyped } from './studio-provisions.server.ts'
import { rationaleHtml } from './studio-rationale.server.ts'

type Access = ProposalAccess & { readonly person: Person }
type Typed = StudioAnswer['typed']

/** Does what a form of the desk asks for: saves and sends on, or answers with what is wrong. */
export async function studioAction(access: Access, sent: FormData) {
  const typed = typedFields(sent)
  const parsed = studioForm.safeParse(typed)
  if (!parsed.success) {
    const problems = Object.fromEntries(
      parsed.error.issues.map(({ path, message }) => fieldProblem(String(path[0] ?? ''), message)),
    )
    return studioAnswer(400, typed, { problems })
  }
  const form = parsed.data
  switch (form.intent) {
    case 'preview':
      return preview(access, form.rationale, typed)
    case 'provisions':
      return saveProvisions(access, form, typed)
    case 'entryIntoForce':
      return mendEntry(access, form, typed)
    case 'version':
      return freeze(access, form, typed)
    case 'prose':
      return saveProse(access, form, typed)
    case 'undo':
    case 'redo':
      return goBack(access, form, typed)
    default:
      return changeText(access, form, typed)
  }
}

/** Fields that a person does not see cannot be mended by them: their problem is the form's. */
function fieldProblem(field: string, message: string): readonly [string, string] {
  const seen = ['text', 'note', 'label', 'problem', 'rationale', 'transitional', 'entryIntoForce']
  return seen.includes(field) ? [field, message] : ['', studio.unreadable]
}

async function changeText(access: Access, form: UnitForm, typed: Typed) {
  const { db, proposal, person } = access
  const { revision, act, stay, auto, group } = form
  const { number } = proposal
  const by = stampOf(person)
  const step = { kind: 'edit', group } as const
  const change = { number, revision, act, change: changeOf(form), asWords: auto, step }
  const result = await editDraftText(db, change, by)
  return finish(result, typed, {
    next: nextPlace(number, form),
    saved: stay
      ? async (saved) => ({
          at: by.at,
          made: form.intent === 'setText' ? null : await madeBy(access, act, saved),
          prose: null,
        })
      : null,
    conflict: async (theirs, merged) => unitConflict(db, form, { theirs: theirs.content, merged }),
  })
}

/** The changed unit, or the act that the person was at when they changed another one. */
function nextPlace(number: string, { act, place, backTo }: UnitForm): string {
  const done = printAddress(place)
  return backTo === undefined || backTo === act
    ? paths.proposalEdit(number, { act, at: eId(place), done })
    : paths.proposalEdit(number, { act: backTo, done: `${done} ${act}` })
}

/** The unit that is there only since the change; for an added or split one, the new one. */
async function madeBy(
  { db }: Access,
  act: string,
  { before, content }: EditSaved,
): Promise<StudioSaved['made']> {
  const text = await findAmendedText(db, content, act)
  if (text === null) return null
  const [was, now] = [before, content].map(({ amendments }) => {
    const operations = amendments.find((amendment) => amendment.act === act)?.operations ?? []
    return applyAll(text.statute, operations).statute
  })
  const address = was && now ? addedBy(was, now) : null
  return address && { place: printAddress(address), id: eId(address) }
}

async function saveProse(
  { db, proposal, person }: Access,
  form: Extract<StudioForm, { intent: 'prose' }>,
  typed: Typed,
) {
  const { number } = proposal
  const { revision, stay, group } = form
  const prose = sentProse(form)
  const by = stampOf(person)
  const step = { kind: 'edit', group } as const
  const result = await editDraftProse(db, { number, revision, prose, step }, by)
  return finish(result, typed, {
    next: paths.proposalEdit(number, { view: 'rationale', done: 'prose' }),
    saved: stay
      ? ({ content }) => Promise.resolve({ at: by.at, made: null, prose: proseOf(content) })
      : null,
    conflict: async (theirs, merged) =>
      proseConflict(db, { number, revision, prose }, { theirs: theirs.content, merged }),
  })
}

/** The parts that a form holds. */
function sentProse(form: Extract<StudioForm, { intent: 'prose' }>): Partial<Prose> {
  return Object.fromEntries(
    proseParts.flatMap((part) => (form[part] === undefined ? [] : [[part, form[part]]])),
  )
}

async function preview({ db, proposal }: Access, words: string, typed: Typed) {
  const draft = await findDraft(db, proposal.number)
  if (draft === null) throw missing()
  return studioAnswer(200, typed, { preview: await rationaleHtml(db, draft.content, words) })
}

async function mendEntry(
  { db, proposal, person }: Access,
  { revision, text }: Extract<StudioForm, { intent: 'entryIntoForce' }>,
  typed: Typed,
) {
  const { number } = proposal
  const change = { number, revision, prose: { entryIntoForce: text } }
  return finish(await editDraftProse(db, change, stampOf(person)), typed, {
    next: paths.proposalEdit(number, { done: text }),
    saved: null,
    conflict: ({ content }) => Promise.resolve([textField(text, content.entryIntoForce)]),
  })
}

async function saveProvisions(
  { db, proposal, person }: Access,
  { revision, act, text }: Extract<StudioForm, { intent: 'provisions' }>,
  typed: Typed,
) {
  const { number } = proposal
  const save = { revision, act, text }
  const result = await saveTyped(db, number, save, stampOf(person))
  if (result === null) throw missing()
  if ('incomplete' in result) {
    return studioAnswer(400, typed, { problems: { text: provisions.incomplete } })
  }
  return finish(result, typed, {
    next: paths.proposalEdit(number, { act, view: 'provisions', done: provisions.saved }),
    saved: null,
    conflict: async ({ content }, merged) => [
      await provisionsConflict(db, number, save, { theirs: content, merged }),
    ],
  })
}

/** The field of a form that has but one, with what the person typed and what is saved. */
function textField(yours: string, theirs: string) {
  return { name: 'text', place: '', base: null, yours, theirs }
}

interface Ending {
  /** Where the person goes on. */
  readonly next: string
  /** What a page that stays is told; `null` for one that does not. */
  readonly saved:
    | ((saved: EditSaved) => Promise<Pick<StudioSaved, 'made' | 'prose'> & { readonly at: Date }>)
    | null
  readonly conflict: (
    theirs: DraftCopy,
    merged: Extract<EditOutcome, { outcome: 'conflict' }>['merged'],
  ) => Promise<StudioConflict['fields']>
}

async function finish(result: EditOutcome, typed: Typed, ending: Ending) {
  switch (result.outcome) {
    case 'saved': {
      if (ending.saved === null) return redirect(ending.next, 303)
      const { at, ...rest } = await ending.saved(result)
      const { revision, others } = result
      return studioAnswer(200, typed, {
        saved: { revision, at: at.toISOString(), others, ...rest, earlier: false },
      })
    }
    case 'refused': {
      const [problem] = result.problems
      const sentence = problem ? editProblems[problem.code] : studio.unreadable
      return studioAnswer(400, typed, { problems: { text: sentence } })
    }
    case 'conflict': {
      const { theirs, merged } = result
      const fields = await ending.conflict(theirs, merged)
      return studioAnswer(409, resent(typed, fields, merged), {
        conflict: { ...whoOf(theirs), fields },
      })
    }
    case 'missing':
      throw missing()
    default:
      return assertNever(result)
  }
}

/**
 * What to send when the person has chosen: the unit may stand elsewhere now, and prose that nobody else
 * touched in the same paragraph is merged already.
 */
function resent(
  typed: Typed,
  fields: StudioConflict['fields'],
  merged: Extract<EditOutcome, { outcome: 'conflict' }>['merged'],
): Typed {
  if (merged === null) return typed
  if (typed.intent === 'prose') return { ...typed, ...proseOf(merged.content) }
  const place = fields[0]?.place
  return typed.intent === 'setText' && place ? { ...typed, place } : typed
}

async function goBack(
  { db, proposal, person }: Access,
  { intent, act, stay }: Extract<StudioForm, { intent: 'undo' | 'redo' }>,
  typed: Typed,
) {
  const { number } = proposal
  const by = stampOf(person)
  const result = await undoDraft(db, number, intent, by)
  if (result.outcome === 'missing') throw missing()
  if (result.outcome !== 'saved') {
    return studioAnswer(400, typed, { problems: { '': studio.cannot[intent][result.outcome] } })
  }
  const { revision, earlier } = result
  const done = earlier ? `${intent} earlier` : intent
  if (!stay) return redirect(paths.proposalEdit(number, { act, done }), 303)
  const saved = { revision, at: by.at.toISOString(), others: [], made: null, prose: null, earlier }
  return studioAnswer(200, typed, { saved })
}

async function freeze(
  { db, proposal, person }: Access,
  { revision, note, label }: Extract<StudioForm, { intent: 'version' }>,
  typed: Typed,
) {
  const { number } = proposal
  const by = stampOf(person)
  const saved = await saveVersion(db, { number, revision, note, label, date: dayOf(by.at) }, by)
  if (saved === null) throw missing()
  if (saved.ok) return redirect(paths.proposalVersion(number, saved.version), 303)
  if (saved.reason === 'unchanged') {
    return studioAnswer(400, typed, { problems: { note: studio.unchanged(saved.version) } })
  }
  return studioAnswer(409, typed, { conflict: { ...whoOf(saved.theirs), fields: [] } })
}

function whoOf({ revision, updatedBy, updatedAt }: DraftCopy) {
  return { revision, who: updatedBy, when: updatedAt }
}

function missing(): Response {
  return new Response(null, { status: 404, statusText: 'Not Found' })
}
