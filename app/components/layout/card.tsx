import type { ReactNode } from 'react'

interface CardProps {
  /** A small heading; its level follows the page's outline. */
  readonly title?: ReactNode
  readonly level?: 2 | 3
  readonly children: ReactNode
}

export function Card({ title, level = 2, children }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="card">
      {title ? <Heading className="card-title">{title}</Heading> : null}
      {children}
    </section>
  )
}
