import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Fragment } from 'react'
import { requireMay } from '#app/auth/guards.server.ts'
import { ButtonLink } from '#app/components/form/button.tsx'
import { actMeta } from '#app/components/statute/act-meta.ts'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Notice } from '#app/components/layout/notice.tsx'
import { Page } from '#app/components/layout/page.tsx'
import { FollowForm } from '#app/components/statute/follow-form.tsx'
import { FindBar } from '#app/components/statute/find-bar.tsx'
import { ReadingScript } from '#app/components/statute/reading-script.tsx'
import { renderBook } from '#app/components/statute/render-book.server.tsx'
import { TextChoice } from '#app/components/statute/text-choice.tsx'
import type { RemarkCounts } from '#app/core/record/remark.ts'
import { may } from '#app/core/workflow/permission.ts'
import { following } from '#app/i18n/pl/following.ts'
import { actImport } from '#app/i18n/pl/act-import.ts'
import { acts } from '#app/i18n/pl/acts.ts'
import { feeds } from '#app/i18n/pl/feeds.ts'
import { formatDate, formatSource } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { review } from '#app/i18n/pl/review.ts'
import { statute as words } from '#app/i18n/pl/statute.ts'
import { together } from '#app/i18n/pl/together.ts'
import { actParams } from '#app/params.ts'
import { paths } from '#app/paths.ts'
import { findAct, findActText, listActs } from '#app/storage/acts.server.ts'
import { database } from '#app/storage/client.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import { countRemarks } from '#app/storage/remarks.server.ts'
import { countElsewhere, listAmending, touchedUnits } from '#app/storage/touched-units.server.ts'
import { followedUnits, type FollowedUnit } from './followable.server.ts'

export const handle: PageHandle = { hydrate: false }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'act.read')
  const parsed = actParams.safeParse(params)
  const db = await database()
  const act = parsed.success ? await findAct(db, parsed.data.act) : null
  if (!act) throw new Response(null, { status: 404 })
  const query = new URL(request.url).searchParams
  const asOf = query.get('asOf') ?? undefined
  const question = (query.get('q') ?? '').slice(0, 200)
  const text =
    (await findActText(db, act.slug, { asOf })) ??
    (await findActText(db, act.slug, { id: act.texts.at(-1)?.id }))
  if (!text) throw new Response(null, { status: 404 })
  const amending = await listAmending(db, viewer, act.slug)
  const touching = touchedUnits(amending, act.slug, text.statute)
  const open =
    viewer && viewer.role !== 'observer' ? await countRemarks(db) : new Map<string, RemarkCounts>()
  const mayFollow = may(viewer, 'subscription.keep')
  const book = renderBook({
    statute: text.statute,
    sha256: text.sha256,
    others: await otherActs(db, act.slug),
    marks: new Map(
      [...touching].map(([unit, proposals]) => [
        unit,
        proposals.map((one) => ({
          number: one.number,
          title: markTitle(one.title, open.get(one.number)?.open ?? 0),
          href: paths.proposal(one.number),
        })),
      ]),
    ),
    question,
    proposeHref: may(viewer, 'proposal.create')
      ? (unit) => paths.proposalNew({ act: act.slug, unit })
      : null,
    followAct: mayFollow ? act.slug : null,
  })
  return {
    act: act.slug,
    title: act.title,
    eli: act.eli,
    texts: act.texts.map(({ source, asOf, excerpt }) => ({ source, asOf, excerpt })),
    source: text.source,
    asOf: text.asOf,
    excerpt: text.excerpt,
    mayFollow,
    followed: await followedUnits(db, viewer, act.slug),
    mayLoad: may(viewer, 'act.import'),
    stored: query.get('stored'),
    elsewhere: [...countElsewhere(amending, act.slug, text.source)],
    question,
    place: Number(query.get('place') ?? 0) || 0,
    book,
  }
}

/** What a margin mark tells: the recommendation, and for insiders how many remarks wait in it. */
function markTitle(title: string, open: number): string {
  return open === 0 ? title : `${title} (${review.openCount(open)})`
}

/** The newest texts of the other acts, for citations to lead to. */
async function otherActs(db: Database, act: string) {
  const others = (await listActs(db)).filter(({ slug }) => slug !== act)
  const texts = await Promise.all(others.map(({ slug }) => findActText(db, slug)))
  return texts.filter((text) => text !== null)
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? actMeta(data.title, data) : [{ title: frame.name }]

export default function ActPage() {
  const data = useLoaderData<typeof loader>()
  const { act, title, texts, book, source, asOf, excerpt, question } = data
  return (
    <Page
      title={title}
      quoted
      crumbs={[{ label: frame.nav.acts, to: paths.acts() }]}
      meta={
        <>
          <span>{formatSource(source)}</span>
          <span>{words.asOf(formatDate(asOf))}</span>
          <Link to={paths.actTogether(act)}>{together.link}</Link>
          <Link to={paths.actMarkdown(act, { asOf })} reloadDocument>
            {words.download}
          </Link>
          <Link to={paths.feed({ act })} reloadDocument>
            {feeds.link}
          </Link>
          {data.followed.length === 0 ? null : <FollowedHere units={data.followed} />}
        </>
      }
      actions={
        texts.length > 1 ? (
          <>
            <TextChoice act={act} texts={texts} asOf={asOf} />
            <ButtonLink to={paths.actCompare(act)}>{words.compare}</ButtonLink>
          </>
        ) : null
      }
    >
      {data.stored ? (
        <Notice tone="ok" live>
          {data.stored === 'now' ? actImport.stored : actImport.storedBefore}
        </Notice>
      ) : null}
      {data.elsewhere.map(([publication, count]) => (
        <Notice key={publication}>
          {words.touchedElsewhere(count)}{' '}
          <Link
            to={paths.act(act, { asOf: texts.find((one) => one.source === publication)?.asOf })}
          >
            {formatSource(publication)}
          </Link>
          .
        </Notice>
      ))}
      {excerpt ? (
        <Notice tone="warn" title={words.excerptTitle}>
          {words.excerptHint} <code>npm run nowela -- import statute</code>.{' '}
          {data.mayLoad ? <Link to={paths.adminActs()}>{acts.load}</Link> : null}
        </Notice>
      ) : null}
      <FindBar act={act} asOf={asOf} question={question} found={book.found} place={data.place} />
      <div className="book with-margin">
        <div className="contents-column" dangerouslySetInnerHTML={{ __html: book.contents }} />
        <article lang="pl" className="law" dangerouslySetInnerHTML={{ __html: book.text }} />
      </div>
      {data.mayFollow ? <FollowForm /> : null}
      <ReadingScript />
    </Page>
  )
}

function FollowedHere({ units }: { readonly units: readonly FollowedUnit[] }) {
  return (
    <span>
      <Link to={paths.following()}>{following.here}</Link>{' '}
      {units.map(({ unit, eId }, index) => (
        <Fragment key={eId}>
          {index === 0 ? null : ', '}
          <Link to={`#${eId}`}>{unit}</Link>
        </Fragment>
      ))}
    </span>
  )
}
