import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { amendingActOf } from '../../../../app/core/draft/amending-act.ts'
import { compareContents } from '../../../../app/core/draft/comparison.ts'
import { parseDraft } from '../../../../app/core/draft/parse.ts'
import { printAddress } from '../../../../app/core/statute/address.ts'
import { parseStatute } from '../../../../app/core/statute/parse.ts'

const root = new URL('../../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const texts = new Map(
  ['usg', 'usp'].map((act) => [act, parseStatute(read(`prisma/demo/acts/${act}.md`)).statute]),
)
const statuteOf = ({ act }: { readonly act: string }) => texts.get(act) ?? null
const draft = (path: string) => parseDraft(read(`drafts/${path}.md`)).draft

const files = readdirSync(new URL('drafts/', root)).flatMap((folder) =>
  readdirSync(new URL(`drafts/${folder}/`, root)).map((file) => `${folder}/${file.slice(0, -3)}`),
)

describe('amendingActOf', () => {
  it.each(files)(
    'writes the provisions of %s as they stand in the file, and proves them',
    (file) => {
      const { changes, content } = draft(file)
      const { text, articles } = amendingActOf(content, statuteOf)
      expect(text).toBe(changes)
      expect(articles.flatMap(({ differences, failed }) => [...differences, ...failed])).toEqual([])
    },
  )

  it('cites the publication of the text when nothing later is known', () => {
    const { content } = draft('r-2014-04/v1')
    const amendments = content.amendments.map(({ reference: _, ...amendment }) => amendment)
    const { text } = amendingActOf({ ...content, amendments }, statuteOf)
    expect(text).toContain('o samorządzie gminnym (Dz. U. z 2013 r. poz. 594) w art. 84')
  })

  it('tells changes that do not fit the text and leaves them out', () => {
    const address = [{ kind: 'article', number: '999' }] as const
    const amendment = { act: 'usg', source: 'DU/2013/594' }
    const operations = [{ kind: 'repealUnit' as const, address }]
    const content = { ...draft('r-2014-04/v1').content, amendments: [{ ...amendment, operations }] }
    const [article] = amendingActOf(content, statuteOf).articles
    expect(article?.failed.map(({ code }) => code)).toEqual(['unit-not-found'])
    expect(article?.text).toBe('')
  })

  it('writes no article for an act whose text is not there', () => {
    expect(amendingActOf(draft('r-2014-06/v1').content, () => null).articles).toEqual([])
  })
})

describe('compareContents', () => {
  const changed = (older: string | null, newer: string) =>
    compareContents(
      older === null ? null : draft(older).content,
      draft(newer).content,
      statuteOf,
    ).flatMap(({ act, diffs }) =>
      diffs
        .filter(({ change }) => change !== 'same')
        .map(({ address, change }) => `${act} ${printAddress(address)} ${change}`),
    )

  it('compares a version with the statute', () => {
    expect(changed(null, 'r-2014-01/v2')).toEqual([
      'usg art. 64 ust. 1 changed',
      'usg art. 64 ust. 1a added',
      'usg art. 64 ust. 2 changed',
      'usg art. 67 ust. 1 changed',
      'usg art. 70 ust. 1 changed',
    ])
  })

  it('compares two versions: only what the newer says otherwise', () => {
    expect(changed('r-2014-06/v1', 'r-2014-06/v2')).toEqual([
      'usg art. 72 ust. 1 changed',
      'usg art. 73a ust. 3 added',
      'usg art. 73a ust. 4 added',
      'usp art. 70 ust. 2 changed',
      'usp art. 72 ust. 3 added',
      'usp art. 72 ust. 4 added',
    ])
  })

  it('shows an act that the newer version amends no more as the statute has it', () => {
    const newer = draft('r-2014-06/v1').content
    const [usg] = newer.amendments
    const [, usp] = compareContents(newer, { ...newer, amendments: usg ? [usg] : [] }, statuteOf)
    expect(usp?.act).toBe('usp')
    expect(usp?.diffs.some(({ change }) => change === 'changed')).toBe(true)
  })

  it('says when the text that is amended is not there', () => {
    const [comparison] = compareContents(null, draft('r-2014-01/v1').content, () => null)
    expect(comparison).toMatchObject({ statute: null, diffs: [] })
  })
})
