import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { parseDraft } from '../../core/draft/parse.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { itemOutcomes, meetingKinds } from '../../core/record/meeting.ts'
import type { Practice } from '../../core/record/proposal.ts'
import { actors } from '../../core/workflow/actor.ts'
import { stepDetailsSchema } from '../../core/workflow/details.ts'
import { roles } from '../../core/workflow/role.ts'
import { stageIdSchema } from '../../core/workflow/stage.ts'
import { demoReviewSchema } from './demo-review.server.ts'

const organisation = z.object({ code: z.string(), name: z.string() })
const person = z.object({
  email: z.email(),
  name: z.string(),
  role: z.enum(roles),
  organisation: z.string(),
})
const event = z.object({
  stage: stageIdSchema,
  actor: z.enum(actors),
  date: z.iso.date(),
  version: z.int().positive().nullable(),
  details: stepDetailsSchema,
  note: z.string(),
})
const history = z.object({
  number: z.string(),
  owner: z.email(),
  coAuthors: z.array(z.email()),
  publishedOn: z.iso.date().nullable(),
  events: z.array(event).min(1),
})
const team = z.object({ slug: z.string(), name: z.string(), standing: z.boolean() })
const meeting = z.object({
  slug: z.string(),
  kind: z.enum(meetingKinds),
  team: z.string().nullable(),
  date: z.iso.date(),
  title: z.string(),
  place: z.string(),
  minutes: z.string(),
  items: z.array(
    z.object({
      title: z.string(),
      proposal: z.string().nullable(),
      outcome: z.enum(itemOutcomes),
      note: z.string(),
    }),
  ),
})
const agendaItem = z.object({
  code: z.string(),
  title: z.string(),
  description: z.string(),
  area: z.string(),
})

const enacted = z.object({
  file: z.string(),
  eli: z.string(),
  title: z.string(),
  announcedOn: z.iso.date(),
  inForceOn: z.iso.date(),
  proposals: z.array(z.object({ number: z.string(), version: z.int().positive() })),
})

const files = {
  'people.json': z.object({ organisations: z.array(organisation), people: z.array(person) }),
  'meetings.json': z.object({ teams: z.array(team), meetings: z.array(meeting) }),
  'agenda.json': z.array(agendaItem),
  'review.json': demoReviewSchema,
  'history.json': z.object({ proposals: z.array(history) }),
}

export type DemoPerson = z.infer<typeof person>
export type DemoHistory = z.infer<typeof history>

/** The demonstration as it lies in the folder, checked: a wrong file is ours to mend, so it throws. */
export async function readDemo(root: string) {
  const demo = join(root, 'prisma/demo')
  const read = async <S extends z.ZodType>(name: string, schema: S): Promise<z.infer<S>> =>
    schema.parse(JSON.parse(await readFile(join(demo, name), 'utf8')))
  return {
    people: await read('people.json', files['people.json']),
    meetings: await read('meetings.json', files['meetings.json']),
    agenda: await read('agenda.json', files['agenda.json']),
    review: await read('review.json', files['review.json']),
    histories: (await read('history.json', files['history.json'])).proposals,
    practices: readPractices(await readFile(join(demo, 'practices.csv'), 'utf8')),
    acts: await readActs(join(demo, 'acts')),
    drafts: await readDrafts(join(root, 'drafts')),
    enacted: await readEnacted(demo),
  }
}

/** Provisions of enacted laws as they would be pasted, with the versions that they are compared with. */
async function readEnacted(demo: string) {
  const content: unknown = JSON.parse(await readFile(join(demo, 'enacted.json'), 'utf8'))
  return Promise.all(
    z
      .array(enacted)
      .parse(content)
      .map(async ({ file, ...law }) => ({
        ...law,
        text: await readFile(join(demo, 'enacted', file), 'utf8'),
      })),
  )
}

async function readActs(folder: string) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort()
  return Promise.all(
    names.map(async (name) => ({
      slug: name.replace(/\.md$/, ''),
      text: await readFile(join(folder, name), 'utf8'),
    })),
  )
}

/** The versions of every recommendation by its number, oldest first. */
async function readDrafts(folder: string): Promise<ReadonlyMap<string, readonly DraftFile[]>> {
  const found = new Map<string, readonly DraftFile[]>()
  for (const slug of (await readdir(folder)).sort()) {
    const versions = await readVersions(join(folder, slug), slug)
    const number = versions[0]?.meta.number
    if (number !== undefined) found.set(number, versions)
  }
  return found
}

export interface DraftFile extends Draft {
  readonly slug: string
}

async function readVersions(folder: string, slug: string): Promise<readonly DraftFile[]> {
  const versions: DraftFile[] = []
  for (const name of (await readdir(folder)).filter((one) => /^v\d+\.md$/.test(one))) {
    const { draft, problems } = parseDraft(await readFile(join(folder, name), 'utf8'))
    const error = problems.find((problem) => problem.severity === 'error')
    if (error) throw new Error(`${slug}/${name}: ${error.code} ${error.text ?? ''}`)
    versions.push({ ...draft, slug })
  }
  return versions.sort((a, b) => a.meta.version - b.meta.version)
}

/** `number,leader,name` with fields in quotation marks where they hold commas. */
function readPractices(csv: string): readonly Practice[] {
  const rows = csv.trim().split('\n').slice(1)
  return rows.map((row) => {
    const [number = '', leader = '', name = ''] = readFields(row)
    return { number: Number(number), leader, name }
  })
}

function readFields(row: string): readonly string[] {
  const fields = row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)
  return [...fields].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}
