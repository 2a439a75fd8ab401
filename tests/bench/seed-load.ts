import { randomUUID } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ProposalContent } from '#app/core/draft/content.ts'
import { parseDraft } from '#app/core/draft/parse.ts'
import { addDays } from '#app/core/workflow/calendar-day.ts'
import type { StatusEvent, Step } from '#app/core/workflow/event.ts'
import { applyEvents } from '#app/core/workflow/path.ts'
import { requiredFields } from '#app/core/workflow/requirements.ts'
import type { StageId } from '#app/core/workflow/stage.ts'
import { transitions } from '#app/core/workflow/transitions.ts'
import { contentColumns } from '#app/storage/content.server.ts'
import type { Database, Transaction } from '#app/storage/database.server.ts'
import { fillIndex } from '#app/storage/search/fill-index.server.ts'
import { stepColumns } from '#app/storage/status-row.server.ts'

export interface Load {
  readonly proposals: number
  readonly eventsEach: number
}

const areas = ['Związki komunalne', 'Stowarzyszenia JST', 'Spółki JST', 'Finanse', 'Oświata']
const rowsAtOnce = 500

/**
 * Adds recommendations of an imagined association to a database that has the demonstration: each goes
 * a way that the procedure allows, always the same one from run to run, until it has its events, and
 * has a version with a rationale. All of it can be searched.
 */
export async function seedLoad(db: Database, { proposals, eventsEach }: Load): Promise<void> {
  const owner = await db.read.user.findFirstOrThrow({ where: { role: 'expert' } })
  const organisation = await db.read.organisation.findFirstOrThrow()
  const act = await db.read.act.findFirstOrThrow()
  const random = numbers(1990)
  const made = Array.from({ length: proposals }, (_none, index) => {
    const id = randomUUID()
    const events = wayOf(random, eventsEach, addDays('2014-01-01', index))
    return { id, index, events, path: applyEvents(events) }
  })
  await db.write(async (transaction) => {
    for (const part of inParts(made)) {
      await transaction.proposal.createMany({
        data: part.map(({ id, index, path }) => ({
          id,
          number: `R-2099-${String(index + 1).padStart(4, '0')}`,
          slug: `r-2099-${index + 1}`,
          title: titleOf(index),
          area: areas[index % areas.length] ?? '',
          organisationId: organisation.id,
          ownerId: owner.id,
          createdAt: new Date(),
          publishedOn: '2014-01-01',
          stage: path.stage,
          stageSince: path.since,
          stageEventId: path.last?.event ?? '',
        })),
      })
      await transaction.proposalAct.createMany({
        data: part.map(({ id }) => ({ proposalId: id, actId: act.id })),
      })
      await addTexts(transaction, part, owner.id, random)
    }
    const rows = made.flatMap(({ id, events }) =>
      events.map(({ id: event, sequence, step }) => ({
        id: event,
        proposalId: id,
        sequence,
        ...stepColumns(step, '2014-01-01'),
        note: '',
        recordedById: owner.id,
        recordedAt: new Date(),
      })),
    )
    for (const part of inParts(rows)) await transaction.statusEvent.createMany({ data: part })
  })
  await fillIndex(db)
}

/** Sentences of a rationale, some 3,500 signs: what the demonstration's have in the middle. */
const sentencesEach = 20

/** A draft and a version of each, whose rationale is put together from the demonstration's sentences. */
async function addTexts(
  transaction: Transaction,
  made: readonly { readonly id: string; readonly index: number }[],
  owner: string,
  random: () => number,
): Promise<void> {
  const models = demoContents()
  const sentences = models.flatMap(({ rationale }) => rationale.split(/(?<=\.)\s+/))
  const one = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)]
  const texts = made.flatMap(({ id, index }) => {
    const model = models[index % models.length]
    const rationale = Array.from({ length: sentencesEach }, () => one(sentences)).join(' ')
    return model ? [{ id, index, content: contentColumns({ ...model, rationale }) }] : []
  })
  const savedAt = new Date()
  await transaction.draft.createMany({
    data: texts.map(({ id, content }) => ({
      ...content,
      ...{ proposalId: id, revision: 2, updatedAt: savedAt, updatedById: owner },
    })),
  })
  await transaction.proposalVersion.createMany({
    data: texts.map(({ id, index, content }) => ({
      ...content,
      ...{ id: randomUUID(), proposalId: id, number: 1, title: titleOf(index) },
      ...{ note: '', date: '2014-01-01', authorId: owner, savedAt },
      ...{ sha256: '', previousSha256: '' },
    })),
  })
}

function demoContents(): readonly ProposalContent[] {
  return readdirSync('drafts').map(
    (slug) => parseDraft(readFileSync(join('drafts', slug, 'v1.md'), 'utf8')).draft.content,
  )
}

function titleOf(index: number): string {
  return `Rekomendacja obciążeniowa ${index + 1}: współdziałanie jednostek samorządu`
}

function wayOf(random: () => number, length: number, begun: string): readonly StatusEvent[] {
  const events: StatusEvent[] = []
  let [stage, day]: [StageId, string] = ['draft', begun]
  let actor: Step['actor'] = 'author'
  let from: StageId | null = null
  while (events.length < length) {
    events.push(recordOf(events.length + 1, stage, actor, day, from))
    const options = transitions.filter((one) => one.from === stage && one.to !== 'withdrawn')
    const next = options[Math.floor(random() * options.length)]
    if (next === undefined) break
    from = stage
    day = addDays(day, Math.floor(random() * 60))
    stage = next.to
    actor = next.actors[0] ?? 'author'
  }
  return events
}

function recordOf(
  sequence: number,
  stage: StageId,
  actor: Step['actor'],
  date: string,
  from: StageId | null,
): StatusEvent {
  const asked = requiredFields({ stage, actor, details: {} }, from)
  const given: Step['details'] = {
    ...(asked.includes('document') && { document: 'pismo' }),
    ...(asked.includes('delivered') && { delivered: date }),
    ...(asked.includes('kwristOutcome') && { kwristOutcome: 'positive' }),
    ...(asked.includes('opinion') && { opinion: 'positive' }),
    ...(asked.includes('nextDate') && { nextDate: addDays(date, 30) }),
  }
  const step: Step = { stage, actor, date, version: 1, details: given, note: '' }
  const id = randomUUID()
  return { id, sequence, step, corrects: null, note: '', recordedBy: '', recordedAt: '' }
}

function inParts<T>(items: readonly T[]): readonly T[][] {
  return Array.from({ length: Math.ceil(items.length / rowsAtOnce) }, (_none, part) =>
    items.slice(part * rowsAtOnce, (part + 1) * rowsAtOnce),
  )
}

/** Numbers from 0 to 1 that follow from the seed (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
