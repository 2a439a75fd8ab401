import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { readEnv } from '#app/env.server.ts'
import { configurationSentence } from '#app/i18n/pl/configuration.ts'

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'nowela-env-'))
})

afterEach(() => {
  rmSync(directory, { recursive: true })
})

const read = (variables: Record<string, string>) =>
  readEnv({ DATABASE_URL: `file:${directory}/nowela.db`, ...variables })

describe('configuration', () => {
  test('needs nothing in the demo mode', () => {
    expect(read({})).toMatchObject({
      ok: true,
      env: { port: 3000, host: '127.0.0.1', demo: true, mode: 'production', trustProxy: 0 },
    })
  })

  test('keeps the secret that the demo made on its first start, readable for its owner only', () => {
    const [first, second] = [read({}), read({})]
    expect(first).toEqual(second)
    const file = join(directory, 'session-secret')
    expect(statSync(file).mode & 0o077).toBe(0)
  })

  test('demands a secret outside the demo mode and makes none', () => {
    expect(read({ NOWELA_DEMO: '0' })).toEqual({
      ok: false,
      problems: [{ variable: 'SESSION_SECRET', value: undefined }],
    })
    expect(existsSync(join(directory, 'session-secret'))).toBe(false)
  })

  test('counts an empty variable as unset', () => {
    expect(read({ PORT: '', BASE_URL: '', SESSION_SECRET: '' })).toMatchObject({ ok: true })
  })

  test.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['DATABASE_URL', 'postgres://db/nowela'],
    ['SESSION_SECRET', 'za krótki'],
    ['NOWELA_DEMO', 'yes'],
    ['LOG_LEVEL', 'loud'],
    ['BASE_URL', 'nowela'],
    ['BASE_URL', 'ftp://nowela.test'],
    ['TRUST_PROXY', 'true'],
    ['NODE_ENV', 'staging'],
    ['SMTP_URL', 'https://poczta.test'],
    ['MAIL_FROM', 'Nowela'],
  ])('names %s when it holds %j', (variable, value) => {
    expect(read({ [variable]: value })).toEqual({ ok: false, problems: [{ variable, value }] })
  })

  test('sends no mail unless a server is named, and then wants a sender and an address', () => {
    expect(read({})).toMatchObject({ env: { mail: null, publicOrigin: 'http://localhost:3000' } })
    const url = 'smtps://nowela:haslo@poczta.test'
    expect(read({ SMTP_URL: url })).toEqual({
      ok: false,
      problems: [
        { variable: 'MAIL_FROM', value: undefined },
        { variable: 'BASE_URL', value: undefined },
      ],
    })
    const from = 'Nowela <nowela@example.org>'
    const whole = { SMTP_URL: url, MAIL_FROM: from, BASE_URL: 'https://nowela.test/' }
    expect(read(whole)).toMatchObject({
      env: { mail: { url, from }, publicOrigin: 'https://nowela.test' },
    })
  })

  test('names every wrong variable at once', () => {
    const result = read({ PORT: 'x', LOG_LEVEL: 'y' })
    expect(result).toMatchObject({ problems: [{ variable: 'PORT' }, { variable: 'LOG_LEVEL' }] })
  })

  test('says in a sentence what a variable may hold, and never repeats a secret', () => {
    expect(configurationSentence({ variable: 'PORT', value: 'abc' })).toBe(
      'Zmienna PORT ma być liczbą całkowitą od 0 do 65535; teraz ma wartość „abc”.',
    )
    expect(configurationSentence({ variable: 'SESSION_SECRET', value: 'hasło' })).not.toContain(
      'hasło',
    )
    const smtp = { variable: 'SMTP_URL', value: 'smtp:/nowela:hasło@x' } as const
    expect(configurationSentence(smtp)).not.toContain('nowela:')
  })
})
