import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/auth/guards.server.ts'
import { findLinkHolder, setPasswordByLink } from '#app/auth/password-link.server.ts'
import { minPasswordLength } from '#app/auth/password.server.ts'
import { countWrongToken, requireFewWrongTokens } from '#app/auth/wrong-tokens.server.ts'
import { PasswordFields } from '#app/components/account/password-fields.tsx'
import { Button, ButtonLink } from '#app/components/form/button.tsx'
import { ErrorSummary } from '#app/components/form/error-summary.tsx'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { account } from '#app/i18n/pl/account.ts'
import { password as words } from '#app/i18n/pl/accounts.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { paths } from '#app/paths.ts'
import { freshPassword } from './fresh-password.server.ts'
import { sentForm, typedFields } from './sent-form.server.ts'
import { unkept } from './unkept.server.ts'

export const handle: PageHandle = { hydrate: false }

export const headers = unkept

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireMay(request, 'password.set')
  await requireFewWrongTokens(context.clientAddress)
  const holder = await findLinkHolder(params.token ?? '', new Date())
  if (holder === null) {
    await countWrongToken(context.clientAddress)
    return data(null, { status: 404 })
  }
  const { name, email } = holder
  return { name, email, length: minPasswordLength }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  await requireMay(request, 'password.set')
  await requireFewWrongTokens(context.clientAddress)
  const fresh = freshPassword(typedFields(await sentForm(request)))
  if (!fresh.ok) return data({ done: false, problems: fresh.problems }, { status: 400 })
  const done = await setPasswordByLink(params.token ?? '', fresh.password, new Date())
  if (done !== null) return data({ done: true, problems: {} })
  await countWrongToken(context.clientAddress)
  return data({ done: false, problems: { '': words.gone } }, { status: 404 })
}

export const meta: MetaFunction = () => [
  { title: `${words.setTitle} · ${frame.name}` },
  { name: 'robots', content: 'noindex' },
]

export default function PasswordLinkPage() {
  const holder = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer?.done) {
    return (
      <Page narrow title={words.setTitle}>
        <Notice tone="ok" live>
          {words.isSet}
        </Notice>
        <p>
          <ButtonLink look="primary" to={paths.signIn()}>
            {account.submit}
          </ButtonLink>
        </p>
      </Page>
    )
  }
  if (holder === null) {
    return (
      <Page narrow title={words.gone}>
        <EmptyState title={words.gone}>{words.goneText}</EmptyState>
      </Page>
    )
  }
  const problems = answer?.problems ?? {}
  return (
    <Page narrow title={words.setTitle} lead={words.setLead(holder.name, holder.email)}>
      <form method="post" className="form card" noValidate>
        <ErrorSummary problems={problems} />
        <input type="hidden" name="username" autoComplete="username" value={holder.email} />
        <PasswordFields problems={problems} length={holder.length} />
        <p>
          <Button look="primary">{words.set}</Button>
        </p>
      </form>
    </Page>
  )
}
