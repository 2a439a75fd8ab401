import { Form } from '@remix-run/react'
import type { Account, Organisation } from '#app/core/record/person.ts'
import { roleNames } from '#app/i18n/pl/account.ts'
import { accounts as words } from '#app/i18n/pl/accounts.ts'
import { Button } from '../form/button.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { AccountFields } from './account-fields.tsx'

interface AccountLineProps {
  readonly account: Account
  readonly organisations: readonly Organisation[]
  /** Whether it is the account of who looks. */
  readonly own: boolean
  /** What was typed into its form, and what is wrong with it; `null` when it was not sent. */
  readonly sent: {
    readonly typed: Readonly<Record<string, string>>
    readonly problems: Readonly<Record<string, string>>
  } | null
}

/** An account with the forms that change it, folded away until they are asked for. */
export function AccountLine({ account, organisations, own, sent }: AccountLineProps) {
  const { id, name, email, role, closedOn } = account
  const organisation = organisations.find(({ code }) => code === account.organisation)
  const problems = Object.fromEntries(
    Object.entries(sent?.problems ?? {}).map(([field, problem]) => [
      field && `${field}-${id}`,
      problem,
    ]),
  )
  return (
    <li>
      <span>
        <b>{name}</b>
        <small>{own ? `${email} · ${words.own}` : email}</small>
      </span>
      <span>
        {roleNames[role]}
        {organisation ? <small>{organisation.name}</small> : null}
      </span>
      <small>{words.since(account)}</small>
      <details className="more" open={Object.keys(problems).length > 0}>
        <summary className="btn small" aria-label={words.changeOne(name)}>
          {words.change}
        </summary>
        <Form method="post" className="form card" noValidate>
          <ErrorSummary problems={problems} />
          <input type="hidden" name="id" value={id} />
          {closedOn === null ? (
            <>
              <AccountFields
                of={`-${id}`}
                values={sent?.typed.intent === 'change' ? sent.typed : account}
                problems={problems}
                organisations={organisations}
              />
              <p className="actions">
                <Button look="primary" name="intent" value="change">
                  {words.save}
                </Button>
                <Button name="intent" value="link">
                  {words.link}
                </Button>
                {own ? null : (
                  <Button look="danger" name="intent" value="close">
                    {words.close}
                  </Button>
                )}
              </p>
            </>
          ) : (
            <Button name="intent" value="reopen">
              {words.reopen}
            </Button>
          )}
        </Form>
      </details>
    </li>
  )
}
