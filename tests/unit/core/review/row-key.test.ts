import { describe, expect, it } from 'vitest'
import { parseRowKey, printRowKey } from '#app/core/review/row-key.ts'

const key = { proposal: 'R-2014-04', remark: 7, entries: 3 }

describe('the key of a row', () => {
  it('names the remark and how much had been said of it', () => {
    expect(printRowKey(key)).toBe('R-2014-04/7.3')
    expect(parseRowKey('R-2014-04/7.3')).toEqual(key)
  })

  it('may leave out how much had been said', () => {
    expect(printRowKey({ ...key, entries: null })).toBe('R-2014-04/7')
    expect(parseRowKey('R-2014-04/7')).toEqual({ ...key, entries: null })
  })

  it.each([
    ' R-2014-04/7.3\n',
    'r-2014-04/7.3',
    'R–2014‑04/7.3',
    'R-2014-\n04/7.3',
    'R-2014-04 / 7.3',
  ])('is read as office programs leave it: %j', (text) => {
    expect(parseRowKey(text)).toEqual(key)
  })

  it.each(['', '7', 'R-2014-04', 'R-2014-04/x', 'R-2014-04/7.3 i 8', 'R-2014-04/7.'])(
    'is not guessed: %j',
    (text) => {
      expect(parseRowKey(text)).toBeNull()
    },
  )
})
