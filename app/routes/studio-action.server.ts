import { data, redirect } from '@remix-run/node'
import type { ProposalAccess } from '#app/auth/require-proposal.server.ts'
import type { StudioAnswer, StudioConflict } from '#app/components/studio/answer.ts'
import { applyAll } from '#app/core/amendment/apply.ts'
import { eId, printAddress, type Address } from '#app/core/statute/address.ts'
import { locate } from '#app/core/statute/locate.ts'
import type { DraftCopy } from '#app/core/record/proposal.ts'
import type { Person } from '#app/core/record/person.ts'
import { proseHtml } from '#app/export/prose-html.ts'
import { dayOf } from '#app/i18n/pl/format.ts'
import { editProblems, studio } from '#app/i18n/pl/studio.ts'
import { paths } from '#app/paths.ts'
import {
  editDraftProse,
  editDraftText,
  findAmendedText,
  type EditOutcome,
  type Prose,
} from '#app/storage/edit-draft.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { saveVersion } from '#app/storage/versions.server.ts'
import { changeOf, type StudioForm, studioForm, type UnitForm } from './studio-form.server.ts'

type Access = ProposalAccess & { readonly person: Person }

/** Does what a form of the desk asks for: saves and sends on, or answers with what is wrong. */
export async function studioAction(access: Access, sent: FormData) {
  const typed = Object.fromEntries(
    [...sent].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  const parsed = studioForm.safeParse(typed)
  if (!parsed.success) {
    const problems = Object.fromEntries(
      parsed.error.issues.map(({ path, message }) => fieldProblem(String(path[0] ?? ''), message)),
    )
    return answer(400, typed, { problems })
  }
  const form = parsed.data
  if (form.intent === 'preview') {
    return answer(200, typed, { preview: proseHtml(form.rationale) })
  }
  if (form.intent === 'version') return freeze(access, form, typed)
  if (form.intent === 'prose') return saveProse(access, form, typed)
  return changeText(access, form, typed)
}

/** Fields that a person does not see cannot be mended by them: their problem is the form's. */
function fieldProblem(field: string, message: string): readonly [string, string] {
  const seen = ['text', 'note', 'problem', 'rationale', 'transitional', 'entryIntoForce']
  return seen.includes(field) ? [field, message] : ['', studio.unreadable]
}

async function changeText(access: Access, form: UnitForm, typed: StudioAnswer['typed']) {
  const { db, proposal, person } = access
  const change = changeOf(form)
  const { revision, act } = form
  const { number } = proposal
  const result = await editDraftText(db, { number, revision, act, change }, stamp(person))
  return finish(result, typed, {
    next: paths.proposalEdit(number, { act, at: eId(form.place), done: printAddress(form.place) }),
    theirs: async (theirs) => {
      if (!('text' in form)) return []
      const saved = form.intent === 'setText' ? await wordsAt(access, theirs, form) : ''
      return [{ name: 'text', yours: form.text, theirs: saved }]
    },
  })
}

/** The words of a unit in somebody else's draft. */
async function wordsAt(
  { db }: Access,
  { content }: DraftCopy,
  { act, place }: { readonly act: string; readonly place: Address },
): Promise<string | null> {
  const text = await findAmendedText(db, content, act)
  if (text === null) return null
  const operations = content.amendments.find((amendment) => amendment.act === act)?.operations
  const found = locate(applyAll(text.statute, operations ?? []).statute, place)
  return found.ok ? found.unit.text : null
}

const proseFields = ['problem', 'rationale', 'transitional', 'entryIntoForce'] as const

async function saveProse(
  { db, proposal, person }: Access,
  form: Extract<StudioForm, { intent: 'prose' }>,
  typed: StudioAnswer['typed'],
) {
  const { number } = proposal
  const { revision, problem, rationale, transitional, entryIntoForce } = form
  const prose: Prose = { problem, rationale, transitional, entryIntoForce }
  const result = await editDraftProse(db, { number, revision, prose }, stamp(person))
  return finish(result, typed, {
    next: paths.proposalEdit(number, { view: 'rationale', done: 'prose' }),
    theirs: ({ content }) =>
      Promise.resolve(
        proseFields
          .filter((name) => content[name] !== form[name])
          .map((name) => ({ name, yours: form[name], theirs: content[name] })),
      ),
  })
}

interface Ending {
  readonly next: string
  readonly theirs: (theirs: DraftCopy) => Promise<StudioConflict['fields']>
}

async function finish(result: EditOutcome, typed: StudioAnswer['typed'], ending: Ending) {
  switch (result.outcome) {
    case 'saved':
      return redirect(ending.next, 303)
    case 'refused': {
      const [problem] = result.problems
      const sentence = problem ? editProblems[problem.code] : studio.unreadable
      return answer(400, typed, { problems: { text: sentence } })
    }
    case 'conflict':
      return answer(409, typed, {
        conflict: { ...whoOf(result.theirs), fields: await ending.theirs(result.theirs) },
      })
    case 'missing':
      throw new Response(null, { status: 404, statusText: 'Not Found' })
  }
}

async function freeze(
  { db, proposal, person }: Access,
  { revision, note }: Extract<StudioForm, { intent: 'version' }>,
  typed: StudioAnswer['typed'],
) {
  const { number } = proposal
  const by = stamp(person)
  const saved = await saveVersion(db, { number, revision, note, date: dayOf(by.at) }, by)
  if (saved === null) throw new Response(null, { status: 404, statusText: 'Not Found' })
  if (saved.ok) return redirect(paths.proposalVersion(number, saved.version), 303)
  if (saved.reason === 'unchanged') {
    return answer(400, typed, { problems: { note: studio.unchanged(saved.version) } })
  }
  return answer(409, typed, { conflict: { ...whoOf(saved.theirs), fields: [] } })
}

function whoOf({ revision, updatedBy, updatedAt }: DraftCopy) {
  return { revision, who: updatedBy, when: updatedAt }
}

function stamp(person: Person) {
  return { ...stampOf(person), id: person.id }
}

function answer(
  status: number,
  typed: StudioAnswer['typed'],
  { problems = {}, preview = null, conflict = null }: Partial<StudioAnswer>,
) {
  const body: StudioAnswer = { intent: typed.intent ?? '', typed, problems, preview, conflict }
  return data(body, { status })
}
