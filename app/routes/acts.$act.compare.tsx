import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/auth/guards.server.ts'
import { DiffLegend } from '#app/components/diff/legend.tsx'
import { renderComparison } from '#app/components/diff/render-comparison.server.tsx'
import { Button } from '#app/components/form/button.tsx'
import { Field } from '#app/components/form/field.tsx'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import { LinkTabs } from '#app/components/layout/link-tabs.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { AmendingLines } from '#app/components/proposal/amending-lines.tsx'
import { ReadingScript } from '#app/components/statute/reading-script.tsx'
import { textName } from '#app/components/statute/text-choice.tsx'
import type { Line } from '#app/core/amendment/render/line.ts'
import type { ActRecord, ActTextSummary } from '#app/core/record/act.ts'
import { acts as words } from '#app/i18n/pl/acts.ts'
import { formatSource } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { proposal } from '#app/i18n/pl/proposal.ts'
import { actParams } from '#app/params.ts'
import { paths } from '#app/paths.ts'
import { findAct, findActText } from '#app/storage/acts.server.ts'
import { database } from '#app/storage/client.server.ts'

export const handle: PageHandle = { hydrate: false }

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireMay(request, 'act.read')
  const parsed = actParams.safeParse(params)
  const db = await database()
  const act = parsed.success ? await findAct(db, parsed.data.act) : null
  if (!act) throw new Response(null, { status: 404 })
  const query = new URL(request.url).searchParams
  const view = query.get('view') === 'beside' ? ('beside' as const) : ('inline' as const)
  const unfolded = query.get('show') === 'all'
  const { from, to } = chooseTexts(act, query.get('from'), query.get('to'))
  const older = from ? await findActText(db, act.slug, { id: from.id }) : null
  const newer = to ? await findActText(db, act.slug, { id: to.id }) : null
  const comparison =
    older && newer && older.id !== newer.id
      ? renderComparison({
          from: { ...older, name: formatSource(older.source) },
          to: { ...newer, name: formatSource(newer.source) },
          view,
          unfolded,
        })
      : null
  return {
    act: act.slug,
    title: act.title,
    texts: act.texts.map((text) => ({ id: text.id, name: textName(text) })),
    from: from?.id,
    to: to?.id,
    view,
    unfolded,
    comparison,
  }
}

/** The texts asked for, by identifier or publication; without being asked, the two newest full ones. */
function chooseTexts(act: ActRecord, from: string | null, to: string | null) {
  const chosen = (wanted: string | null) =>
    act.texts.find(({ id, source }) => id === wanted || source === wanted)
  const full = act.texts.filter(({ excerpt }) => !excerpt)
  const [newest, before]: readonly (ActTextSummary | undefined)[] =
    full.length > 1 ? full : act.texts
  return { from: chosen(from) ?? before, to: chosen(to) ?? newest }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? words.compareTitle(data.title) : words.compare} · ${frame.name}` },
]

export default function ComparePage() {
  const { act, title, texts, from, to, view, unfolded, comparison } = useLoaderData<typeof loader>()
  const show = unfolded ? 'all' : undefined
  return (
    <Page
      title={words.compare}
      lead={title}
      crumbs={[
        { label: frame.nav.acts, to: paths.acts() },
        { label: title, to: paths.act(act) },
      ]}
      meta={
        comparison && comparison.changed > 0 ? words.changedUnits(comparison.changed) : undefined
      }
    >
      {texts.length < 2 ? (
        <EmptyState title={words.compareOne}>{words.compareOneHint}</EmptyState>
      ) : (
        <>
          <Form className="inline-form compare-form">
            <input type="hidden" name="view" value={view} />
            {show ? <input type="hidden" name="show" value={show} /> : null}
            <TextSelect name="from" label={words.compareFrom} texts={texts} chosen={from} />
            <TextSelect name="to" label={words.compareTo} texts={texts} chosen={to} />
            <Button look="primary">{words.compareSubmit}</Button>
          </Form>
          <div className="row-between compare-tools">
            <div className="actions">
              <LinkTabs
                look="segmented"
                label={words.view}
                tabs={[
                  {
                    label: words.inline,
                    to: paths.actCompare(act, { from, to, show }),
                    current: view === 'inline',
                  },
                  {
                    label: words.beside,
                    to: paths.actCompare(act, { from, to, show, view: 'beside' }),
                    current: view === 'beside',
                  },
                ]}
              />
              <LinkTabs
                look="segmented"
                label={words.extentShown}
                tabs={[
                  {
                    label: words.onlyChanges,
                    to: paths.actCompare(act, { from, to, view }),
                    current: !unfolded,
                  },
                  {
                    label: words.everything,
                    to: paths.actCompare(act, { from, to, view, show: 'all' }),
                    current: unfolded,
                  },
                ]}
              />
            </div>
            <DiffLegend />
          </div>
          {comparison && comparison.changed > 0 ? (
            <>
              {comparison.provisions ? (
                <Provisions
                  lines={comparison.provisions}
                  proved={comparison.proved}
                  place={(unit) => (view === 'inline' ? `#${unit}` : paths.unit(act, unit))}
                />
              ) : null}
              <article
                className={view === 'inline' ? 'law law-alone' : undefined}
                dangerouslySetInnerHTML={{ __html: comparison.html }}
              />
            </>
          ) : (
            <EmptyState title={words.sameTexts} />
          )}
        </>
      )}
      <ReadingScript />
    </Page>
  )
}

interface ProvisionsProps {
  readonly lines: readonly Line[]
  readonly proved: boolean
  /** Where a unit is shown, by its `eId`. */
  readonly place: (eId: string) => string
}

function Provisions({ lines, proved, place }: ProvisionsProps) {
  return (
    <details className="card derived-provisions">
      <summary>{words.provisions}</summary>
      <p className="hint">{words.provisionsHint}</p>
      <AmendingLines
        lines={lines}
        link={(sentence, unit) => <a href={place(unit)}>{sentence}</a>}
      />
      {proved ? (
        <p className="seal">
          <span aria-hidden>✓</span> {proposal.seal}
        </p>
      ) : null}
    </details>
  )
}

interface TextSelectProps {
  readonly name: string
  readonly label: string
  readonly texts: readonly { readonly id: string; readonly name: string }[]
  readonly chosen: string | undefined
}

function TextSelect({ name, label, texts, chosen }: TextSelectProps) {
  return (
    <Field name={name} label={label} required>
      {(control) => (
        <select {...control} defaultValue={chosen}>
          {texts.map((text) => (
            <option key={text.id} value={text.id}>
              {text.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
