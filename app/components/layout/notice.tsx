import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

interface NoticeProps {
  readonly tone?: 'info' | 'ok' | 'warn' | 'error'
  readonly title?: string
  /** The answer to what a person has just done, so that it is read out. */
  readonly live?: boolean
  readonly children?: ReactNode
}

/** A message on the page: what happened, or what to know before going on. */
export function Notice({ tone = 'info', title, live = false, children }: NoticeProps) {
  const role = live ? (tone === 'error' ? 'alert' : 'status') : undefined
  return (
    <div className={classNames('notice', tone)} role={role}>
      {title ? <b>{title}</b> : null}
      {children}
    </div>
  )
}
