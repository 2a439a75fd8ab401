import { amendingActOfContent } from '#app/components/proposal/content-analysis.server.ts'
import { happeningsOf, type Happening, type ToldVersion } from '#app/core/record/happening.ts'
import type { PathStep } from '#app/core/workflow/path.ts'
import { atomFeed, lastChange, type AtomEntry } from '#app/export/atom.ts'
import { feeds as words } from '#app/i18n/pl/feeds.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { stageLabel } from '#app/i18n/pl/workflow.ts'
import { paths } from '#app/paths.ts'
import { conditional } from '#app/server/conditional.ts'
import { loadAmendedTexts } from '#app/storage/amended-texts.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import {
  listFollowed,
  type FollowChoice,
  type FollowedProposal,
} from '#app/storage/followed.server.ts'
import { findVersion } from '#app/storage/versions.server.ts'
import { publicOrigin } from './origin.server.ts'

/** So many of the newest things are in a feed: readers of feeds come back at least once a week. */
const entriesTold = 50

interface Asked {
  readonly request: Request
  readonly db: Database
  readonly choice: FollowChoice
  readonly title: string
  readonly subtitle: string
  /** Paths of the feed itself and of the page that it follows. */
  readonly self: string
  readonly page: string
}

/** Answers with what happened to the published recommendations of a choice; the same for everybody. */
export async function answerFeed(asked: Asked): Promise<Response> {
  const { request, db, choice, title, subtitle } = asked
  const origin = publicOrigin(request)
  const followed = await listFollowed(db, choice, entriesTold)
  const newest = followed
    .flatMap((proposal) => happeningsOf(proposal).map((happening) => ({ proposal, happening })))
    .toSorted((a, b) => b.happening.changedAt.localeCompare(a.happening.changedAt))
    .slice(0, entriesTold)
  const entries = await Promise.all(
    newest.map(({ proposal, happening }) => entryOf(db, origin, proposal, happening)),
  )
  const body = atomFeed({
    ...{ title, subtitle, entries, author: frame.name },
    self: `${origin}${asked.self}`,
    page: `${origin}${asked.page}`,
  })
  return conditional(request, {
    body,
    type: 'application/atom+xml; charset=utf-8',
    modified: lastChange(entries),
    headers: { 'Cache-Control': 'public, max-age=300' },
  })
}

async function entryOf(
  db: Database,
  origin: string,
  { number, title, area, organisation }: FollowedProposal,
  happening: Happening,
): Promise<AtomEntry> {
  const { id, happenedAt, changedAt } = happening
  const told = await toldOf(db, number, happening)
  return {
    id: `urn:uuid:${id}`,
    title: told.title,
    link: `${origin}${told.path}`,
    published: new Date(happenedAt),
    updated: new Date(changedAt),
    author: organisation,
    categories: [area],
    paragraphs: [words.recommendation(title), ...told.paragraphs],
  }
}

interface Told {
  readonly title: string
  readonly path: string
  readonly paragraphs: readonly string[]
}

async function toldOf(db: Database, number: string, happening: Happening): Promise<Told> {
  switch (happening.kind) {
    case 'published':
      return { title: words.published(number), path: paths.proposal(number), paragraphs: [] }
    case 'step':
      return {
        title: words.step(number, stageLabel(happening.step.stage, happening.step.details)),
        path: paths.proposalStatus(number),
        paragraphs: aboutStep(happening.step),
      }
    case 'version':
      return {
        title: words.version(number, happening.version.number, happening.version.label),
        path: paths.proposalVersion(number, happening.version.number),
        paragraphs: await aboutVersion(db, number, happening.version),
      }
  }
}

function aboutStep({ date, details, note, corrected }: PathStep): readonly string[] {
  const { bill } = details
  return [
    words.happenedOn(date),
    ...(bill === undefined ? [] : [words.bill(bill)]),
    ...(note === '' ? [] : [note]),
    ...(corrected ? [words.corrected] : []),
  ]
}

/** The version whole: whoever reads the feed need not come here to know what is proposed. */
async function aboutVersion(
  db: Database,
  proposal: string,
  { number, date, note }: ToldVersion,
): Promise<readonly string[]> {
  const version = await findVersion(db, proposal, number)
  if (version === null) return []
  const { content } = version
  const { articles } = amendingActOfContent(content, await loadAmendedTexts(db, [content]))
  return [
    words.versionOn(date),
    ...[note, content.problem].filter((text) => text !== ''),
    ...articles.flatMap(({ text }) => text.split('\n')),
  ]
}
