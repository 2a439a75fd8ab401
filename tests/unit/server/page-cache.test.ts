import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import compression from 'compression'
import express from 'express'
import { afterEach, describe, expect, it } from 'vitest'

import { pageCache } from '#app/server/page-cache.ts'
import { nonceOf, security } from '#app/server/security.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A server whose pages count how often they were made. */
async function serverWith(page: (made: number, nonce: string) => string) {
  let version = '1'
  let made = 0
  const app = express()
  const cache = pageCache(() => Promise.resolve(version))
  app.use(security({ mode: 'production', baseUrl: undefined }))
  app.use(cache.answer, compression({ threshold: 0 }), cache.keep)
  app.get('*', (request, response) => {
    made++
    response.type(request.path === '/text' ? 'text/plain' : 'text/html')
    response.status(request.path === '/missing' ? 404 : 200)
    if (request.path === '/secret') response.set('Cache-Control', 'private, no-store')
    const html = page(made, nonceOf(response))
    response.write(html.slice(0, 3))
    response.end(html.slice(3))
  })
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => server.close())
  const address: AddressInfo | string | null = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers })
    return {
      status: response.status,
      etag: response.headers.get('etag'),
      text: await response.text(),
    }
  }
  return {
    get,
    change: () => {
      version += '1'
    },
    made: () => made,
  }
}

/** Packing goes on after the answer was sent. */
const packed = () => new Promise((resolve) => setTimeout(resolve, 30))

describe('pages kept for anonymous readers', () => {
  it('are sent again, packed or plain, until something changes', async () => {
    const { get, change } = await serverWith((made) => `<p>${made}</p>`)
    expect((await get('/acts/usg')).text).toBe('<p>1</p>')
    await packed()
    expect((await get('/acts/usg')).text).toBe('<p>1</p>')
    expect((await get('/acts/usg', { 'accept-encoding': 'identity' })).text).toBe('<p>1</p>')
    change()
    expect((await get('/acts/usg')).text).toBe('<p>2</p>')
  })

  it('are told apart by their whole address', async () => {
    const { get } = await serverWith((made) => `<p>${made}</p>`)
    await get('/acts/usg')
    await packed()
    expect((await get('/acts/usg?q=a')).text).toBe('<p>2</p>')
  })

  it('need not be sent to a browser that has them', async () => {
    const { get } = await serverWith((made) => `<p>${made}</p>`)
    await get('/')
    await packed()
    const { etag } = await get('/')
    expect(etag).toMatch(/^".+"$/)
    expect(
      await get('/', { 'if-none-match': String(etag), 'cache-control': 'max-age=0' }),
    ).toMatchObject({
      status: 304,
      text: '',
    })
  })

  it('are kept for each language, and apart', async () => {
    const { get, made } = await serverWith((count) => `<p>${count}</p>`)
    const english = { cookie: 'nowela-language=en' }
    expect((await get('/act', english)).text).toBe('<p>1</p>')
    await packed()
    expect((await get('/act')).text).toBe('<p>2</p>')
    await packed()
    expect((await get('/act', english)).text).toBe('<p>1</p>')
    expect((await get('/act', { cookie: 'nowela-language=en; nowela-session=x' })).text).toBe(
      '<p>3</p>',
    )
    expect(made()).toBe(3)
  })

  it('are never sent to, nor kept from, somebody with a session', async () => {
    const { get } = await serverWith((made) => `<p>${made}</p>`)
    await get('/', { cookie: 'session=x' })
    await packed()
    expect((await get('/')).text).toBe('<p>2</p>')
    await packed()
    expect((await get('/', { cookie: 'a=b; session=x' })).text).toBe('<p>3</p>')
  })

  it.each([
    ['a page that carries the nonce of its response', '/', true],
    ['what is not a page', '/text', false],
    ['an error', '/missing', false],
    ['what nothing on the way may keep', '/secret', false],
  ])('do not include %s', async (_what, path, nonce) => {
    const { get, made } = await serverWith((count, value) => `<p>${count}${nonce ? value : ''}</p>`)
    await get(path)
    await packed()
    await get(path)
    expect(made()).toBe(2)
  })
})
