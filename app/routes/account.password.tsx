import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changePassword } from '#app/auth/change-password.server.ts'
import { requireUserMay } from '#app/auth/guards.server.ts'
import { minPasswordLength } from '#app/auth/password.server.ts'
import { PasswordFields } from '#app/components/account/password-fields.tsx'
import { Button } from '#app/components/form/button.tsx'
import { ErrorSummary } from '#app/components/form/error-summary.tsx'
import { Field } from '#app/components/form/field.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { account } from '#app/i18n/pl/account.ts'
import { password as words } from '#app/i18n/pl/accounts.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { paths } from '#app/paths.ts'
import { freshPassword } from './fresh-password.server.ts'
import { sentForm, typedFields } from './sent-form.server.ts'

export const handle: PageHandle = { hydrate: false }

export async function loader({ request }: LoaderFunctionArgs) {
  const { email } = await requireUserMay(request, 'password.change')
  const done = new URL(request.url).searchParams.has('done')
  return { email, length: minPasswordLength, done }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const person = await requireUserMay(request, 'password.change')
  const typed = typedFields(await sentForm(request))
  const fresh = freshPassword(typed)
  if (!fresh.ok) return data({ problems: fresh.problems }, { status: 400 })
  const outcome = await changePassword(request, {
    ...{ email: person.email, current: typed.current ?? '', fresh: fresh.password },
    clientAddress: context.clientAddress,
  })
  // The session that asked has ended: the page is shown in the new one.
  if (outcome.ok) {
    return redirect(paths.password({ done: 1 }), { status: 303, headers: outcome.headers })
  }
  if (outcome.reason === 'throttled') {
    const problems = { '': account.throttled(outcome.seconds) }
    return data({ problems }, { status: 429 })
  }
  return data({ problems: { current: words.problems.current } }, { status: 400 })
}

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.name}` }]

export default function PasswordPage() {
  const { email, length, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const problems: Readonly<Record<string, string>> = answer?.problems ?? {}
  return (
    <Page narrow title={words.title} lead={words.lead}>
      {done && !answer ? (
        <Notice tone="ok" live>
          {words.changed}
        </Notice>
      ) : null}
      <form method="post" className="form card" noValidate>
        <ErrorSummary problems={problems} />
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <Field name="current" label={words.current} problem={problems.current} required wide>
          {(control) => <input {...control} type="password" autoComplete="current-password" />}
        </Field>
        <PasswordFields problems={problems} length={length} />
        <p>
          <Button look="primary">{words.submit}</Button>
        </p>
      </form>
    </Page>
  )
}
