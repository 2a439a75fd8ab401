import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { requireProposalUser } from '#app/auth/require-proposal.server.ts'
import { Button, ButtonLink } from '#app/components/form/button.tsx'
import { ErrorSummary } from '#app/components/form/error-summary.tsx'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import { Page } from '#app/components/layout/page.tsx'
import { AmendingCard } from '#app/components/proposal/amending-card.tsx'
import { ClassCounts } from '#app/components/rebase/class-counts.tsx'
import { choiceFields } from '#app/components/rebase/conflict-choice.tsx'
import { ToldChange } from '#app/components/rebase/told-change.tsx'
import { applyProblemText } from '#app/i18n/pl/apply.ts'
import { formatDate, formatSource } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { proposal } from '#app/i18n/pl/proposal.ts'
import { rebase as words } from '#app/i18n/pl/rebase.ts'
import { paths } from '#app/paths.ts'
import { rebaseAction, shownRebase } from './proposals.$number.rebase.server.ts'
import { sentForm } from './sent-form.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireProposalUser(request, params, 'draft.rebase')
  const query = new URL(request.url).searchParams
  return {
    shown: await shownRebase(access, new Map()),
    done: query.get('done') !== null,
    kept: Number(query.get('kept') ?? 0) || null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const access = await requireProposalUser(request, params, 'draft.rebase')
  return rebaseAction(access, await sentForm(request))
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data ? `${words.title} · ${data.shown.head.number} · ${frame.name}` : frame.name,
  },
]

export default function RebasePage() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { head, acts, amending, revision } = answer?.shown ?? loaded.shown
  const problems: Readonly<Record<string, string>> = answer?.problems ?? {}
  const { number } = head
  const open = acts.some(({ changes }) =>
    changes.some((change) => change.class === 'conflict' && change.choice === null),
  )
  return (
    <Page
      title={words.title}
      lead={acts.length > 0 ? words.lead : undefined}
      crumbs={[
        { label: proposal.list, to: paths.proposals() },
        { label: number, to: paths.proposal(number) },
        { label: words.crumb },
      ]}
      meta={<span>{head.title}</span>}
      actions={<ButtonLink to={paths.proposal(number)}>{frame.back}</ButtonLink>}
    >
      {loaded.done && acts.length === 0 ? (
        <Notice tone="ok" title={words.done} live>
          <p>{head.mayEdit ? words.doneText : words.doneClosed}</p>
          {loaded.kept === null ? null : <p>{words.keptAs(loaded.kept)}</p>}
          <p className="actions">
            {head.mayEdit ? (
              <ButtonLink look="primary" to={paths.proposalEdit(number)}>
                {words.toEditor}
              </ButtonLink>
            ) : null}
            {head.version > 0 ? (
              <ButtonLink to={paths.proposalDraft(number, { against: head.version })}>
                {words.compare}
              </ButtonLink>
            ) : null}
          </p>
        </Notice>
      ) : acts.length === 0 ? (
        <EmptyState title={words.current}>{words.currentText}</EmptyState>
      ) : null}
      {acts.length === 0 ? null : (
        <Form method="post" className="cols two" noValidate>
          <input type="hidden" name="revision" value={revision} />
          <div className="stack">
            <ErrorSummary problems={problems} />
            {acts.map(({ act, title, from, to, changes, failed }) => (
              <section key={act} className="stack" aria-label={title}>
                <h2>{title}</h2>
                <p>
                  {words.from(
                    `${formatSource(from.source)}, ${formatDate(from.asOf)}`,
                    `${formatSource(to.source)}, ${formatDate(to.asOf)}`,
                  )}
                </p>
                <p>
                  <ClassCounts classes={changes.map((change) => change.class)} />
                </p>
                {failed.length > 0 ? (
                  <Notice tone="warn">
                    <p>{words.failed}</p>
                    <ul>
                      {failed.map((problem, index) => (
                        <li key={index}>{applyProblemText(problem)}</li>
                      ))}
                    </ul>
                  </Notice>
                ) : null}
                {changes.map((change) => (
                  <ToldChange
                    key={change.key}
                    act={act}
                    change={change}
                    problem={problems[choiceFields.choice(act, change.key)]}
                  />
                ))}
              </section>
            ))}
          </div>
          <aside className="side">
            <div className="card stack">
              <p className="actions">
                <Button look="primary">{words.take}</Button>
                <Button name="intent" value="preview">
                  {words.preview}
                </Button>
              </p>
              {open ? <p className="hint">{words.amendingOpen}</p> : null}
            </div>
            <AmendingCard amending={amending} place={(act, unit) => `#${act}__${unit}`} />
          </aside>
        </Form>
      )}
    </Page>
  )
}
