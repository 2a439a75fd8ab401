import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound, requireProposal } from '#app/auth/require-proposal.server.ts'
import { feeds as words } from '#app/i18n/pl/feeds.ts'
import { paths } from '#app/paths.ts'
import { answerFeed } from './feed.server.ts'

/** What happened to one recommendation. Readers of feeds sign in nowhere: only published ones have it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, proposal } = await requireProposal(request, params, 'proposal.read')
  const { number, title, published } = proposal
  if (!published) throw notFound()
  return answerFeed({
    ...{ request, db, choice: { number } },
    title: words.one(number),
    subtitle: words.oneSubtitle(title),
    self: paths.proposalFeed(number),
    page: paths.proposal(number),
  })
}
