import { beforeAll, describe, expect, it } from 'vitest'
import { resources } from '#app/api/resources.ts'
import type { Person } from '#app/core/record/person.ts'
import { findDraft } from '#app/storage/drafts.server.ts'
import { listTokens, revokeToken } from '#app/storage/personal-tokens.server.ts'
import { listRemarks } from '#app/storage/remarks.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { findUser } from '#app/storage/users.server.ts'
import { callApi, keyOf, type ApiCall } from '#tests/support/api.ts'
import { useDemo } from '#tests/support/database.ts'

const kept = useDemo()
let anna: Person
let key = ''

beforeAll(async () => {
  anna = await person('anna.kowalska')
  key = await keyOf(kept.db, anna)
})

async function person(name: string): Promise<Person> {
  const found = await findUser(kept.db, `${name}@nowela.example`)
  if (found === null) throw new Error(`The demonstration has no ${name}`)
  return found
}

/** A problem with its status, held to RFC 9457. */
async function problemOf(path: string, call: ApiCall = {}) {
  const response = await callApi(path, call)
  expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
  const body = resources.Problem.parse(await response.json())
  expect(body.status).toBe(response.status)
  expect(body.instance).toBe(`/api/v1${path.split('?')[0] ?? ''}`)
  return { ...body, headers: response.headers }
}

describe('reading through the API', () => {
  it('goes through the list part by part, each recommendation once', async () => {
    const numbers: string[] = []
    let path: string | null = '/proposals?limit=2'
    let parts = 0
    while (path !== null) {
      const response = await callApi(path)
      const { items, next, total } = resources.ProposalList.parse(await response.json())
      expect(items.length).toBeLessThanOrEqual(2)
      expect(response.headers.get('Link')).toBe(next === null ? null : `<${next}>; rel="next"`)
      numbers.push(...items.map(({ number }) => number))
      parts += 1
      path = next === null ? null : next.slice('http://nowela.example/api/v1'.length)
      if (path === null) expect(numbers).toHaveLength(total)
    }
    expect(parts).toBeGreaterThan(1)
    expect(numbers).toEqual([...new Set(numbers)].sort())
    expect(numbers).not.toContain('R-2014-02')
  })

  it('narrows the list, and keeps what narrows it from part to part', async () => {
    const response = await callApi('/proposals?act=usg&limit=1')
    const { items, next } = resources.ProposalList.parse(await response.json())
    expect(items.every(({ acts }) => acts.includes('usg'))).toBe(true)
    expect(next).toContain('act=usg')
  })

  it('tells a recommendation with its provisions, versions, way and terms', async () => {
    const response = await callApi('/proposals/R-2014-03')
    const { provisions, versions, status } = resources.Proposal.parse(await response.json())
    expect(provisions[0]?.text).toMatch(/^Art\. 1\. W ustawie z dnia 8 marca 1990 r\./)
    expect(versions.map(({ number }) => number)).toEqual([2, 1])
    expect(status.steps.map(({ stage }) => stage)).toContain('onAgenda')
    expect(status.deadlines[0]?.basis).toContain('art. 14 ust. 1')
  })

  it('finds a unit with all inside it and the recommendations that change it', async () => {
    const act = resources.Act.parse(await (await callApi('/acts/usg')).json())
    const text = act.texts.find(({ source }) => source === 'DU/2013/594')?.id ?? ''
    const response = await callApi(`/acts/usg/texts/${text}/units/art_67`)
    const { units, proposals } = resources.UnitWithin.parse(await response.json())
    expect(units.every(({ eId }) => eId.startsWith('art_67'))).toBe(true)
    expect(units.length).toBeGreaterThan(2)
    expect(proposals.length).toBeGreaterThan(0)
    expect((await problemOf(`/acts/usg/texts/${text}/units/art_9999`)).status).toBe(404)
  })

  it('is not sent again to who has it', async () => {
    const first = await callApi('/practices')
    const headers = { 'If-None-Match': first.headers.get('ETag') ?? '' }
    const again = await callApi('/practices', { headers })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.get('RateLimit-Remaining')).not.toBeNull()
  })

  it('may be done from the pages of others, without their cookies', async () => {
    const { headers } = await callApi('/acts')
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.get('Access-Control-Allow-Credentials')).toBeNull()
    expect(headers.get('Set-Cookie')).toBeNull()
  })
})

describe('what is wrong with a call', () => {
  it('is told in Polish, or in English to who prefers it', async () => {
    expect(await problemOf('/nowhere')).toMatchObject({
      status: 404,
      title: 'Nie ma takiego zasobu',
    })
    const headers = { 'Accept-Language': 'en-GB, pl;q=0.5' }
    const problem = await problemOf('/nowhere', { headers })
    expect(problem.title).toBe('There is no such resource')
    expect(problem.headers.get('Content-Language')).toBe('en')
    expect(problem.type).toBe('http://nowela.example/api#not-found')
  })

  it('is a key that nobody has, or has no more', async () => {
    for (const token of ['nowela_unknown-unknown-unknown', 'x']) {
      const problem = await problemOf('/acts', { token })
      expect(problem.status).toBe(401)
      expect(problem.headers.get('WWW-Authenticate')).toContain('error="invalid_token"')
    }
    const revoked = await keyOf(kept.db, anna, 'read')
    const [newest] = await listTokens(kept.db, anna.id, new Date())
    expect((await callApi('/acts', { token: revoked })).status).toBe(200)
    await revokeToken(kept.db, newest?.id ?? '', stampOf(anna))
    expect((await problemOf('/acts', { token: revoked })).status).toBe(401)
  })

  it('is a query that cannot be', async () => {
    const problem = await problemOf('/proposals?limit=1000')
    expect([problem.status, problem.errors?.[0]?.detail]).toEqual([
      400,
      expect.stringContaining('limit'),
    ])
  })

  it('is one too many in a minute, with the time to wait', async () => {
    const clientAddress = '198.51.100.1'
    let answer = await callApi('/acts', { clientAddress })
    const limit = Number(answer.headers.get('RateLimit-Limit'))
    expect(Number(answer.headers.get('RateLimit-Remaining'))).toBe(limit - 1)
    for (let count = 1; count <= limit; count += 1) {
      answer = await callApi('/nowhere', { clientAddress })
    }
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(answer.headers.get('RateLimit-Remaining')).toBe('0')
    expect((await callApi('/acts', { clientAddress: '198.51.100.2' })).status).toBe(200)
    expect((await callApi('/acts', { clientAddress, token: key })).status).toBe(200)
  })

  it('is a body that is no JSON', async () => {
    const post = { method: 'POST', token: key }
    const headers = { 'Content-Type': 'text/plain' }
    expect((await problemOf('/proposals', { ...post, body: '{}', headers })).status).toBe(415)
    expect((await problemOf('/proposals', { ...post, body: '{' })).status).toBe(400)
    const { status, errors } = await problemOf('/proposals', { ...post, body: { title: 'x' } })
    expect([status, errors?.map(({ pointer }) => pointer)]).toEqual([422, ['/area']])
  })
})

describe('writing through the API', () => {
  const provisions =
    'Art. 1. W ustawie z dnia 8 marca 1990 r. o samorządzie gminnym w art. 67 uchyla się ust. 2.'

  it('opens a draft, saves provisions into it and tells what they are', async () => {
    const body = { title: 'Statut związku', area: 'Związki komunalne', problem: 'Przykład.' }
    const created = await callApi('/proposals', { method: 'POST', token: key, body })
    expect(created.status).toBe(201)
    const { number, url, published } = resources.Proposal.parse(await created.json())
    expect([created.headers.get('Location'), published]).toEqual([url, false])

    const draft = await callApi(`/proposals/${number}/draft`, { token: key })
    const etag = draft.headers.get('ETag') ?? ''
    const saved = await callApi(`/proposals/${number}/draft/provisions`, {
      ...{ method: 'PUT', token: key, body: { text: provisions } },
      headers: { 'If-Match': etag },
    })
    expect(saved.status).toBe(200)
    const after = resources.Draft.parse(await saved.json())
    expect(after.provisions[0]?.act).toBe('usg')
    expect(after.provisions[0]?.text).toContain('w art. 67 uchyla się ust. 2')
    expect(saved.headers.get('ETag')).not.toBe(etag)
    expect((await findDraft(kept.db, number))?.revision).toBe(after.revision)
  })

  it('does not save over a draft that the caller has not read', async () => {
    const number = 'R-2014-02'
    const put = { method: 'PUT', token: key, body: { text: provisions } }
    const place = `/proposals/${number}/draft/provisions`
    const before = await findDraft(kept.db, number)
    expect((await problemOf(place, put)).status).toBe(428)
    const problem = await problemOf(place, { ...put, headers: { 'If-Match': '"r0"' } })
    expect(problem.status).toBe(412)
    expect(problem.headers.get('ETag')).toBe(`"r${before?.revision ?? 0}"`)
    expect(await findDraft(kept.db, number)).toEqual(before)
  })

  it('saves nothing of provisions that were not all read, and says where they stand', async () => {
    const number = 'R-2014-02'
    const before = await findDraft(kept.db, number)
    const text = `${provisions}\n\nArt. 2. W ustawie z dnia 1 stycznia 1900 r. o niczym uchyla się art. 1.`
    const { status, errors } = await problemOf(`/proposals/${number}/draft/provisions`, {
      ...{ method: 'PUT', token: key, body: { text } },
      headers: { 'If-Match': `"r${before?.revision ?? 0}"` },
    })
    expect(status).toBe(422)
    const [error] = errors ?? []
    expect(error?.pointer).toBe('/text')
    expect(text.slice(error?.start, error?.end)).toContain('o niczym')
    expect(await findDraft(kept.db, number)).toEqual(before)
  })

  it('writes a remark on words of a version', async () => {
    const maria = await keyOf(kept.db, await person('maria.zielinska'))
    const post = { method: 'POST', token: maria }
    const place = '/proposals/R-2014-03/remarks'
    const body = { at: 'provisions usg', quote: 'uchwał', body: 'Czy to wystarczy?' }
    const answer = await callApi(place, { ...post, body })
    const problem = answer.status === 201 ? null : await answer.clone().text()
    expect([answer.status, problem]).toEqual([201, null])
    const remark = resources.Remark.parse(await answer.json())
    expect(remark).toMatchObject({ version: 2, state: 'open', kind: 'remark' })
    const written = await listRemarks(kept.db, 'R-2014-03')
    expect(written.at(-1)?.number).toBe(remark.number)
    for (const [wrong, pointer] of [
      [{ ...body, at: 'provisions kc' }, '/at'],
      [{ ...body, quote: 'tych słów tam nie ma' }, '/quote'],
      [{ ...body, body: '' }, '/body'],
      [{ ...body, version: 9 }, '/version'],
    ] as const) {
      const { status, errors } = await problemOf(place, { ...post, body: wrong })
      expect([status, errors?.[0]?.pointer]).toEqual([422, pointer])
    }
  })

  it('notes the day on which a key was used', async () => {
    const token = await keyOf(kept.db, anna, 'read')
    await callApi('/acts', { token })
    const [newest] = await listTokens(kept.db, anna.id, new Date())
    expect(newest?.lastUsedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})
