import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { requireUserMay } from '#app/auth/guards.server.ts'
import { AuditTable } from '#app/components/account/audit-table.tsx'
import { Button, ButtonLink } from '#app/components/form/button.tsx'
import { Field } from '#app/components/form/field.tsx'
import { CsvLink } from '#app/components/layout/csv-link.tsx'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { auditActions } from '#app/core/record/audit.ts'
import { audit as words } from '#app/i18n/pl/audit.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { paths } from '#app/paths.ts'
import { brokenAudit, listAudit } from '#app/storage/audit.server.ts'
import { database } from '#app/storage/client.server.ts'
import { auditAskedOf } from './audit-query.server.ts'

export const handle: PageHandle = { hydrate: false }

const eventsShown = 100

export async function loader({ request }: LoaderFunctionArgs) {
  await requireUserMay(request, 'audit.read')
  const { check, filter } = auditAskedOf(request.url)
  const db = await database()
  const events = await listAudit(db, eventsShown + 1, filter)
  return {
    filter,
    events: events.slice(0, eventsShown),
    more: events.length > eventsShown,
    broken: check ? await brokenAudit(db) : null,
  }
}

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.name}` }]

export default function AuditPage() {
  const { filter, events, more, broken } = useLoaderData<typeof loader>()
  const { before, ...narrowed } = filter
  const last = events.at(-1)
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={<ButtonLink to={paths.audit({ check: 1 })}>{words.check}</ButtonLink>}
    >
      <div className="stack">
        {broken === null ? null : broken.length === 0 ? (
          <Notice tone="ok">{words.whole}</Notice>
        ) : (
          <Notice tone="warn">{words.broken(broken.slice(0, 20).join(', '))}</Notice>
        )}
        <Form className="filters" action={paths.audit()}>
          <Field name="subject" label={words.subject}>
            {(control) => (
              <input
                {...control}
                type="search"
                placeholder={words.subjectHint}
                defaultValue={filter.subject}
              />
            )}
          </Field>
          <Field name="who" label={words.who}>
            {(control) => <input {...control} type="search" defaultValue={filter.who} />}
          </Field>
          <Field name="action" label={words.action}>
            {(control) => (
              <select {...control} defaultValue={filter.action}>
                <option value="">{words.every}</option>
                {auditActions.map((action) => (
                  <option key={action} value={action}>
                    {words.actions[action]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <div className="actions">
            <Button>{words.show}</Button>
          </div>
        </Form>
        {events.length === 0 ? (
          <EmptyState title={words.none}>
            {words.noneText} <Link to={paths.audit()}>{words.clear}</Link>
          </EmptyState>
        ) : (
          <AuditTable events={events} />
        )}
        <p className="actions">
          {before > 0 ? <Link to={paths.audit(narrowed)}>{words.newest}</Link> : null}
          {more && last ? (
            <Link to={paths.audit({ ...narrowed, before: last.sequence })}>{words.older}</Link>
          ) : null}
          {last ? <CsvLink to={paths.auditCsv(narrowed)} /> : null}
        </p>
      </div>
    </Page>
  )
}
