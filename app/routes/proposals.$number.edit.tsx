import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, type ShouldRevalidateFunction } from '@remix-run/react'
import { requireProposalUser } from '#app/auth/require-proposal.server.ts'
import { Notice } from '#app/components/layout/notice.tsx'
import { NewerTextNotice } from '#app/components/rebase/newer-text-notice.tsx'
import { Page } from '#app/components/layout/page.tsx'
import { ButtonLink } from '#app/components/form/button.tsx'
import { useDesk } from '#app/components/studio/client/use-desk.ts'
import { StudioProvider, useStudio } from '#app/components/studio/client/use-studio.ts'
import { ConflictPanel } from '#app/components/studio/conflict-panel.tsx'
import { useFocusReturn } from '#app/components/studio/use-focus-return.ts'
import { VersionForm } from '#app/components/studio/version-form.tsx'
import { ProvisionsView } from '#app/components/studio/views/provisions-view.tsx'
import { RationaleView } from '#app/components/studio/views/rationale-view.tsx'
import { TextView } from '#app/components/studio/views/text-view.tsx'
import { viewNamed } from '#app/components/studio/views/view.ts'
import { ViewSwitch } from '#app/components/studio/views/view-switch.tsx'
import { formatMoment } from '#app/i18n/pl/format.ts'
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

const views = { text: TextView, provisions: ProvisionsView, rationale: RationaleView }

export default function StudioPage() {
  const { desk, refresh } = useDesk(useLoaderData<typeof loader>())
  const answer = useActionData<typeof action>()
  const { context, text } = desk
  const { number, query } = context
  const View = views[viewNamed(query.view)]
  const conflict = answer?.conflict ?? null
  const typed = answer?.typed ?? {}
  const problems = answer?.problems ?? {}
  const ofVersion = answer?.intent === 'version'
  // A problem of words has no field to stand at where none is open.
  const field = text?.open && (text.open.hasWords || query.add !== undefined)
  const general = problems[''] ?? (field ? undefined : problems.text)
  const studio = useStudio(desk, refresh)
  useFocusReturn(text?.open?.id ?? null)
  return (
    <StudioProvider value={studio}>
      <Page
        title={desk.title}
        quoted
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
              openWordings={desk.openWordings}
              note={ofVersion ? (typed.note ?? '') : ''}
              problem={ofVersion ? (problems.note ?? problems['']) : undefined}
            />
          </>
        }
      >
        <NewerTextNotice number={number} sources={desk.newer} />
        {query.done && !answer ? (
          <Notice tone="ok" live>
            {words.done(query.done)}
          </Notice>
        ) : null}
        {conflict ? <ConflictPanel conflict={conflict} typed={typed} keep={desk.here} /> : null}
        {general && !ofVersion ? (
          <Notice tone="error" live>
            {general}
          </Notice>
        ) : null}
        <ViewSwitch context={context} />
        <View desk={desk} answer={answer ?? null} />
      </Page>
    </StudioProvider>
  )
}
