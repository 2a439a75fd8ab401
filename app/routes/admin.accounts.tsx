import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { requireUserMay } from '#app/auth/guards.server.ts'
import { linkDays } from '#app/auth/password-link.server.ts'
import { AccountFields } from '#app/components/account/account-fields.tsx'
import { AccountLine } from '#app/components/account/account-line.tsx'
import { Button } from '#app/components/form/button.tsx'
import { ErrorSummary } from '#app/components/form/error-summary.tsx'
import { Field } from '#app/components/form/field.tsx'
import { Card } from '#app/components/layout/card.tsx'
import { CsvLink } from '#app/components/layout/csv-link.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { accounts as words } from '#app/i18n/pl/accounts.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { paths } from '#app/paths.ts'
import { listAccounts } from '#app/storage/accounts.server.ts'
import { database } from '#app/storage/client.server.ts'
import { listOrganisations } from '#app/storage/users.server.ts'
import { accountsFromForm } from './admin.accounts.server.ts'
import { publicOrigin } from './origin.server.ts'
import { sentForm } from './sent-form.server.ts'
import { unkept } from './unkept.server.ts'

export const handle: PageHandle = { hydrate: false }

export const headers = unkept

export async function loader({ request }: LoaderFunctionArgs) {
  const { id } = await requireUserMay(request, 'user.manage')
  const db = await database()
  return {
    own: id,
    linkDays,
    accounts: await listAccounts(db),
    organisations: await listOrganisations(db),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const admin = await requireUserMay(request, 'user.manage')
  const form = await sentForm(request)
  const db = await database()
  const answer = await accountsFromForm({ db, admin, form, origin: publicOrigin(request) })
  const status = Object.keys(answer.problems).length > 0 ? 400 : 200
  return data(answer, { status })
}

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.name}` }]

export default function AccountsPage() {
  const { own, linkDays: days, accounts, organisations } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const isNew = answer?.id === ''
  return (
    <Page
      title={words.title}
      lead={words.lead}
      meta={words.open(accounts.filter(({ closedOn }) => closedOn === null).length)}
    >
      <div className="stack">
        {answer?.link ? (
          <Notice tone="ok" title={words.linkTitle(answer.link.name)} live>
            <p className="guest-link">
              <code>{answer.link.address}</code>
            </p>
            <p>{words.linkText(days)}</p>
          </Notice>
        ) : answer?.done ? (
          <Notice tone="ok" live>
            {words.done[answer.done]}
          </Notice>
        ) : null}
        <ul className="lines accounts">
          {accounts.map((account) => (
            <AccountLine
              key={account.id}
              {...{ account, organisations, own: account.id === own }}
              sent={answer?.id === account.id ? answer : null}
            />
          ))}
        </ul>
        <CsvLink to={paths.adminAccountsCsv()} />
        <Card title={words.add}>
          <p className="hint">{words.addLead(days)}</p>
          <Form method="post" className="form" noValidate>
            <ErrorSummary problems={isNew ? answer.problems : {}} />
            <Field
              name="email"
              label={words.email}
              problem={isNew ? answer.problems.email : undefined}
              required
            >
              {(control) => (
                <input
                  {...control}
                  type="email"
                  autoComplete="off"
                  defaultValue={isNew ? answer.typed.email : ''}
                />
              )}
            </Field>
            <AccountFields
              of=""
              values={isNew ? answer.typed : {}}
              problems={isNew ? answer.problems : {}}
              organisations={organisations}
            />
            <p>
              <Button look="primary" name="intent" value="add">
                {words.submit}
              </Button>
            </p>
          </Form>
        </Card>
      </div>
    </Page>
  )
}
