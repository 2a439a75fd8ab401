import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, type ShouldRevalidateFunction } from '@remix-run/react'
import { requireProposalUser } from '#app/auth/require-proposal.server.ts'
import { LinkTabs } from '#app/components/layout/link-tabs.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import { Page } from '#app/components/layout/page.tsx'
import { AmendingCard } from '#app/components/proposal/amending-card.tsx'
import { ChecksCard } from '#app/components/proposal/checks-card.tsx'
import { ButtonLink } from '#app/components/form/button.tsx'
import { ConflictPanel } from '#app/components/studio/conflict-panel.tsx'
import { ProseForm } from '#app/components/studio/prose-form.tsx'
import { StudioContents } from '#app/components/studio/studio-contents.tsx'
import { StudioStatute } from '#app/components/studio/studio-statute.tsx'
import { useFocusReturn } from '#app/components/studio/use-focus-return.ts'
import { VersionForm } from '#app/components/studio/version-form.tsx'
import { formatDate, formatMoment, formatSource } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { proposal } from '#app/i18n/pl/proposal.ts'
import { studio as words } from '#app/i18n/pl/studio.ts'
import { paths } from '#app/paths.ts'
import { sentForm } from './sent-form.server.ts'
import { studioAction } from './studio-action.server.ts'
import { loadStudio } from './studio-loader.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireProposalUser(request, params, 'draft.edit')
  return loadStudio(access, new URL(request.url).searchParams)
}

export async function action({ request, params }: ActionFunctionArgs) {
  const access = await requireProposalUser(request, params, 'draft.edit')
  return studioAction(access, await sentForm(request))
}

/** After a conflict the page shows what is saved now, so that the choice is between two known texts. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  actionStatus,
  defaultShouldRevalidate,
}) => actionStatus === 409 || defaultShouldRevalidate

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${words.title(data.context.number)} · ${frame.name}` : frame.name },
]

export default function StudioPage() {
  const desk = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { context, text, law, prose } = desk
  const { number, act, query } = context
  const inProse = query.part === 'prose'
  const conflict = answer?.conflict ?? null
  const typed = answer?.typed ?? {}
  const problems = answer?.problems ?? {}
  const ofVersion = answer?.intent === 'version'
  // A problem of words has no field to stand at where none is open.
  const field = text?.open && (text.open.hasWords || query.add !== undefined)
  const general = problems[''] ?? (field ? undefined : problems.text)
  const place = (of: string, unit: string) =>
    `${paths.proposalEdit(number, { act: of, unit })}#${unit}`
  useFocusReturn(text?.open?.id ?? null)
  return (
    <Page
      title={desk.title}
      crumbs={[
        { label: proposal.list, to: paths.proposals() },
        { label: number, to: paths.proposal(number) },
        { label: words.crumb },
      ]}
      meta={
        <>
          <span>{words.saved(formatMoment(desk.updatedAt), desk.updatedBy)}</span>
          {desk.differs ? <span>{proposal.draftNewer}</span> : null}
        </>
      }
      actions={
        <>
          <ButtonLink to={paths.proposal(number)}>{frame.back}</ButtonLink>
          <VersionForm
            // What is told of a conflict stands below the form: the form closes before it.
            key={conflict ? 'refused' : 'open'}
            context={context}
            note={ofVersion ? (typed.note ?? '') : ''}
            problem={ofVersion ? (problems.note ?? problems['']) : undefined}
          />
        </>
      }
    >
      {query.done && !answer ? (
        <Notice tone="ok" live>
          {query.done === 'prose' ? words.draftSaved : words.done(query.done)}
        </Notice>
      ) : null}
      {conflict ? <ConflictPanel conflict={conflict} typed={typed} keep={desk.here} /> : null}
      {general && !ofVersion ? (
        <Notice tone="error" live>
          {general}
        </Notice>
      ) : null}
      <LinkTabs
        label={words.parts}
        tabs={[
          ...desk.acts.map(({ slug, title }) => ({
            label: `${words.part.text}: ${slug}`,
            title,
            to: paths.proposalEdit(number, { act: slug }),
            current: !inProse && slug === act,
          })),
          {
            label: words.part.prose,
            to: paths.proposalEdit(number, { part: 'prose' }),
            current: inProse,
          },
        ]}
      />
      {inProse ? (
        <div className="rationale">
          <ProseForm
            // A saved text is the form's new start; a refused one stays as it was typed.
            key={answer ? 'typed' : context.revision}
            context={context}
            texts={{ ...prose, ...typed }}
            problems={answer?.intent === 'prose' ? problems : {}}
            preview={answer?.preview ?? null}
          />
        </div>
      ) : text && law ? (
        <div className="cols">
          <div className="toc">
            <StudioContents context={context} parts={text.parts} part={text.part} />
          </div>
          <div>
            <p className="law-source">
              {words.law(formatSource(law.source), formatDate(law.asOf))}
              {law.excerpt ? <span className="hint">{words.excerpt}</span> : null}
            </p>
            <StudioStatute
              context={context}
              // The choice between two texts is made above; the desk below only shows the saved one.
              text={conflict ? { ...text, open: null } : text}
              answer={
                answer && 'place' in typed
                  ? { text: typed.text ?? '', problem: problems.text }
                  : null
              }
            />
          </div>
          <aside className="side">
            <AmendingCard amending={desk.amending} place={place} />
            <ChecksCard problems={desk.findings} place={place} revision={context.revision} />
          </aside>
        </div>
      ) : (
        <Notice tone="warn">{words.noText}</Notice>
      )}
    </Page>
  )
}
