import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { requireProposalUser } from '#app/auth/require-proposal.server.ts'
import { Button } from '#app/components/form/button.tsx'
import { Field } from '#app/components/form/field.tsx'
import { Card } from '#app/components/layout/card.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import { AuthorList } from '#app/components/proposal/author-list.tsx'
import { headOf } from '#app/components/proposal/head.ts'
import { ProposalPage } from '#app/components/proposal/proposal-page.tsx'
import { authors as words, namingProblems } from '#app/i18n/pl/authors.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { paths } from '#app/paths.ts'
import {
  addCoAuthor,
  listCoAuthors,
  listNameable,
  removeCoAuthor,
} from '#app/storage/co-authors.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { sentForm, typedFields } from './sent-form.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, proposal, person } = await requireProposalUser(request, params, 'author.name')
  const { number, owner } = proposal
  const nameable = await listNameable(db, number)
  return {
    head: headOf(proposal, person),
    owner,
    coAuthors: await listCoAuthors(db, number),
    nameable: nameable.map(({ id, name, organisation }) => ({ id, name, organisation })),
    done: new URL(request.url).searchParams.get('done'),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { db, proposal, person } = await requireProposalUser(request, params, 'author.name')
  const { number } = proposal
  const { intent = '', user: userId = '' } = typedFields(await sentForm(request))
  const by = stampOf(person)
  if (intent === 'remove') {
    if (await removeCoAuthor(db, { number, userId }, by)) return done(number, 'removed')
    return data({ intent, userId, problem: words.gone }, { status: 409 })
  }
  const problem = await addCoAuthor(db, { number, userId }, by)
  if (problem === null) return done(number, 'added')
  return data({ intent, userId, problem: namingProblems[problem] }, { status: 400 })
}

function done(number: string, what: 'added' | 'removed') {
  return redirect(paths.proposalAuthors(number, { done: what }), 303)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page ? `${words.title} · ${page.head.number} · ${frame.name}` : frame.name },
]

const notices: Readonly<Record<string, string>> = { added: words.added, removed: words.removed }

export default function ProposalAuthorsPage() {
  const { head, owner, coAuthors, nameable, done: did } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const notice = notices[did ?? '']
  const ofRemoval = answer?.intent === 'remove'
  return (
    <ProposalPage head={head} tab={null} crumbs={[{ label: words.title }]}>
      {notice && !answer ? (
        <Notice tone="ok" live>
          {notice}
        </Notice>
      ) : null}
      {ofRemoval ? (
        <Notice tone="error" live>
          {answer.problem}
        </Notice>
      ) : null}
      <div className="status-columns">
        <section>
          <AuthorList author={owner} coAuthors={coAuthors} />
          <p className="hint">{words.hint}</p>
        </section>
        <Card title={words.add}>
          {nameable.length === 0 ? <p className="hint">{words.nobody}</p> : null}
          <Form method="post" className="form" noValidate>
            <input type="hidden" name="intent" value="add" />
            <Field
              name="user"
              label={words.whom}
              problem={answer && !ofRemoval ? answer.problem : undefined}
              required
              wide
            >
              {(control) => (
                <select {...control} defaultValue={answer?.userId ?? ''}>
                  <option value="">{words.choose}</option>
                  {nameable.map(({ id, name, organisation }) => (
                    <option key={id} value={id}>
                      {organisation === '' ? name : `${name}, ${organisation}`}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <p>
              <Button look="primary">{words.add}</Button>
            </p>
          </Form>
        </Card>
      </div>
    </ProposalPage>
  )
}
