import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import * as z from 'zod'
import { demoAccounts } from '#app/auth/demo-accounts.server.ts'
import { requireMay } from '#app/auth/guards.server.ts'
import { signIn } from '#app/auth/sign-in.server.ts'
import { Button } from '#app/components/form/button.tsx'
import { ErrorSummary } from '#app/components/form/error-summary.tsx'
import { Field } from '#app/components/form/field.tsx'
import { Card } from '#app/components/layout/card.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import { Page } from '#app/components/layout/page.tsx'
import { account, roleNames } from '#app/i18n/pl/account.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { paths, safeNext } from '#app/paths.ts'
import { fieldProblems, sentForm } from './sent-form.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'session.create')
  const query = new URL(request.url).searchParams
  const demo = await demoAccounts()
  const chosen = demo?.people.find((person) => person.email === query.get('as'))
  return {
    viewer: viewer?.name ?? null,
    next: safeNext(query.get('next')),
    demo,
    chosen: chosen && demo ? { email: chosen.email, password: demo.password } : null,
  }
}

const text = z.string().max(1000).catch('')

/** What came, whatever it is: to be shown again when it is wrong. */
const sentFields = z.object({ email: text, password: text, next: text })

const signInForm = z.object({
  email: z.string().trim().min(1, account.emailMissing).pipe(z.email(account.emailWrong)),
  password: z.string().min(1, account.passwordMissing),
})

export async function action({ request, context }: ActionFunctionArgs) {
  await requireMay(request, 'session.create')
  const sent = sentFields.parse(Object.fromEntries(await sentForm(request)))
  const { email } = sent
  const parsed = signInForm.safeParse(sent)
  if (!parsed.success) {
    const problems = fieldProblems(parsed.error)
    return data({ email, problems }, { status: 400 })
  }
  const outcome = await signIn(request, { ...parsed.data, clientAddress: context.clientAddress })
  if (outcome.ok) {
    return redirect(safeNext(sent.next), { headers: outcome.headers })
  }
  if (outcome.reason === 'throttled') {
    const problems = { '': account.throttled(outcome.seconds) }
    const headers = { 'Retry-After': String(outcome.seconds) }
    return data({ email, problems }, { status: 429, headers })
  }
  return data({ email, problems: { '': account.wrong } }, { status: 401 })
}

export const meta: MetaFunction = () => [{ title: `${account.title} · ${frame.name}` }]

export default function SignInPage() {
  const { viewer, next, demo, chosen } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const problems: Readonly<Record<string, string>> = answer?.problems ?? {}
  return (
    <Page narrow title={account.title} lead={account.lead}>
      {viewer ? <Notice>{account.already(viewer)}</Notice> : null}
      <div className="stack">
        {/* A new choice of a demo account fills the fields anew. */}
        <Form method="post" className="form card" key={chosen?.email ?? ''} noValidate>
          <ErrorSummary problems={problems} />
          <input type="hidden" name="next" value={next} />
          <Field name="email" label={account.email} problem={problems.email} required wide>
            {(control) => (
              <input
                {...control}
                type="email"
                autoComplete="username"
                defaultValue={answer?.email ?? chosen?.email}
              />
            )}
          </Field>
          <Field name="password" label={account.password} problem={problems.password} required wide>
            {(control) => (
              <input
                {...control}
                type="password"
                autoComplete="current-password"
                defaultValue={chosen?.password}
              />
            )}
          </Field>
          <p>
            <Button look="primary">{account.submit}</Button>
          </p>
        </Form>
        {demo ? (
          <Card title={account.demoTitle}>
            <p>{account.demoLead(demo.password)}</p>
            <ul className="plain-list demo-accounts">
              {demo.people.map(({ email, name, role, organisation }) => (
                <li key={email}>
                  <Link
                    to={paths.signIn({ as: email, next: next === '/' ? undefined : next })}
                    aria-label={account.demoFill(name)}
                    aria-current={chosen?.email === email ? 'true' : undefined}
                    preventScrollReset
                  >
                    {name}
                  </Link>
                  <span>{[roleNames[role], organisation].filter(Boolean).join(' · ')}</span>
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
      </div>
    </Page>
  )
}
