import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atomFeed, type AtomEntry } from '#app/export/atom.ts'
import { readFeed } from '#tests/support/feeds.ts'

const entry: AtomEntry = {
  id: 'urn:uuid:0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f1',
  title: 'R-2014-03: KWRiST & rząd <uzgodnili>',
  link: 'http://nowela.example/proposals/R-2014-03/status?a=1&b=2',
  published: new Date('2014-11-26T00:00:00Z'),
  updated: new Date('2014-11-27T08:00:00Z'),
  author: 'Związek Miast Polskich',
  categories: ['Związki komunalne'],
  paragraphs: ['Opinia „pozytywna”.', 'a < b ]]> c'],
}

const feed = (entries: readonly AtomEntry[]) =>
  atomFeed({
    title: 'Nowela',
    subtitle: 'Kroki i wersje',
    self: 'http://nowela.example/feed.atom',
    page: 'http://nowela.example/proposals',
    author: 'Nowela',
    entries,
  })

const unescaped = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

describe('an Atom feed', () => {
  it('has what RFC 4287 requires of a feed and its entries', () => {
    const { id, link: links, entry: entries, updated } = readFeed(feed([entry]))
    expect(id['#text']).toBe('http://nowela.example/feed.atom')
    expect(links.map((one) => one['@rel'])).toEqual(['alternate', 'self'])
    expect(updated['#text']).toBe('2014-11-27T08:00:00.000Z')
    expect(entries).toHaveLength(1)
  })

  it('gives words as they are, marks and all', () => {
    const [one] = readFeed(feed([entry])).entry
    expect(unescaped(one?.title['#text'] ?? '')).toBe(entry.title)
    expect(one?.link[0]?.['@href'].replaceAll('&amp;', '&')).toBe(entry.link)
    expect(unescaped(one?.content['#text'] ?? '')).toBe(
      '<p>Opinia „pozytywna”.</p><p>a < b ]]> c</p>',
    )
  })

  it('is the same feed as long as nothing was changed, also without entries', () => {
    expect(feed([])).toBe(feed([]))
    expect(readFeed(feed([])).entry).toEqual([])
  })

  it('leaves out characters that XML does not know', () => {
    const [one] = readFeed(feed([{ ...entry, title: 'a\u0001\u000bb\ufffe' }])).entry
    expect(one?.title['#text']).toBe('ab')
  })

  it('is well-formed whatever the words are', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 120 })
    fc.assert(
      fc.property(words, words, (title, paragraph) => {
        const [said, told] = [title, paragraph].map((one) => `x${one}`)
        const xml = feed([{ ...entry, title: said ?? '', paragraphs: [told ?? ''] }])
        expect(readFeed(xml).entry).toHaveLength(1)
      }),
    )
  })
})
