import { useEffect, useRef } from 'react'
import { frame } from '#app/i18n/pl/frame.ts'
import { fieldId } from './field.tsx'

interface ErrorSummaryProps {
  /** Problem by the name of its field; `''` for one of the whole form. */
  readonly problems: Readonly<Record<string, string>> | undefined
  readonly title?: string
}

/** Lists what is wrong above a form, with links to the fields, and takes the focus after sending. */
export function ErrorSummary({ problems = {}, title = frame.errorSummary }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const entries = Object.entries(problems)
  useEffect(() => {
    box.current?.focus()
  }, [problems])
  if (entries.length === 0) return null
  return (
    <div className="summary-of-errors" role="alert" tabIndex={-1} ref={box}>
      <h2>{title}</h2>
      <ul>
        {entries.map(([name, problem]) => (
          <li key={name}>{name === '' ? problem : <a href={`#${fieldId(name)}`}>{problem}</a>}</li>
        ))}
      </ul>
    </div>
  )
}
