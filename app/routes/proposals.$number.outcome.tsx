import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireProposal, requireProposalUser } from '#app/auth/require-proposal.server.ts'
import { CsvLink } from '#app/components/layout/csv-link.tsx'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import { EnactmentForm } from '#app/components/outcome/enactment-form.tsx'
import { OutcomeSummary } from '#app/components/outcome/outcome-summary.tsx'
import { headOf } from '#app/components/proposal/head.ts'
import { proposalMeta } from '#app/components/proposal/proposal-meta.ts'
import { ProposalPage } from '#app/components/proposal/proposal-page.tsx'
import { may } from '#app/core/workflow/permission.ts'
import { outcome as words } from '#app/i18n/pl/outcome.ts'
import { paths } from '#app/paths.ts'
import { addEnactment, listEnactments } from '#app/storage/enactments.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { compareEnactment, readEnactment } from './proposals.$number.outcome.server.ts'
import { sentForm } from './sent-form.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, proposal, person } = await requireProposal(request, params, 'outcome.read')
  const enactments = await listEnactments(db, proposal.number)
  return {
    head: headOf(proposal, person),
    enactments: await Promise.all(
      enactments.map(async (enactment) => {
        const { text: _text, ...told } = enactment
        const outcomes = await compareEnactment(db, proposal.number, enactment)
        return { enactment: told, outcomes }
      }),
    ),
    mayRecord: may(person, 'outcome.record', proposal),
    saved: new URL(request.url).searchParams.has('saved'),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { db, proposal, person } = await requireProposalUser(request, params, 'outcome.record')
  const { values, problems, enactment } = readEnactment(await sentForm(request))
  const refuse = (more: Readonly<Record<string, string>>) =>
    data({ values, problems: more }, { status: 400 })
  if (enactment === null) return refuse(problems)
  const outcomes = await compareEnactment(db, proposal.number, enactment)
  if (!outcomes.some(({ units }) => units !== null)) {
    return refuse({ text: words.problems.nothingRead })
  }
  const added = await addEnactment(db, proposal.number, enactment, stampOf(person))
  if (!added) return refuse({ version: words.problems.version })
  return redirect(paths.proposalOutcome(proposal.number, { saved: 1 }))
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  proposalMeta(`${words.title} · ${page?.head.number ?? ''}`, page?.head)

export default function OutcomePage() {
  const { head, enactments, mayRecord, saved } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <ProposalPage head={head} tab="outcome">
      {saved ? (
        <Notice tone="ok" live>
          {words.saved}
        </Notice>
      ) : null}
      <div className="row-between">
        <p>{words.lead}</p>
        {enactments.length === 0 ? null : <CsvLink to={paths.proposalOutcomeCsv(head.number)} />}
      </div>
      {enactments.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : null}
      {enactments.map(({ enactment, outcomes }) => (
        <OutcomeSummary key={enactment.id} enactment={enactment} outcomes={outcomes} />
      ))}
      {mayRecord && head.version > 0 ? (
        <EnactmentForm
          version={head.version}
          values={answer?.values ?? {}}
          problems={answer?.problems ?? {}}
        />
      ) : null}
    </ProposalPage>
  )
}
