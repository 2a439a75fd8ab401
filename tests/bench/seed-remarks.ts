import { randomUUID } from 'node:crypto'
import type { Anchor, Place } from '#app/core/review/anchor.ts'
import type { RemarkDeed, Writer } from '#app/core/review/event.ts'
import { remarkKinds } from '#app/core/review/event.ts'
import { proseParts } from '#app/core/review/anchor.ts'
import { passageOf, type ReviewedText } from '#app/core/review/reviewed-text.ts'
import { quoteAt, wholePassage } from '#app/core/review/quote.ts'
import { anchorFormat } from '#app/core/review/schema.ts'
import { threadOf } from '#app/core/review/thread.ts'
import { walk } from '#app/core/statute/locate.ts'
import type { Database } from '#app/storage/database.server.ts'
import { deedColumns } from '#app/storage/remark-row.server.ts'
import { loadReviewedText } from '#app/storage/review-texts.server.ts'
import { listUsers } from '#app/storage/users.server.ts'

export interface RemarkLoad {
  /** Number of the recommendation. */
  readonly proposal: string
  readonly version: number
  readonly remarks: number
}

interface Passage {
  readonly place: Place
  readonly words: string
}

/**
 * Adds remarks to a version, the same ones from run to run: on words of its changed provisions and of its
 * prose, some on whole passages, every tenth with a proposed wording; each with two replies, and half of
 * them answered, of which half are closed.
 */
export async function seedRemarks(db: Database, load: RemarkLoad): Promise<void> {
  const { proposal: number, version, remarks } = load
  const text = await loadReviewedText(db, number, version)
  const proposal = await db.read.proposal.findUniqueOrThrow({ where: { number } })
  if (!text) throw new Error(`${number} has no version ${version}`)
  const passages = passagesOf(text)
  const writers = (await listUsers(db)).map(({ id, name, organisation }): Writer => {
    return { id, guest: null, name, organisation }
  })
  const first = await db.read.remark.count({ where: { proposal: { number } } })
  await db.write(async (transaction) => {
    for (let index = 0; index < remarks; index += 1) {
      const passage = passages[index % passages.length]
      if (!passage) throw new Error(`${number} has no words`)
      const events = deedsOf(index, passage).map((deed, at) => ({
        by: writers[(index + at) % writers.length] ?? nobody,
        deed,
      }))
      const at = new Date(Date.UTC(2014, 10, 20, 8, index))
      const rows = events.map(({ deed, by }, order) => ({
        ...{ id: randomUUID(), sequence: order + 1 },
        ...deedColumns(deed, by, at),
      }))
      const thread = threadOf(
        events.map((event, order) => ({ ...event, sequence: order + 1, at: at.toISOString() })),
      )
      const anchor = anchorOf(version, passage, index)
      await transaction.remark.create({
        data: {
          ...{ id: randomUUID(), proposalId: proposal.id, number: first + index + 1, version },
          ...{ format: anchorFormat, anchor: JSON.stringify(anchor), writtenAt: at },
          ...{ kind: thread?.kind ?? 'remark', state: thread?.state ?? 'open' },
          events: { create: rows },
        },
      })
    }
  })
}

const nobody: Writer = { id: null, guest: null, name: '', organisation: '' }

/** The places that a reviewer reads: units that the version changes, and its prose. */
function passagesOf(text: ReviewedText): readonly Passage[] {
  const units = text.acts.flatMap(({ act, base, proposed }) => {
    const before = new Set(base ? [...walk(base)].map(({ unit }) => unit.text) : [])
    return [...(proposed ? walk(proposed) : [])]
      .filter(({ unit }) => unit.text !== '' && !before.has(unit.text))
      .map(({ address }): Place => ({ layer: 'proposed', act, address }))
  })
  const prose = proseParts.map((part): Place => ({ layer: 'prose', part }))
  return [...units, ...prose].flatMap((place) => {
    const words = passageOf(text, place) ?? ''
    return words === '' ? [] : [{ place, words }]
  })
}

function anchorOf(version: number, { place, words }: Passage, index: number): Anchor {
  const start = (index * 7) % Math.max(1, words.length - 30)
  const quote = quoteAt(words, { start, end: Math.min(words.length, start + 30) })
  return { version, place, quote: index % 5 === 0 ? wholePassage : quote }
}

function deedsOf(index: number, { place, words }: Passage): readonly RemarkDeed[] {
  const worded = index % 10 === 0 && place.layer === 'proposed'
  const kind = worded ? 'wording' : (remarkKinds[index % 2] ?? 'remark')
  const body = `Uwaga obciążeniowa ${index + 1}: przepis wymaga doprecyzowania, kto i w jakim terminie wykonuje to zadanie oraz z jakich środków.`
  const wording = worded ? words.replace(/\p{L}{5,}/u, 'właściwy organ') : null
  const reply: RemarkDeed = { deed: 'replied', body: 'Zgadzam się z tą uwagą.', mentions: [] }
  return [
    { deed: 'written', kind, body, wording },
    reply,
    reply,
    ...(index % 2 === 0 ? [answered] : []),
    ...(index % 4 === 0 ? [{ deed: 'resolved' } as const] : []),
  ]
}

const answered: RemarkDeed = {
  deed: 'answered',
  position: 'partly',
  reason: 'Doprecyzowano termin; źródło finansowania wynika z ustawy.',
}
