import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { PersonalToken } from '#app/core/record/personal-token.ts'
import { access as words } from '#app/i18n/pl/access.ts'
import { Button } from '../form/button.tsx'

interface TokenListProps {
  readonly tokens: readonly PersonalToken[]
  /** Said where there are none. */
  readonly none: string
  /** What else can be done with a token. */
  readonly more?: (token: PersonalToken) => ReactNode
}

/** Tokens with what is known of them, each with the way to revoke it. */
export function TokenList({ tokens, none, more }: TokenListProps) {
  if (tokens.length === 0) return <p className="hint">{none}</p>
  return (
    <ul className="plain-list tokens">
      {tokens.map((token) => (
        <li key={token.id}>
          <span>
            <b>{token.name}</b>
            <small>{facts(token).join(' · ')}</small>
          </span>
          <span className="actions">
            {more?.(token)}
            <TokenButton intent="revoke" token={token.id} label={words.revokeOne(token.name)}>
              {words.revoke}
            </TokenButton>
          </span>
        </li>
      ))}
    </ul>
  )
}

function facts({ scope, createdAt, expiresAt, lastUsedOn }: PersonalToken): readonly string[] {
  return [
    words.scopes[scope],
    words.created(createdAt),
    ...(expiresAt === null ? [] : [words.until(expiresAt)]),
    words.used(lastUsedOn),
  ]
}

interface TokenButtonProps {
  readonly intent: 'renew' | 'revoke'
  readonly token: string
  readonly label?: string
  readonly children: string
}

/** A form of one button about one token. */
export function TokenButton({ intent, token, label, children }: TokenButtonProps) {
  return (
    <Form method="post">
      <input type="hidden" name="token" value={token} />
      <Button small name="intent" value={intent} aria-label={label}>
        {children}
      </Button>
    </Form>
  )
}
