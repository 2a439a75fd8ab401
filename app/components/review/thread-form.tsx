import { Form, useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from '../form/button.tsx'
import { threadHref } from './page-href.ts'

interface ThreadFormProps {
  /** Of the remark. */
  readonly number: number
  readonly intent: string
  /** Further fields that the form carries. */
  readonly fields?: Readonly<Record<string, number>>
  readonly label: string
  readonly children?: ReactNode
}

/** A form of a thread: what it does, to which remark, and a button that says so. */
export function ThreadForm({ number, intent, fields = {}, label, children }: ThreadFormProps) {
  const [query] = useSearchParams()
  return (
    <Form
      method="post"
      action={threadHref(query, number)}
      className="thread-form"
      preventScrollReset
      noValidate
    >
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="remark" value={number} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Button small>{label}</Button>
    </Form>
  )
}
