import { describe, expect, it } from 'vitest'
import { conditional, etagOf } from '#app/server/conditional.ts'

const body = 'BEGIN:VCALENDAR'
const modified = new Date('2014-11-26T10:00:00.700Z')

function ask(headers: Record<string, string> = {}): Response {
  const request = new Request('http://nowela.example/calendar.ics', { headers })
  return conditional(request, { body, type: 'text/calendar', modified })
}

describe('a conditional answer', () => {
  it('brings its ETag and when it was changed', async () => {
    const response = ask()
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(body)
    expect(response.headers.get('ETag')).toBe(etagOf(body))
    expect(response.headers.get('Last-Modified')).toBe('Wed, 26 Nov 2014 10:00:00 GMT')
  })

  it('is not sent to who has it', async () => {
    for (const known of [etagOf(body), `W/${etagOf(body)}`, `"x", ${etagOf(body)}`, '*']) {
      const response = ask({ 'If-None-Match': known })
      expect([response.status, await response.text()]).toEqual([304, ''])
      expect(response.headers.get('ETag')).toBe(etagOf(body))
    }
  })

  it('is sent to who has another', () => {
    expect(ask({ 'If-None-Match': '"x"' }).status).toBe(200)
  })

  it('goes by the moment where no ETag is named, to the second', () => {
    expect(ask({ 'If-Modified-Since': 'Wed, 26 Nov 2014 10:00:00 GMT' }).status).toBe(304)
    expect(ask({ 'If-Modified-Since': 'Wed, 26 Nov 2014 09:59:59 GMT' }).status).toBe(200)
    expect(ask({ 'If-Modified-Since': 'yesterday' }).status).toBe(200)
  })

  it('lets the ETag decide before the moment', () => {
    const headers = {
      'If-None-Match': '"x"',
      'If-Modified-Since': 'Wed, 26 Nov 2014 10:00:00 GMT',
    }
    expect(ask(headers).status).toBe(200)
  })
})
