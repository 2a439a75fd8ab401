import pino from 'pino'
import { beforeEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { parseStatute } from '#app/core/statute/parse.ts'
import { paths } from '#app/paths.ts'
import { action, loader } from '#app/routes/acts.$act.together.tsx'
import { addActText, findActText } from '#app/storage/acts.server.ts'
import { seedDemo } from '#app/storage/demo/seed-demo.server.ts'
import { findDraft, saveDraft } from '#app/storage/drafts.server.ts'
import { listKin } from '#app/storage/origins.server.ts'
import { createProposal } from '#app/storage/proposals.server.ts'
import { findUser } from '#app/storage/users.server.ts'
import { saveVersion } from '#app/storage/versions.server.ts'
import { by, useDatabase } from '#tests/support/database.ts'
import { exchange } from '#tests/support/amends.ts'
import { answerOf, cookieOf, serveFrom, visit } from '#tests/support/visitor.ts'

const kept = useDatabase()
const context = { nonce: '', clientAddress: '', log: pino({ level: 'silent' }) }
const params = { act: 'usg' }

async function anna() {
  const person = await findUser(kept.db, 'anna.kowalska@nowela.example')
  if (person === null) throw new Error('The demonstration has no Anna')
  return person
}

beforeEach(async () => {
  serveFrom(kept.db)
  await seedDemo(kept.db, { root: process.cwd(), passwordHash: '-' })
})

/** A recommendation of Anna's with one version that exchanges words of art. 66. */
async function begin(now: string, source = 'DU/2013/594'): Promise<string> {
  const person = await anna()
  const stamp = by(person, '2014-12-01')
  const content = {
    problem: '',
    amendments: [{ act: 'usg', source, operations: [exchange('art. 66', 'wojewodę', now)] }],
    rationale: '',
    transitional: '',
    entryIntoForce: '',
  }
  const { id: ownerId, organisation } = person
  const about = { title: now, area: 'Związki', organisation, ownerId, content, date: '2014-12-01' }
  const number = await createProposal(kept.db, about, stamp)
  await saveVersion(kept.db, { number, revision: 1, note: 'x', date: '2014-12-01' }, stamp)
  return number
}

async function read(query: string) {
  const request = visit(`${paths.actTogether('usg')}?${query}`, await cookieOf(await anna()))
  return loader({ request, params, context })
}

describe('recommendations read together', () => {
  it('stand with the chosen wording, which the address names', async () => {
    const [one, other] = [await begin('starostę'), await begin('marszałka')]
    const plain = await read(`with=${one},${other}`)
    expect(plain.contested.map(({ key, chosen }) => [key, chosen])).toEqual([['art_66', 0]])
    expect(plain.text?.html).toContain('<ins>starostę</ins>')
    const chosen = await read(`with=${one}&with=${other}&choice:art_66=${other}`)
    expect(chosen.contested.map((place) => place.chosen)).toEqual([1])
    expect(chosen.text?.html).toContain('<ins>marszałka</ins>')
    expect(chosen.text?.html).not.toContain('<ins>starostę</ins>')
  })

  it('on an older text are told apart, with the way to the newer one for their author', async () => {
    const text = await findActText(kept.db, 'usg')
    const newer = (text?.text ?? '')
      .replace('source: DU/2013/594', 'source: DU/2016/446')
      .replace(/asOf: .*/, 'asOf: 2016-02-27')
    const { statute } = parseStatute(newer)
    await addActText(kept.db, { slug: 'usg', text: newer, statute }, by(await anna(), '2016-04-01'))
    const [old, now] = [await begin('starostę'), await begin('marszałka', 'DU/2016/446')]
    const answer = await read(`with=${old},${now},R-2014-03`)
    expect(answer.law?.source).toBe('DU/2016/446')
    expect(answer.numbers).toEqual([now])
    expect(answer.older.map(({ number, mayRebase }) => [number, mayRebase])).toEqual([
      [old, true],
      ['R-2014-03', true],
    ])
  })

  it('whose newest version leaves the act alone are named', async () => {
    const person = await anna()
    const stamp = by(person, '2014-12-02')
    const number = await begin('starostę')
    const draft = await findDraft(kept.db, number)
    if (draft === null) throw new Error('No draft')
    const content = { ...draft.content, problem: 'x', amendments: [] }
    await saveDraft(kept.db, { number, revision: 1, content }, stamp)
    await saveVersion(kept.db, { number, revision: 2, note: 'x', date: '2014-12-02' }, stamp)
    expect(await read(`with=${number}`)).toMatchObject({ silent: [number], text: null })
  })

  it('become a draft with the chosen wording and the reasons for it', async () => {
    const [one, other] = [await begin('starostę'), await begin('marszałka')]
    const form = new URLSearchParams({ with: `${one},${other}`, 'choice:art_66': other })
    const path = paths.actTogether('usg')
    const request = visit(path, await cookieOf(await anna()), form)
    const answer = await answerOf(() => action({ request, params, context }))
    const { location } = z
      .object({ location: z.string() })
      .parse(answer instanceof Response ? { location: answer.headers.get('Location') } : {})
    const number = /R-\d{4}-\d+/.exec(location)?.[0] ?? ''
    const draft = await findDraft(kept.db, number)
    expect(draft?.content.rationale).toBe(`- art. 66: przyjęto brzmienie ${other}, wersja 1.`)
    expect(JSON.stringify(draft?.content.amendments)).toContain('marszałka')
    expect(JSON.stringify(draft?.content.amendments)).not.toContain('starostę')
    const { origins } = await listKin(kept.db, await anna(), number)
    expect(origins.map((origin) => origin.number)).toEqual([one, other])
  })
})
