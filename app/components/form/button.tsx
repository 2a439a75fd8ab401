import { Link, type LinkProps } from '@remix-run/react'
import type { ButtonHTMLAttributes } from 'react'
import { classNames } from '../layout/class-names.ts'

interface Look {
  /** `primary`: the one thing this page is for. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly small?: boolean
}

/** A button; it submits its form unless told otherwise. */
export function Button({
  look = 'plain',
  small = false,
  type = 'submit',
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button {...rest} type={type} className={buttonClass(look, small)} />
}

/** A link that looks like a button: for going somewhere, never for changing something. */
export function ButtonLink({ look = 'plain', small = false, ...rest }: Look & LinkProps) {
  return <Link {...rest} className={buttonClass(look, small)} />
}

function buttonClass(look: NonNullable<Look['look']>, small: boolean): string {
  return classNames('btn', look !== 'plain' && look, small && 'small')
}
