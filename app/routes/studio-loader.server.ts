import type { ProposalAccess } from '#app/auth/require-proposal.server.ts'
import type { StudioDesk } from '#app/components/studio/desk.ts'
import { check } from '#app/core/check/check.ts'
import { amendingActOf } from '#app/core/draft/amending-act.ts'
import { studioText } from '#app/core/draft/studio-text.ts'
import type { ProposalContent } from '#app/core/draft/content.ts'
import type { Person } from '#app/core/record/person.ts'
import { paths, type EditQuery } from '#app/paths.ts'
import { findActText, listActs } from '#app/storage/acts.server.ts'
import { loadActsBeside, loadAmendedTexts } from '#app/storage/amended-texts.server.ts'
import { findHistory } from '#app/storage/draft-saves.server.ts'
import { findDraft } from '#app/storage/drafts.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import { findAmendedText } from '#app/storage/edit-draft.server.ts'
import { listNewerSources } from '#app/storage/rebase-draft.server.ts'
import { countOpenWordings } from '#app/storage/remarks.server.ts'
import { findVersion } from '#app/storage/versions.server.ts'
import { counterpartsOf } from './studio-counterparts.server.ts'
import { listOverlaps } from './studio-overlaps.server.ts'
import { evidenceOf } from './studio-rationale.server.ts'

/** Everything that the desk shows of a draft: one part of one act's text, or the prose. */
export async function loadStudio(
  access: ProposalAccess & { readonly person: Person },
  asked: URLSearchParams,
): Promise<StudioDesk> {
  const { db, proposal, person } = access
  const draft = await findDraft(db, proposal.number)
  if (draft === null) throw new Response(null, { status: 404, statusText: 'Not Found' })
  const { content, revision, updatedAt, updatedBy } = draft
  const acts = (await listActs(db)).map(({ slug, title }) => ({ slug, title }))
  const query = queryOf(asked)
  const act =
    acts.find(({ slug }) => slug === query.act)?.slug ??
    content.amendments[0]?.act ??
    acts[0]?.slug ??
    ''
  const statuteOf = await loadAmendedTexts(db, [content])
  const beside = await loadActsBeside(db, content)
  const latest =
    proposal.version > 0 ? await findVersion(db, proposal.number, proposal.version) : null
  const { undo, redo } = await findHistory(db, proposal.number, person.id)
  const { problem, rationale, transitional, entryIntoForce } = content
  return {
    context: { number: proposal.number, person: person.id, act, revision, query },
    title: proposal.title,
    openWordings: await countOpenWordings(db, proposal.number),
    differs: latest !== null && JSON.stringify(latest.content) !== JSON.stringify(content),
    updatedAt,
    updatedBy,
    history: { undo: undo.length > 0, redo: redo.length > 0 },
    acts,
    newer: await listNewerSources(db, proposal.number),
    ...(await shownText(db, content, { ...query, act })),
    amending: amendingActOf(content, statuteOf),
    findings: check(content, statuteOf, beside),
    counterparts: counterpartsOf(content, statuteOf, beside),
    overlapping: await listOverlaps(access, content, statuteOf),
    evidence: query.view === 'rationale' ? await evidenceOf(db, proposal) : null,
    prose: { problem, rationale, transitional, entryIntoForce },
    here: paths.proposalEdit(proposal.number, { ...query, done: undefined }),
  }
}

/** One part of an act's text as a draft changes it, and where the text comes from. */
export async function shownText(
  db: Database,
  content: ProposalContent,
  { act = '', at = null, unit = null }: { act?: string; at?: string | null; unit?: string | null },
): Promise<Pick<StudioDesk, 'law' | 'text'>> {
  const text = (await findAmendedText(db, content, act)) ?? (await findActText(db, act))
  if (text === null) return { law: null, text: null }
  const { statute, source, asOf, excerpt } = text
  const operations = content.amendments.find((amendment) => amendment.act === act)?.operations ?? []
  return {
    law: { source, asOf, excerpt },
    text: studioText(statute, operations, { at, open: unit }),
  }
}

/** What of a desk an address asks for. */
export function queryOf(asked: URLSearchParams): EditQuery {
  const value = (name: string) => asked.get(name) ?? undefined
  return {
    act: value('act'),
    at: value('at'),
    unit: value('unit'),
    add: value('add'),
    view: value('view'),
    done: value('done'),
  }
}
