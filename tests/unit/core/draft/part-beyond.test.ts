import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { partBeyond } from '#app/core/draft/part-beyond.ts'
import { studioText } from '#app/core/draft/studio-text.ts'
import { wholeAct } from '#app/core/draft/whole-act.ts'
import { parseStatute } from '#app/core/statute/parse.ts'

const usg = parseStatute(readFileSync('prisma/demo/acts/usg.md', 'utf8')).statute
const loose = parseStatute('##### Art. 1.\n\nPierwszy.\n\n##### Art. 2.\n\nDrugi.\n').statute

describe('partBeyond', () => {
  it('goes through all parts there and back, and ends at the ends of the act', () => {
    const { parts } = studioText(usg, [], { at: null, open: null })
    expect(parts.length).toBeGreaterThan(2)
    const shown = parts.map(({ id }) => studioText(usg, [], { at: id, open: null }))
    const ids = parts.map(({ id }) => id)
    expect(shown.map((text) => partBeyond(text, 'after'))).toEqual([...ids.slice(1), null])
    expect(shown.map((text) => partBeyond(text, 'before'))).toEqual([null, ...ids.slice(0, -1)])
  })

  it('knows nothing beyond the whole act', () => {
    const text = studioText(usg, [], { at: wholeAct, open: null })
    expect([partBeyond(text, 'before'), partBeyond(text, 'after')]).toEqual([null, null])
  })

  it('takes articles outside any chapter as the one part that they are', () => {
    const text = studioText(loose, [], { at: null, open: null })
    expect(partBeyond(text, 'after')).toBeNull()
  })
})
