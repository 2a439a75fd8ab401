import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form } from '@remix-run/react'
import { requireMay } from '#app/auth/guards.server.ts'
import { closeSession } from '#app/auth/session.server.ts'
import { Button, ButtonLink } from '#app/components/form/button.tsx'
import { Page } from '#app/components/layout/page.tsx'
import { account } from '#app/i18n/pl/account.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { paths } from '#app/paths.ts'

/** Reached as an address it asks first: following a link must not sign anybody out. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'session.end')
  return viewer === null ? redirect(paths.signIn()) : null
}

export async function action({ request }: ActionFunctionArgs) {
  await requireMay(request, 'session.end')
  return redirect(paths.home(), { headers: await closeSession(request) })
}

export const meta: MetaFunction = () => [{ title: `${account.signOutTitle} · ${frame.name}` }]

export default function SignOutPage() {
  return (
    <Page narrow title={account.signOutTitle}>
      <Form method="post" className="form">
        <p>{account.signOutQuestion}</p>
        <p className="actions">
          <Button look="primary">{account.signOut}</Button>
          <ButtonLink to={paths.home()}>{account.stay}</ButtonLink>
        </p>
      </Form>
    </Page>
  )
}
