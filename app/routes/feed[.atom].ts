import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMay } from '#app/auth/guards.server.ts'
import { notFound } from '#app/auth/require-proposal.server.ts'
import { feeds as words } from '#app/i18n/pl/feeds.ts'
import { actParams } from '#app/params.ts'
import { paths } from '#app/paths.ts'
import { findAct } from '#app/storage/acts.server.ts'
import { database } from '#app/storage/client.server.ts'
import { answerFeed } from './feed.server.ts'

/** What happened to the published recommendations: to all of them, those of an act or of an area. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireMay(request, 'proposal.list')
  const db = await database()
  const query = new URL(request.url).searchParams
  const area = (query.get('area') ?? '').slice(0, 200)
  const asked = query.get('act') ?? ''
  const parsed = actParams.safeParse({ act: asked })
  const act = parsed.success ? await findAct(db, parsed.data.act) : null
  if (asked !== '' && act === null) throw notFound()
  const choice = {
    ...(act !== null && { act: act.slug }),
    ...(area !== '' && { area }),
  }
  const self = paths.feed(choice)
  const page = act === null ? paths.proposals(choice) : paths.act(act.slug)
  const told = { request, db, choice, self, page }
  if (act !== null) {
    const { slug, title } = act
    return answerFeed({ ...told, title: words.act(slug), subtitle: words.actSubtitle(title) })
  }
  if (area !== '') {
    return answerFeed({ ...told, title: words.area(area), subtitle: words.areaSubtitle(area) })
  }
  return answerFeed({ ...told, title: words.all, subtitle: words.allSubtitle })
}
