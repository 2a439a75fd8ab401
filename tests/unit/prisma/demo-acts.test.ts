import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { printAddress } from '../../../app/core/statute/address.ts'
import { locate, walk } from '../../../app/core/statute/locate.ts'
import { normalise } from '../../../app/core/statute/normalise.ts'
import { parseStatute } from '../../../app/core/statute/parse.ts'
import { printStatute } from '../../../app/core/statute/print.ts'

const texts = new URL('../../../../shared/statutes/', import.meta.url)
const excerpts = [
  { act: 'usg', whole: 'usg-DU-2013-594.md', source: 'DU/2013/594', eli: 'DU/1990/95' },
  { act: 'usp', whole: 'usp-DU-2013-595.md', source: 'DU/2013/595', eli: 'DU/1998/578' },
]

const present = existsSync(texts)
if (!present) {
  console.warn('The whole statutes are not here: the excerpts are not held against them.')
}

describe.each(excerpts)('the excerpt of $act', ({ act, whole, source, eli }) => {
  const file = readFileSync(new URL(`../../../prisma/demo/acts/${act}.md`, import.meta.url), 'utf8')
  const { statute, problems } = parseStatute(file)

  it('reads without a problem and says where it comes from', () => {
    expect(problems).toEqual([])
    expect(statute).toMatchObject({ eli, source, asOf: '2013-02-27', excerpt: true })
  })

  it('is in the canonical form', () => {
    expect(printStatute(statute)).toBe(file)
  })

  it.skipIf(!present)('has the words of the official text in every unit', () => {
    const official = parseStatute(readFileSync(new URL(whole, texts), 'utf8')).statute
    for (const { unit, address } of walk(statute)) {
      const found = locate(official, address)
      expect(found.ok, printAddress(address)).toBe(true)
      if (!found.ok) continue
      expect(normalise(unit.text), printAddress(address)).toBe(normalise(found.unit.text))
      expect(normalise(unit.heading)).toBe(normalise(found.unit.heading))
    }
  })

  it.skipIf(!present)('leaves nothing out of an article that it has', () => {
    const official = parseStatute(readFileSync(new URL(whole, texts), 'utf8')).statute
    const numbers = [...walk(statute)].map(({ address }) => printAddress(address))
    for (const { unit, address } of walk(statute)) {
      if (unit.kind !== 'article') continue
      const found = locate(official, address)
      const inside = found.ok ? [...walk({ units: [found.unit] })] : []
      for (const { address: below } of inside) expect(numbers).toContain(printAddress(below))
    }
  })
})
