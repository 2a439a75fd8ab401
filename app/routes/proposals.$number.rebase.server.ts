import { data, redirect } from '@remix-run/node'
import type { ProposalAccess } from '#app/auth/require-proposal.server.ts'
import { amendingActOf } from '#app/core/draft/amending-act.ts'
import { headOf } from '#app/components/proposal/head.ts'
import { rebaseContent } from '#app/core/rebase/rebase-content.ts'
import { tell } from '#app/core/rebase/told.ts'
import type { Choices } from '#app/core/rebase/item.ts'
import type { DraftCopy } from '#app/core/record/proposal.ts'
import type { Person } from '#app/core/record/person.ts'
import { may } from '#app/core/workflow/permission.ts'
import { dayOf, formatSource } from '#app/i18n/pl/format.ts'
import { rebase as words } from '#app/i18n/pl/rebase.ts'
import { written } from '#app/i18n/pl/written.ts'
import { paths } from '#app/paths.ts'
import { loadAmendedTexts } from '#app/storage/amended-texts.server.ts'
import { findDraft } from '#app/storage/drafts.server.ts'
import { carryDraft, rebaseOntoNewest } from '#app/storage/rebase-draft.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { choicesOf, openConflicts } from './rebase-form.server.ts'

type Access = ProposalAccess & { readonly person: Person }

/** The draft on the newest texts as far as it can be carried, with the choices made so far. */
export async function shownRebase(access: Access, choices: ReadonlyMap<string, Choices>) {
  const { db, proposal, person } = access
  const draft = await requireDraft(access)
  const rebases = await rebaseOntoNewest(db, draft.content, choices)
  const content = rebaseContent(draft.content, rebases)
  return {
    head: headOf(proposal, person),
    revision: draft.revision,
    acts: rebases.map(({ act, title, from, to, rebased }) => ({
      act,
      title,
      from: { source: from.source, asOf: from.asOf },
      to: { source: to.source, asOf: to.asOf },
      changes: rebased.items.map(tell),
      failed: rebased.failed.map(({ problem }) => problem),
    })),
    amending: amendingActOf(content, await loadAmendedTexts(db, [content])),
  }
}

/** Takes the choices over into the draft, or answers with what is left to choose. */
export async function rebaseAction(access: Access, form: FormData) {
  const { db, proposal, person } = access
  const choices = choicesOf(form)
  const draft = await requireDraft(access)
  const rebases = await rebaseOntoNewest(db, draft.content, choices)
  const answer = async (status: number, problems: Readonly<Record<string, string>>) =>
    data({ shown: await shownRebase(access, choices), problems }, { status })
  if (form.get('intent') === 'preview') return answer(200, {})
  if (String(draft.revision) !== form.get('revision')) {
    return answer(409, { '': words.changedMeanwhile })
  }
  const problems = openConflicts(rebases, form)
  if (Object.keys(problems).length > 0) return answer(400, problems)
  const { number } = proposal
  const { revision } = draft
  const by = stampOf(person)
  const sources = rebases.map(({ source }) => formatSource(source)).join(', ')
  const done = await carryDraft(
    db,
    {
      number,
      revision,
      rebases,
      content: rebaseContent(draft.content, rebases),
      keep: may(person, 'version.save', proposal),
      note: written.keptBeforeRebase(sources),
      date: dayOf(by.at),
    },
    by,
  )
  if (done === null) throw new Response(null, { status: 404, statusText: 'Not Found' })
  if (!done.ok) return answer(409, { '': words.changedMeanwhile })
  return redirect(paths.proposalRebase(number, { done: true, kept: done.kept }), 303)
}

async function requireDraft({ db, proposal }: Access): Promise<DraftCopy> {
  const draft = await findDraft(db, proposal.number)
  if (draft === null) throw new Response(null, { status: 404, statusText: 'Not Found' })
  return draft
}
