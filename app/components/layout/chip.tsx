import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

/** A short fact set apart: a version, a state. The words say everything; the tone only helps. */
export function Chip({
  tone,
  children,
}: {
  readonly tone?: 'ok' | 'warn' | 'error' | 'accent'
  readonly children: ReactNode
}) {
  return <span className={classNames('chip', tone)}>{children}</span>
}
