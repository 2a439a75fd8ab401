import type { ReactNode } from 'react'

interface EmptyStateProps {
  readonly title: string
  /** Why there is nothing, and what would be here. */
  readonly children?: ReactNode
  /** What to do about it. */
  readonly action?: ReactNode
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty">
      <b>{title}</b>
      {children ? <p>{children}</p> : null}
      {action ? <p>{action}</p> : null}
    </div>
  )
}
