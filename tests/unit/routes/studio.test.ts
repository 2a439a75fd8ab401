import { pino } from 'pino'
import { beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { seedDemo } from '#app/storage/demo/seed-demo.server.ts'
import { findDraft, saveDraft } from '#app/storage/drafts.server.ts'
import { editDraftText } from '#app/storage/edit-draft.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { findUser } from '#app/storage/users.server.ts'
import { listVersions } from '#app/storage/versions.server.ts'
import { at } from '#tests/support/amends.ts'
import { useDatabase } from '#tests/support/database.ts'
import { answerOf, cookieOf, serveFrom, visit } from '#tests/support/visitor.ts'
import { loader as deskLoader } from '../../../app/routes/proposals.$number.desk.ts'
import { action, loader } from '../../../app/routes/proposals.$number.edit.tsx'

const number = 'R-2014-02'
const path = `/proposals/${number}/edit`
const context = { nonce: '', clientAddress: '', log: pino({ level: 'silent' }) }
const kept = useDatabase()
let cookie = ''

beforeEach(async () => {
  await seedDemo(kept.db, { root: process.cwd(), passwordHash: '-' })
  serveFrom(kept.db)
  cookie = await cookieOf(await anna())
})

const anna = () => personAt('anna.kowalska@nowela.example')
const tomasz = () => personAt('tomasz.wisniewski@nowela.example')

async function personAt(email: string) {
  const person = await findUser(kept.db, email)
  if (person === null) throw new Error(`The demonstration has no ${email}`)
  return person
}

const freshSchema = z.object({
  context: z.object({ revision: z.number() }),
  text: z.object({
    lines: z.array(
      z.union([
        z.strictObject({ keep: z.number() }),
        z.strictObject({ drop: z.number() }),
        z.strictObject({ add: z.array(z.object({ place: z.string() })) }),
      ]),
    ),
  }),
})

/** The desk asked for again by a page that has it. */
async function fresh(query: string) {
  const request = visit(`/proposals/${number}/desk?${query}`, cookie)
  const answer = await answerOf(() => deskLoader({ request, params: { number }, context }))
  if (!(answer instanceof Response)) throw new Error('The desk answers with data')
  return freshSchema.parse(await answer.json())
}

const answerSchema = z.object({
  data: z.object({
    typed: z.record(z.string(), z.string()),
    problems: z.record(z.string(), z.string()),
    preview: z.string().nullable(),
    conflict: z
      .object({
        revision: z.number(),
        fields: z.array(
          z.object({
            name: z.string(),
            place: z.string(),
            base: z.string().nullable(),
            yours: z.string().nullable(),
            theirs: z.string().nullable(),
            both: z.string().optional(),
          }),
        ),
      })
      .nullable(),
  }),
  init: z.object({ status: z.number() }),
})

/** Sends a form of the desk; the draft's own revision unless one is given. */
async function send(fields: Readonly<Record<string, string>>): Promise<unknown> {
  const revision = String((await findDraft(kept.db, number))?.revision ?? 0)
  const form = new URLSearchParams({ revision, act: 'usg', ...fields })
  const request = visit(path, cookie, form)
  return answerOf(() => action({ request, params: { number }, context }))
}

async function refused(fields: Readonly<Record<string, string>>) {
  const { data, init } = answerSchema.parse(await send(fields))
  return { ...data, status: init.status }
}

async function whereTo(fields: Readonly<Record<string, string>>): Promise<string> {
  const answer = await send(fields)
  expect(answer).toBeInstanceOf(Response)
  if (!(answer instanceof Response)) return ''
  expect(answer.status).toBe(303)
  return answer.headers.get('Location') ?? ''
}

/** Somebody else saves the draft meanwhile. */
async function meanwhile(rationale: string): Promise<void> {
  const draft = await findDraft(kept.db, number)
  if (draft === null) throw new Error('No draft')
  const { revision, content } = draft
  await saveDraft(
    kept.db,
    { number, revision, content: { ...content, rationale } },
    stampOf(await anna()),
  )
}

/** Somebody else rewords a unit of usg meanwhile. */
async function theyReword(place: string, text: string): Promise<void> {
  const revision = (await findDraft(kept.db, number))?.revision ?? 0
  const change = { kind: 'setText', address: at(place), text } as const
  await editDraftText(kept.db, { number, revision, act: 'usg', change }, stampOf(await tomasz()))
}

const contentOf = async () => (await findDraft(kept.db, number))?.content

const kinds = async () =>
  (await contentOf())?.amendments.flatMap(({ operations }) => operations.map(({ kind }) => kind))

describe('the desk', () => {
  it('saves a change of words and leads back to the unit', async () => {
    const place = 'art. 64 ust. 1'
    expect(await whereTo({ intent: 'setText', place, text: 'Gminy tworzą związki.' })).toBe(
      `${path}?act=usg&at=art_64__para_1&done=art.+64+ust.+1`,
    )
    expect(await kinds()).toContain('replaceUnit')
  })

  it('adds, repeals and restores', async () => {
    const before = await kinds()
    await whereTo({ intent: 'addAfter', place: 'art. 64 ust. 1', text: 'Nowy przepis.' })
    await whereTo({ intent: 'addInside', place: 'art. 67 ust. 2', unit: 'point', text: 'inne' })
    await whereTo({ intent: 'repeal', place: 'art. 66' })
    expect(await kinds()).toEqual(expect.arrayContaining(['insertUnit', 'setEnding', 'repealUnit']))
    await whereTo({ intent: 'restore', place: 'art. 66' })
    await whereTo({ intent: 'repeal', place: 'art. 67 ust. 2 pkt 10' })
    await whereTo({ intent: 'repeal', place: 'art. 64 ust. 1a' })
    await whereTo({ intent: 'restore', place: 'art. 67 ust. 2' })
    expect(await kinds()).toEqual(before)
  })

  it('keeps what was typed when it is not enough', async () => {
    const answer = await refused({ intent: 'setText', place: 'art. 66', text: '  ' })
    expect(answer).toMatchObject({ status: 400, problems: { text: 'Wpisz brzmienie przepisu.' } })
    expect(answer.typed.place).toBe('art. 66')
  })

  it.each([
    ['an address that is none', { intent: 'repeal', place: 'jakiś przepis' }],
    ['an unknown intent', { intent: 'delete', place: 'art. 66' }],
    ['no revision', { intent: 'repeal', place: 'art. 66', revision: '' }],
  ])('refuses %s', async (_what, fields) => {
    const { status, problems } = await refused(fields)
    expect(status).toBe(400)
    expect(problems['']).toContain('Formularz jest niepełny')
  })

  it('keeps no character that a page cannot show', async () => {
    const place = 'art. 64 ust. 1'
    await whereTo({ intent: 'setText', place, text: 'Gminy\0 tworzą\u0007 związki.' })
    const kept = JSON.stringify(await contentOf())
    expect(kept).toContain('Gminy tworzą związki.')
  })

  it('refuses a body that is no form', async () => {
    const request = new Request(visit(path, cookie), { method: 'POST', body: '{}' })
    const answer = await answerOf(() => action({ request, params: { number }, context }))
    expect(answer).toMatchObject({ status: 400 })
  })

  it('saves what is written of the prose, however little', async () => {
    const empty = { problem: '', transitional: '', entryIntoForce: '' }
    await whereTo({ intent: 'prose', rationale: 'Pierwsze zdanie.', ...empty })
    expect(await contentOf()).toMatchObject({ rationale: 'Pierwsze zdanie.', problem: '' })
  })

  it('refuses a unit that is not there', async () => {
    const { status, problems } = await refused({ intent: 'repeal', place: 'art. 999' })
    expect(status).toBe(400)
    expect(problems.text).toContain('Nie ma już tej jednostki')
  })

  it('merges a change of words with what somebody saved elsewhere meanwhile', async () => {
    const revision = String((await findDraft(kept.db, number))?.revision)
    await meanwhile('Ich uzasadnienie.')
    await whereTo({ intent: 'setText', place: 'art. 66', text: 'Mój tekst.', revision })
    const content = await contentOf()
    expect(content?.rationale).toBe('Ich uzasadnienie.')
    expect(JSON.stringify(content?.amendments)).toContain('Mój tekst.')
  })

  it('gives all three texts when somebody changed the same words meanwhile, and keeps theirs', async () => {
    const revision = String((await findDraft(kept.db, number))?.revision)
    const form = { intent: 'setText', place: 'art. 66' }
    await whereTo({ ...form, text: 'Ich tekst.' })
    const { status, conflict } = await refused({ ...form, text: 'Mój tekst.', revision })
    expect(status).toBe(409)
    expect(conflict?.fields).toEqual([
      {
        name: 'text',
        place: 'art. 66',
        base: 'Gmina informuje wojewodę o zamiarze przystąpienia do związku.',
        yours: 'Mój tekst.',
        theirs: 'Ich tekst.',
      },
    ])
    expect(JSON.stringify(await contentOf())).not.toContain('Mój tekst.')
    await whereTo({ ...form, text: 'Wspólny tekst.', revision: String(conflict?.revision) })
    expect(JSON.stringify(await contentOf())).toContain('Wspólny tekst.')
  })

  it('merges prose by paragraphs, and shows only what both changed', async () => {
    const draft = await findDraft(kept.db, number)
    const { problem = '', transitional = '', entryIntoForce = '' } = draft?.content ?? {}
    const form = {
      intent: 'prose',
      revision: String(draft?.revision),
      transitional,
      entryIntoForce,
    }
    await meanwhile('Ich uzasadnienie.')
    await whereTo({ ...form, problem: 'Mój problem.', rationale: draft?.content.rationale ?? '' })
    expect(await contentOf()).toMatchObject({
      problem: 'Mój problem.',
      rationale: 'Ich uzasadnienie.',
    })
    const { conflict } = await refused({ ...form, problem, rationale: 'Moje uzasadnienie.' })
    expect(conflict?.fields).toMatchObject([
      { name: 'rationale', yours: 'Moje uzasadnienie.', theirs: 'Ich uzasadnienie.' },
    ])
  })

  it('saves one part of the prose and leaves the others', async () => {
    await whereTo({ intent: 'prose', problem: 'Problem.', rationale: 'Jeden.\n\nDwa.' })
    await whereTo({ intent: 'prose', rationale: 'Jeden.\n\nTrzy.' })
    expect(await contentOf()).toMatchObject({
      problem: 'Problem.',
      rationale: 'Jeden.\n\nTrzy.',
    })
  })

  it('offers, where prose overlaps, all that both wrote beside', async () => {
    await whereTo({ intent: 'prose', rationale: 'Jeden.\n\nDwa.\n\nTrzy.' })
    const revision = String((await findDraft(kept.db, number))?.revision)
    await meanwhile('Raz.\n\nDwa.\n\nTrzy.\n\nIch czwarty.')
    const mine = { intent: 'prose', revision, rationale: 'Mój.\n\nDwa.\n\nMoje trzy.' }
    const { conflict } = await refused(mine)
    expect(conflict?.fields).toMatchObject([
      { name: 'rationale', both: 'Mój.\n\nDwa.\n\nMoje trzy.\n\nIch czwarty.' },
    ])
  })

  it('undoes and does again what the person did, and only that', async () => {
    const before = await contentOf()
    await whereTo({ intent: 'repeal', place: 'art. 66' })
    await meanwhile('Ich uzasadnienie.')
    await whereTo({ intent: 'undo' })
    expect(await contentOf()).toEqual({ ...before, rationale: 'Ich uzasadnienie.' })
    await whereTo({ intent: 'redo' })
    expect(await kinds()).toContain('repealUnit')
    expect((await refused({ intent: 'redo' })).problems['']).toBe('Nie ma czego ponowić.')
  })

  it('undoes the step before one that somebody has built upon', async () => {
    const place = 'art. 66'
    await whereTo({ intent: 'setText', place: 'art. 64 ust. 1', text: 'Moje pierwsze.' })
    await whereTo({ intent: 'setText', place, text: 'Moje drugie.' })
    await theyReword(place, 'Ich słowa.')
    expect(await whereTo({ intent: 'undo' })).toBe(`${path}?act=usg&done=undo+earlier`)
    const content = JSON.stringify(await contentOf())
    expect(content).not.toContain('Moje pierwsze.')
    expect(content).toContain('Ich słowa.')
    expect((await refused({ intent: 'undo' })).problems['']).toContain('zmieniono później')
    await whereTo({ intent: 'redo' })
    expect(JSON.stringify(await contentOf())).toContain('Moje pierwsze.')
  })

  it('splits, moves and reads what is pasted', async () => {
    const place = 'art. 64 ust. 2'
    await whereTo({ intent: 'split', place, text: 'Uchwały podejmują rady', rest: 'gmin.' })
    await whereTo({ intent: 'moveUp', place: 'art. 64 ust. 2a' })
    expect(JSON.stringify(await contentOf())).toContain('gmin.')
    await whereTo({ intent: 'paste', place, text: 'Art. 66. 1. Jeden.\n2. Dwa.' })
    expect(JSON.stringify(await contentOf())).toContain('Dwa.')
  })

  it('shows the rationale set for reading, without what could run', async () => {
    const { status, preview } = await refused({
      intent: 'preview',
      rationale: '**Cel** <script>x</script>',
    })
    expect(status).toBe(200)
    expect(preview).toContain('<strong>Cel</strong>')
    expect(preview).not.toContain('<script')
  })

  it('freezes a version only with a note and only when something changed', async () => {
    expect((await refused({ intent: 'version', note: '' })).problems.note).toContain('Napisz')
    expect((await refused({ intent: 'version', note: 'Nic' })).problems.note).toContain('wersji 1')
    await whereTo({ intent: 'repeal', place: 'art. 66' })
    expect(await whereTo({ intent: 'version', note: 'Bez art. 66' })).toBe(
      `/proposals/${number}/versions/2`,
    )
    expect((await listVersions(kept.db, number)).map(({ note }) => note)).toContain('Bez art. 66')
  })

  it('brings a page that has it only the lines that changed', async () => {
    const query = 'act=usg&at=chp_7'
    const page = await loader({
      request: visit(`${path}?${query}`, cookie),
      params: { number },
      context,
    })
    const { revision } = page.context
    const count = page.text?.lines.length ?? 0
    await whereTo({ intent: 'setText', place: 'art. 66', text: 'Inne słowa.' })
    const { context: now, text } = await fresh(`${query}&known=${revision}&lines=${count}`)
    expect(now.revision).toBe(revision + 1)
    const added = text.lines.flatMap((change) => ('add' in change ? change.add : []))
    expect(added.map(({ place }) => place)).toEqual(['rozdział 7', 'art. 66'])
    for (const unknown of ['', '&known=0&lines=1', '&known=x', `&known=${revision}&lines=1`]) {
      const { text: whole } = await fresh(query + unknown)
      expect(whole.lines).toMatchObject([{ add: { length: count } }])
    }
  })

  it('opens the unit that the address asks for, in the part that holds it', async () => {
    const request = visit(`${path}?act=usg&unit=art_64__para_1`, cookie)
    const desk = await loader({ request, params: { number }, context })
    expect(desk.text?.open?.place).toBe('art. 64 ust. 1')
    expect(desk.text?.open?.after?.citation).toBe('ust. 1a')
    expect(desk.amending.articles[0]?.differences).toEqual([])
  })
})
