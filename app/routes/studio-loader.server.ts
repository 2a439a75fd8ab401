import type { ProposalAccess } from '#app/auth/require-proposal.server.ts'
import { check } from '#app/core/check/check.ts'
import { amendingActOf } from '#app/core/draft/amending-act.ts'
import { studioText } from '#app/core/draft/studio-text.ts'
import type { Person } from '#app/core/record/person.ts'
import { paths, type EditQuery } from '#app/paths.ts'
import { findActText, listActs } from '#app/storage/acts.server.ts'
import { loadActsBeside, loadAmendedTexts } from '#app/storage/amended-texts.server.ts'
import { findHistory } from '#app/storage/draft-saves.server.ts'
import { findDraft } from '#app/storage/drafts.server.ts'
import { findAmendedText } from '#app/storage/edit-draft.server.ts'
import { countOpenWordings } from '#app/storage/remarks.server.ts'
import { findVersion } from '#app/storage/versions.server.ts'
import { counterpartsOf } from './studio-counterparts.server.ts'
import { listOverlaps } from './studio-overlaps.server.ts'
import { evidenceOf } from './studio-rationale.server.ts'

/** Everything that the desk shows of a draft: one part of one act's text, or the prose. */
export async function loadStudio(
  access: ProposalAccess & { readonly person: Person },
  asked: URLSearchParams,
) {
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
  const text = (await findAmendedText(db, content, act)) ?? (await findActText(db, act))
  const operations = content.amendments.find((amendment) => amendment.act === act)?.operations ?? []
  const statuteOf = await loadAmendedTexts(db, [content])
  const beside = await loadActsBeside(db, content)
  const latest =
    proposal.version > 0 ? await findVersion(db, proposal.number, proposal.version) : null
  const { undo, redo } = await findHistory(db, proposal.number, person.id)
  const { problem, rationale, transitional, entryIntoForce } = content
  return {
    context: { number: proposal.number, person: person.id, act, revision, query },
    title: proposal.title,
    version: proposal.version,
    openWordings: await countOpenWordings(db, proposal.number),
    differs: latest !== null && JSON.stringify(latest.content) !== JSON.stringify(content),
    updatedAt,
    updatedBy,
    history: { undo: undo !== null, redo: redo !== null },
    acts,
    law: text && { source: text.source, asOf: text.asOf, excerpt: text.excerpt },
    text:
      text &&
      studioText(text.statute, operations, { at: query.at ?? null, open: query.unit ?? null }),
    amending: amendingActOf(content, statuteOf),
    findings: check(content, statuteOf, beside),
    counterparts: counterpartsOf(content, statuteOf, beside),
    overlapping: await listOverlaps(access, content, statuteOf),
    evidence: query.view === 'rationale' ? await evidenceOf(db, proposal) : null,
    prose: { problem, rationale, transitional, entryIntoForce },
    here: paths.proposalEdit(proposal.number, { ...query, done: undefined }),
  }
}

function queryOf(asked: URLSearchParams): EditQuery {
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
