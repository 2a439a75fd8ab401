import { randomUUID } from 'node:crypto'
import type { Step } from '../core/workflow/event.ts'
import { checkReady, type Gap } from '../core/workflow/readiness.ts'
import { applyEvents } from '../core/workflow/path.ts'
import {
  checkCorrection,
  checkPlaces,
  checkStep,
  type KnownPlaces,
  type StepProblem,
} from '../core/workflow/record.ts'
import { isDayOff } from '../days-off.server.ts'
import { appendAudit } from './audit.server.ts'
import type { Database, Transaction } from './database.server.ts'
import type { PersonStamp } from './stamp.ts'
import { tellNews } from './news.server.ts'
import { eventColumns, stepColumns, toStatusEvent } from './status-row.server.ts'

export type RecordOutcome =
  | { readonly ok: true; readonly event: string }
  | { readonly ok: false; readonly problems: readonly StepProblem[] }

export interface RecordedStep {
  /** Number of the recommendation. */
  readonly number: string
  /** The version concerned is the newest one at the time of the entry. */
  readonly step: Omit<Step, 'version'>
  /** ISO day of the entry. */
  readonly today: string
  /** What is missing before the board takes it, for the step that hands it over. */
  readonly gaps?: readonly Gap[]
}

/** Records a step if the procedure allows it. `null`: no such recommendation. */
export async function recordStep(
  db: Database,
  { number, step, today, gaps = [] }: RecordedStep,
  by: PersonStamp,
): Promise<RecordOutcome | null> {
  return db.write(async (transaction) => {
    const known = await loadEvents(transaction, number)
    if (known === null) return null
    const whole: Step = { ...step, version: known.version }
    const problems = [
      ...checkStep(known.events, whole, today, isDayOff),
      ...checkPlaces(whole, await knownPlaces(transaction)),
      ...checkReady(whole, gaps),
    ]
    if (problems.length > 0) return { ok: false, problems }
    const event = await append(transaction, known, { step: whole, corrects: null }, today, by)
    await appendAudit(transaction, by, 'status.recorded', `proposal ${number}`, {
      stage: step.stage,
      date: step.date,
    })
    return { ok: true, event }
  })
}

export interface Correction {
  readonly number: string
  /** Identifier of the record that was wrong. */
  readonly corrects: string
  /** What should have been recorded; `null` strikes the record out. */
  readonly step: Step | null
  readonly reason: string
  readonly today: string
}

/** Puts a correcting record in the place of a wrong one, which stays. `null`: nothing to correct. */
export async function correctStep(
  db: Database,
  { number, corrects, step, reason, today }: Correction,
  by: PersonStamp,
): Promise<RecordOutcome | null> {
  return db.write(async (transaction) => {
    const known = await loadEvents(transaction, number)
    if (known === null || !known.events.some(({ id }) => id === corrects)) return null
    const problems = [
      ...checkCorrection(known.events, corrects, step, reason, today, isDayOff),
      ...(step === null ? [] : checkPlaces(step, await knownPlaces(transaction))),
    ]
    if (problems.length > 0) return { ok: false, problems }
    const note = reason.trim()
    const corrected = step === null ? null : { ...step, note }
    const event = await append(transaction, known, { step: corrected, corrects, note }, today, by)
    await appendAudit(transaction, by, 'status.corrected', `proposal ${number}`, { corrects })
    return { ok: true, event }
  })
}

/** Recommendations whose kept stage is not the one their records tell; empty when all agree. */
export async function staleStages(db: Database): Promise<readonly string[]> {
  const rows = await db.read.proposal.findMany({
    select: {
      number: true,
      stage: true,
      stageSince: true,
      stageEventId: true,
      statusEvents: { select: eventColumns },
    },
    orderBy: { number: 'asc' },
  })
  return rows
    .filter((row) => {
      const { stage, since, last } = applyEvents(row.statusEvents.map(toStatusEvent))
      const kept = [row.stage, row.stageSince, row.stageEventId].join()
      return kept !== [stage, since, last?.event ?? ''].join()
    })
    .map(({ number }) => number)
}

/** Recommendations whose records tell a way that the procedure has not; empty when all can be so. */
export async function impossibleWays(db: Database): Promise<readonly string[]> {
  const rows = await db.read.proposal.findMany({
    select: { number: true, statusEvents: { select: eventColumns } },
    orderBy: { number: 'asc' },
  })
  return rows
    .filter(({ statusEvents }) => applyEvents(statusEvents.map(toStatusEvent)).problems.length > 0)
    .map(({ number }) => number)
}

async function loadEvents(transaction: Transaction, number: string) {
  const row = await transaction.proposal.findUnique({
    where: { number },
    select: {
      id: true,
      number: true,
      statusEvents: { select: eventColumns, orderBy: { sequence: 'asc' } },
      versions: { select: { number: true }, orderBy: { number: 'desc' }, take: 1 },
    },
  })
  if (row === null) return null
  return {
    id: row.id,
    number: row.number,
    events: row.statusEvents.map(toStatusEvent),
    version: row.versions[0]?.number ?? null,
  }
}

async function knownPlaces(transaction: Transaction): Promise<KnownPlaces> {
  const meetings = await transaction.meeting.findMany({ select: { slug: true, date: true } })
  const teams = await transaction.team.findMany({ select: { slug: true } })
  return {
    meetings: new Map(meetings.map(({ slug, date }) => [slug, date])),
    teams: new Set(teams.map(({ slug }) => slug)),
  }
}

type Known = NonNullable<Awaited<ReturnType<typeof loadEvents>>>

interface Appended {
  readonly step: Step | null
  readonly corrects: string | null
  readonly note?: string
}

async function append(
  transaction: Transaction,
  known: Known,
  { step, corrects, note }: Appended,
  today: string,
  by: PersonStamp,
): Promise<string> {
  const id = randomUUID()
  const added = await transaction.statusEvent.create({
    data: {
      id,
      proposalId: known.id,
      sequence: (known.events.at(-1)?.sequence ?? 0) + 1,
      ...stepColumns(step, today),
      note: note ?? step?.note ?? '',
      correctsId: corrects,
      recordedById: by.id,
      recordedAt: by.at,
    },
    select: eventColumns,
  })
  const { stage, since, last } = applyEvents([...known.events, toStatusEvent(added)])
  await transaction.proposal.update({
    where: { id: known.id },
    data: { stage, stageSince: since, stageEventId: last?.event ?? id },
  })
  const { meeting = '', team = '' } = step?.details ?? {}
  const news = {
    ...({ kind: 'step', step, stage, note: added.note } as const),
    corrects: corrects !== null,
    meeting: await titleOf(transaction, meeting),
    team: await teamNameOf(transaction, team),
  }
  await tellNews(transaction, { id: `step ${id}`, proposal: known.number, news }, by)
  return id
}

/** What a meeting is called; `''` when none is meant, or it is not known. */
async function titleOf(transaction: Transaction, slug: string): Promise<string> {
  if (slug === '') return ''
  const row = await transaction.meeting.findUnique({ where: { slug }, select: { title: true } })
  return row?.title ?? ''
}

async function teamNameOf(transaction: Transaction, slug: string): Promise<string> {
  if (slug === '') return ''
  const row = await transaction.team.findUnique({ where: { slug }, select: { name: true } })
  return row?.name ?? ''
}
