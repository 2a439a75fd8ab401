import { Feed } from 'feed'

/** One piece of news. */
export interface AtomEntry {
  /** An IRI that names it for good, RFC 4287 § 4.2.6. */
  readonly id: string
  readonly title: string
  readonly link: string
  /** When it happened, and when what is told of it was last changed. */
  readonly published: Date
  readonly updated: Date
  readonly author: string
  readonly categories: readonly string[]
  /** Plain text. */
  readonly paragraphs: readonly string[]
}

export interface AtomFeed {
  readonly title: string
  readonly subtitle: string
  /** The address of the feed, and of the page that it follows. */
  readonly self: string
  readonly page: string
  readonly author: string
  /** The newest first. */
  readonly entries: readonly AtomEntry[]
}

/** A feed as RFC 4287 has it. Without entries it was last changed when time began: at no moment. */
export function atomFeed({ title, subtitle, self, page, author, entries }: AtomFeed): string {
  const feed = new Feed({
    id: self,
    title,
    description: subtitle,
    link: page,
    feed: self,
    author: { name: author },
    updated: lastChange(entries) ?? new Date(0),
    generator: 'Nowela',
  })
  for (const entry of entries) {
    feed.addItem({
      // The library marks titles and contents as HTML.
      title: escaped(entry.title),
      id: entry.id,
      link: entry.link,
      published: entry.published,
      date: entry.updated,
      author: [{ name: entry.author }],
      category: entry.categories.map((name) => ({ term: name })),
      content: entry.paragraphs.map((text) => `<p>${escaped(text)}</p>`).join(''),
    })
  }
  return feed.atom1()
}

/** When the newest of the entries was changed; `null` without any. */
export function lastChange(entries: readonly Pick<AtomEntry, 'updated'>[]): Date | null {
  const times = entries.map(({ updated }) => updated.getTime())
  return times.length === 0 ? null : new Date(Math.max(...times))
}

/** As HTML, without the characters that XML 1.0 does not know. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
