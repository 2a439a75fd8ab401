import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as z from 'zod'

import { resources } from '#app/api/resources.ts'
import { createServer } from '#app/server/create-server.ts'
import type { ServerOptions } from '#app/server/create-server.ts'
import { smallProgram } from '#tests/support/small-program.ts'

let directory: string
let records: string[]
let http: Server | undefined

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'nowela-server-'))
  mkdirSync(join(directory, 'assets'))
  writeFileSync(join(directory, 'assets', 'page-abc.js'), 'run()')
  writeFileSync(join(directory, 'robots.txt'), 'User-agent: *')
  records = []
})

afterEach(() => {
  http?.close()
  rmSync(directory, { recursive: true })
})

/** Serves with the given options and gives a `fetch` that knows the address. */
async function serving(options: Partial<ServerOptions> = {}) {
  const log = pino({ base: null }, { write: (line) => void records.push(line) })
  const server = createServer({
    builds: { pl: smallProgram, en: smallProgram },
    mode: 'production',
    log,
    trustProxy: 0,
    baseUrl: undefined,
    checkHealth: () => Promise.resolve(),
    files: { directories: [directory] },
    ...options,
  })
  const listening = server.listen(0, '127.0.0.1')
  http = listening
  await new Promise((done) => listening.once('listening', done))
  const address = listening.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const origin = `http://127.0.0.1:${port}`
  return { origin, get: (path: string, init?: RequestInit) => fetch(origin + path, init) }
}

test('a script runs only with the nonce of its own response', async () => {
  const { get } = await serving()
  const [one, two] = [await get('/'), await get('/')]
  const nonce = (await one.text()).replace('nonce ', '')
  expect(one.headers.get('content-security-policy')).toContain(`script-src 'self' 'nonce-${nonce}'`)
  expect(await two.text()).not.toBe(`nonce ${nonce}`)
  expect(one.headers.get('content-security-policy')).not.toContain('unsafe')
})

test('only a server known by an https address asks browsers to come by https', async () => {
  const plain = await (await serving()).get('/')
  expect(plain.headers.get('strict-transport-security')).toBeNull()
  http?.close()
  const secured = await (await serving({ baseUrl: new URL('https://nowela.test') })).get('/')
  expect(secured.headers.get('strict-transport-security')).toContain('max-age')
  expect(secured.headers.get('content-security-policy')).toContain('upgrade-insecure-requests')
})

test('a page is in the language that was asked for, a file and the API are Polish', async () => {
  const { entry } = smallProgram
  const en = { ...smallProgram, entry: { module: { ...entry.module, default: inEnglish } } }
  const { get } = await serving({ builds: { pl: smallProgram, en } })
  const asked = async (path: string, cookie: string) =>
    (await get(path, { headers: { cookie } })).text()
  const english = 'nowela-language=en'
  expect(await asked('/acts', english)).toBe('english')
  for (const path of ['/proposals.csv', '/feed.atom', '/proposals/R-1/v1.docx', '/api/v1/acts']) {
    expect(await asked(path, english)).toMatch(/^nonce/)
  }
  expect(await asked('/acts', 'nowela-language=pl')).toMatch(/^nonce/)
})

const inEnglish = () => new Response('english')

test('built files are kept for good, other files for an hour', async () => {
  const { get } = await serving()
  const asset = await get('/assets/page-abc.js')
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect((await get('/robots.txt')).headers.get('cache-control')).toBe('public, max-age=3600')
  expect((await get('/assets/old-abc.js')).status).toBe(404)
})

test('a change asked for by a page of another site is refused', async () => {
  const { get, origin } = await serving()
  const post = (headers: Record<string, string>) => get('/', { method: 'POST', headers })
  expect((await post({ origin: 'https://elsewhere.test' })).status).toBe(403)
  expect((await post({ origin: 'null' })).status).toBe(403)
  expect((await post({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await post({ origin })).status).not.toBe(403)
  expect((await post({})).status).not.toBe(403)
})

test('behind a proxy, the forwarded host counts only when the proxy is trusted', async () => {
  const headers = { origin: 'https://nowela.test', 'x-forwarded-host': 'nowela.test' }
  const distrusting = await serving()
  expect((await distrusting.get('/', { method: 'POST', headers })).status).toBe(403)
  http?.close()
  const trusting = await serving({ trustProxy: 1 })
  expect((await trusting.get('/', { method: 'POST', headers })).status).not.toBe(403)
})

test('the configured address is an own origin whatever the host header says', async () => {
  const { get } = await serving({ baseUrl: new URL('https://nowela.test/') })
  const headers = { origin: 'https://nowela.test' }
  expect((await get('/', { method: 'POST', headers })).status).not.toBe(403)
})

test('a body that is too long, or of unknown length, is refused unread', async () => {
  const { origin } = await serving()
  const statusOf = (headers: Record<string, string>) =>
    new Promise<number | undefined>((done, failed) => {
      const request = httpRequest(origin, { method: 'POST', headers }, (response) => {
        done(response.statusCode)
        request.destroy()
      })
      request.on('error', failed)
      request.flushHeaders()
    })
  expect(await statusOf({ 'content-length': String(128 * 1024 * 1024) })).toBe(413)
  expect(await statusOf({ 'transfer-encoding': 'chunked' })).toBe(411)
})

test('somebody who sends a text that is too long gets to read why', async () => {
  const { get } = await serving()
  const answer = await get('/', { method: 'POST', body: 'x'.repeat(12 * 1024 * 1024) })
  expect(answer.status).toBe(413)
  expect(await answer.text()).toContain('za długa')
})

test('a method that no page or form uses is refused', async () => {
  const { get } = await serving()
  const answers = await Promise.all(
    ['PUT', 'DELETE', 'PATCH'].map((method) => get('/', { method })),
  )
  expect(answers.map(({ status }) => status)).toEqual([405, 405, 405])
  expect(answers[0]?.headers.get('allow')).toBe('GET, HEAD, POST')
})

test('an address that cannot be read is told as such, not as an error of the program', async () => {
  const { get } = await serving()
  expect((await get('/%E0%A4%A')).status).toBe(400)
  expect(records.join('')).not.toContain('request failed')
})

test('health tells whether the database answers', async () => {
  const well = await serving()
  expect(await (await well.get('/healthz')).text()).toBe('ok')
  http?.close()
  const ill = await serving({ checkHealth: () => Promise.reject(new Error('locked')) })
  const response = await ill.get('/healthz')
  expect([response.status, await response.text()]).toEqual([503, 'failing'])
})

test('an error is told to the log in full and to the browser not at all', async () => {
  const { get } = await serving()
  const response = await get('/breaks')
  expect(response.status).toBe(500)
  expect(await response.text()).not.toContain('secret detail')
  expect(records.join('')).toContain('secret detail')
})

test('each request is one line of the log, without what was searched for', async () => {
  const { get } = await serving()
  await get('/search?q=tajne')
  await expect.poll(() => records.length).toBe(1)
  const record: unknown = JSON.parse(records.join(''))
  expect(record).toMatchObject({ method: 'GET', path: '/search', status: 200, level: 30 })
  expect(records.join('')).not.toContain('tajne')
})

test('the log does not tell what lets a guest or a calendar in', async () => {
  const { get } = await serving()
  await get('/calendar/nowela_geheim.ics')
  await get('/review/geheim')
  await expect.poll(() => records.length).toBe(2)
  expect(records.join('')).not.toContain('geheim')
  expect(
    records.map((line) => z.object({ path: z.string() }).parse(JSON.parse(line)).path),
  ).toEqual(['/calendar/…', '/review/…'])
})

test('calls of the API are let in wherever they come from, for no cookie counts there', async () => {
  const { get } = await serving()
  const headers = { origin: 'https://elsewhere.test' }
  for (const method of ['POST', 'PUT']) {
    expect((await get('/api/v1/proposals', { method, headers })).status).not.toBe(403)
  }
})

test('what the server refuses of the API is a problem, too', async () => {
  const { get } = await serving()
  const refused = [
    await get('/api/v1/acts', { method: 'DELETE' }),
    await get('/api/v1/proposals', { method: 'POST', body: 'x'.repeat(5 * 1024 * 1024) }),
    await get('/api/v1/%E0%A4%A'),
  ]
  expect(refused.map(({ status }) => status)).toEqual([405, 413, 400])
  expect(refused[0]?.headers.get('allow')).toBe('GET, HEAD, POST, PUT')
  for (const answer of refused) {
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(resources.Problem.parse(await answer.json()).status).toBe(answer.status)
  }
})
