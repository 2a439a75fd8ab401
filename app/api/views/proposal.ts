import type * as z from 'zod'
import type { AmendingAct } from '../../core/draft/amending-act.ts'
import type { ProposalContent } from '../../core/draft/content.ts'
import { outcomeOf } from '../../core/record/dashboard.ts'
import type {
  DraftCopy,
  ProposalRecord,
  ProposalSummary,
  Version,
  VersionSummary,
} from '../../core/record/proposal.ts'
import { aheadOf } from '../../core/workflow/ahead.ts'
import type { ProcedureCalendar } from '../../core/workflow/deadline.ts'
import { applyEvents, type PathStep } from '../../core/workflow/path.ts'
import { stageCode } from '../../core/workflow/stage.ts'
import { stages } from '../../core/workflow/stages.ts'
import { deadlineNote } from '../../i18n/pl/status.ts'
import { legalBasis, stageLabel, stageNames } from '../../i18n/pl/workflow.ts'
import { paths } from '../../paths.ts'
import type {
  draft,
  proposal,
  proposalSummary,
  stage,
  status,
  version,
  versionSummary,
} from '../resources/proposal.ts'
import type { At } from './act.ts'

type StageView = z.infer<typeof stage>

function stageView({ stage: id, since, lastStep }: ProposalSummary): StageView {
  return {
    ...{ id, since, code: stageCode(id), group: stages[id].group, name: stageNames[id] },
    label: stageLabel(id, lastStep?.details),
    outcome: outcomeOf(id),
  }
}

export function proposalSummaryView(one: ProposalSummary, at: At): z.infer<typeof proposalSummary> {
  const { number, title, area, acts, organisation, owner, published } = one
  return {
    ...{ number, title, area, organisation, published, acts: [...acts] },
    author: owner,
    stage: stageView(one),
    version: one.version,
    url: at(paths.api.proposal(number)),
    page: at(paths.proposal(number)),
  }
}

/** What else of a recommendation has to be read for its view. */
export interface ProposalParts {
  readonly versions: readonly VersionSummary[]
  readonly content: ProposalContent | null
  readonly amending: AmendingAct | null
  readonly calendar: ProcedureCalendar
}

export function proposalView(
  record: ProposalRecord,
  { versions, content, amending, calendar }: ProposalParts,
  at: At,
): z.infer<typeof proposal> {
  const { number, owner, coAuthors, organisationName, createdAt, publishedOn } = record
  return {
    ...proposalSummaryView(record, at),
    ...{ organisationName, createdAt, publishedOn },
    authors: [owner, ...coAuthors],
    agendaItems: record.agendaItems.map(({ code }) => code),
    practices: record.practices.map((practice) => practice.number),
    versions: versions.map((one) => versionSummaryView(number, one, at)),
    provisions: content && amending ? provisionsView(content, amending) : [],
    status: statusView(record, calendar, at),
    feed: at(paths.proposalFeed(number)),
  }
}

export function versionSummaryView(
  proposal: string,
  { number, title, label, note, date, author, savedAt, sha256, previousSha256 }: VersionSummary,
  at: At,
): z.infer<typeof versionSummary> {
  return {
    ...{ number, title, label, note, date, author, savedAt, sha256, previousSha256 },
    url: at(paths.api.version(proposal, number)),
    page: at(paths.proposalVersion(proposal, number)),
  }
}

export function versionView(
  proposal: string,
  one: Version,
  amending: AmendingAct,
  at: At,
): z.infer<typeof version> {
  return { ...versionSummaryView(proposal, one, at), ...contentView(one.content, amending) }
}

export function draftView(
  proposal: string,
  { revision, updatedAt, updatedBy, content }: DraftCopy,
  amending: AmendingAct,
  at: At,
): z.infer<typeof draft> {
  return {
    ...{ proposal, revision, updatedAt, updatedBy },
    ...contentView(content, amending),
    url: at(paths.api.draft(proposal)),
    page: at(paths.proposalEdit(proposal)),
  }
}

function contentView(content: ProposalContent, amending: AmendingAct) {
  const { problem, rationale, transitional, entryIntoForce } = content
  const provisions = provisionsView(content, amending)
  return { problem, provisions, rationale, transitional, entryIntoForce }
}

function provisionsView({ amendments }: ProposalContent, { articles }: AmendingAct) {
  return articles.map(({ act, text }) => ({
    ...{ act, text },
    source: amendments.find((amendment) => amendment.act === act)?.source ?? '',
  }))
}

export function statusView(
  record: ProposalRecord,
  calendar: ProcedureCalendar,
  at: At,
): z.infer<typeof status> {
  const path = applyEvents(record.events)
  return {
    stage: stageView(record),
    steps: path.steps.map(stepView),
    bills: path.tracks.map(({ bill, stage: id, since }) => ({ bill, stage: id, since })),
    deadlines: aheadOf(path, calendar).map(({ stage: id, bill, day, deadline }) => ({
      ...{ stage: id, day, bill: bill === '' ? null : bill, certainty: deadline.certainty },
      basis: deadline.basis ? legalBasis(deadline.basis) : '',
      note: deadlineNote(deadline),
    })),
    page: at(paths.proposalStatus(record.number)),
  }
}

function stepView(step: PathStep) {
  const { stage: id, date, until, actor, details, note, corrected, recordedAt } = step
  return {
    ...{ stage: id, name: stageNames[id], date, until, actor, details, note, corrected },
    ...{ recordedAt, version: step.version, bill: details.bill ?? null },
  }
}
