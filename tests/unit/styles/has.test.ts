import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const directory = new URL('../../../app/styles/', import.meta.url)

/** Where `:has()` asks about a few elements that are not around a statute. */
const cheap = ['.contents .chapter:has([aria-current])', '.unit:hover:not(:has(.unit:hover))']

describe('a rule with :has()', () => {
  // Typing in the studio on the whole usg: every key that drew anything inside `.page:has(.studio-bar)`
  // or `.cols:has(.beside)` had the styles of all 640 links „Zmień” worked out anew, 16 ms a key.
  it('is never put on what holds a statute', () => {
    const found = readdirSync(directory).flatMap((name) =>
      readFileSync(new URL(name, directory), 'utf8')
        .split('\n')
        .filter((line) => line.includes(':has(') && !cheap.some((rule) => line.includes(rule)))
        .map((line) => `${name}: ${line.trim()}`),
    )
    expect(found).toEqual([])
  })
})
