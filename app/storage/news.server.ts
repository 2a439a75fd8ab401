import type { News } from '../core/notify/news.ts'
import { newsFormat, newsSchema } from '../core/notify/schema.ts'
import type { Transaction } from './database.server.ts'
import type { Stamp } from './stamp.ts'

/** What is told, without what is known of every piece of news. */
type Telling<N extends News> = N extends News ? Omit<N, 'proposal' | 'by'> : never

interface Told {
  /** Names the thing that is told, so that nothing can be told twice: `step <event>`. */
  readonly id: string
  /** Number of the recommendation. */
  readonly proposal: string
  readonly news: Telling<News>
}

interface Teller extends Pick<Stamp, 'id' | 'name' | 'at' | 'quiet'> {
  /** Code or name of the organisation, where it is known; `''` for none. */
  readonly organisation?: string
}

/**
 * Writes news down, in the transaction of what it tells about: neither is kept without the other. Whom
 * it concerns is found afterwards, by `spreadNews`, so that nobody who writes waits for it.
 */
export async function tellNews(
  transaction: Transaction,
  { id, proposal: number, news }: Told,
  by: Teller,
): Promise<void> {
  if (by.quiet) return
  const proposal = await transaction.proposal.findUnique({
    where: { number },
    select: { id: true, title: true },
  })
  if (proposal === null) return
  const whole = newsSchema.parse({
    ...news,
    proposal: { number, title: proposal.title },
    by: [by.name, by.organisation].filter(Boolean).join(', '),
  })
  await transaction.news.create({
    data: {
      id,
      proposalId: proposal.id,
      kind: whole.kind,
      byId: by.id,
      at: by.at,
      format: newsFormat,
      news: JSON.stringify(whole),
    },
  })
}
