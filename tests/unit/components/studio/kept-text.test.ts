import { describe, expect, it } from 'vitest'
import { keepText, keptTextKey, readKeptText } from '#app/components/studio/provisions/kept-text.ts'

function storage(full = false) {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key: string) => void kept.delete(key),
  }
}

const key = keptTextKey('R-2014-04', 'anna')
const typed = { text: 'w art. 1 uchyla się ust. 2', revision: 7 }

describe('the text of provisions that a browser keeps', () => {
  it('comes back with the revision that it grew from', () => {
    const keeper = storage()
    keepText(keeper, key, typed)
    expect(readKeptText(keeper, key)).toEqual(typed)
    keepText(keeper, key, null)
    expect(readKeptText(keeper, key)).toBeNull()
  })

  it('is one person’s: another at the same browser has none of it', () => {
    const keeper = storage()
    keepText(keeper, key, typed)
    expect(readKeptText(keeper, keptTextKey('R-2014-04', 'tomasz'))).toBeNull()
  })

  it.each(['', 'w art. 1', '{}', '{"text":"a"}', '{"text":1,"revision":1}', 'null'])(
    'is nothing where %j is kept',
    (value) => {
      const keeper = storage()
      keeper.setItem(key, value)
      expect(readKeptText(keeper, key)).toBeNull()
    },
  )

  it('stays in the field alone where the storage is full', () => {
    expect(() => keepText(storage(true), key, typed)).not.toThrow()
  })
})
