import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { requireUserMay } from '#app/auth/guards.server.ts'
import { KeyForm } from '#app/components/account/key-form.tsx'
import { TokenButton, TokenList } from '#app/components/account/token-list.tsx'
import { Button } from '#app/components/form/button.tsx'
import { Card } from '#app/components/layout/card.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { access as words } from '#app/i18n/pl/access.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { paths } from '#app/paths.ts'
import { database } from '#app/storage/client.server.ts'
import { listTokens } from '#app/storage/personal-tokens.server.ts'
import { accessFromForm, keyDays } from './account.access.server.ts'
import { publicOrigin } from './origin.server.ts'
import { sentForm } from './sent-form.server.ts'
import { unkept } from './unkept.server.ts'

export const handle: PageHandle = { hydrate: false }

export const headers = unkept

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireUserMay(request, 'token.manage')
  const tokens = await listTokens(await database(), person.id, new Date())
  return {
    days: keyDays,
    calendars: tokens.filter(({ scope }) => scope === 'calendar'),
    keys: tokens.filter(({ scope }) => scope !== 'calendar'),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireUserMay(request, 'token.manage')
  const db = await database()
  const form = await sentForm(request)
  const answer = await accessFromForm({ db, person, form, origin: publicOrigin(request) })
  const status = Object.keys(answer.problems).length > 0 ? 400 : 200
  return data(answer, { status })
}

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.name}` }]

export default function AccessPage() {
  const { days, calendars, keys } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const made = answer?.made
  return (
    <Page narrow title={words.title} lead={words.lead}>
      <div className="stack">
        {made ? (
          <Notice
            tone="ok"
            title={made.scope === 'calendar' ? words.madeCalendar : words.madeKey}
            live
          >
            <p className="guest-link">
              <code>{made.value}</code>
            </p>
            <p>{words.once}</p>
          </Notice>
        ) : null}
        {answer?.revoked ? (
          <Notice tone="ok" live>
            {words.revoked}
          </Notice>
        ) : null}
        <Card title={words.calendar}>
          <p>{words.calendarLead}</p>
          <TokenList
            tokens={calendars}
            none={words.calendarNone}
            more={({ id }) => (
              <TokenButton intent="renew" token={id}>
                {words.renew}
              </TokenButton>
            )}
          />
          {calendars.length === 0 ? (
            <Form method="post">
              <Button look="primary" name="intent" value="calendar">
                {words.makeCalendar}
              </Button>
            </Form>
          ) : null}
          <p className="hint">
            {words.calendarPublic}{' '}
            <Link to={paths.calendarFile()} reloadDocument>
              {words.calendarPublicLink}
            </Link>
            .
          </p>
        </Card>
        <Card title={words.programs}>
          <p>
            {words.programsLead} <Link to={paths.apiPage()}>{words.programsLink}</Link>.
          </p>
          <TokenList tokens={keys} none={words.programsNone} />
          <KeyForm days={days} typed={answer?.typed ?? {}} problems={answer?.problems ?? {}} />
        </Card>
      </div>
    </Page>
  )
}
