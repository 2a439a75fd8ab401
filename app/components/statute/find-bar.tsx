import { Form, Link } from '@remix-run/react'
import { plural } from '#app/i18n/pl/format.ts'
import { statute as words } from '#app/i18n/pl/statute.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../form/button.tsx'
import { shortestQuestion } from './find-in-text.ts'
import { hitId } from './unit-text.tsx'

interface FindBarProps {
  readonly act: string
  readonly asOf: string
  readonly question: string
  readonly found: number
  /** The place gone to last, from 1; 0 before the first step. */
  readonly place: number
}

/**
 * Finding words in the text of an act. The steps are links, so they work without JavaScript; with it
 * (`reading.js`) they move without asking the server.
 */
export function FindBar({ act, asOf, question, found, place }: FindBarProps) {
  return (
    <search className="find-bar">
      <Form action={paths.act(act)} className="inline-form">
        <input type="hidden" name="asOf" value={asOf} />
        <label htmlFor="find-in-text" className="hidden-visually">
          {words.find}
        </label>
        <input
          id="find-in-text"
          type="search"
          name="q"
          defaultValue={question}
          placeholder={words.find}
        />
        <Button>{words.findSubmit}</Button>
      </Form>
      {question === '' ? null : <Answer {...{ act, asOf, question, found, place }} />}
    </search>
  )
}

function Answer({ act, asOf, question, found, place }: FindBarProps) {
  const clear = <Link to={paths.act(act, { asOf })}>{words.findClear}</Link>
  if (found === 0) {
    const short = question.trim().length < shortestQuestion
    return (
      <p className="found" role="status">
        {short ? words.findTooShort : words.findNone(question)} {clear}
      </p>
    )
  }
  const step = (by: number) => {
    const next = place === 0 ? (by > 0 ? 1 : found) : ((place - 1 + by + found) % found) + 1
    return `${paths.act(act, { asOf, q: question, place: next })}#${hitId(next)}`
  }
  return (
    <div className="found">
      <span role="status" data-find-place>
        {place === 0 ? plural(found, words.findPlaces) : words.findPlace(place, found)}
      </span>
      <a className="btn small" href={step(-1)} data-find-step="-1">
        {words.findPrevious}
      </a>
      <a className="btn small" href={step(1)} data-find-step="1">
        {words.findNext}
      </a>
      {clear}
    </div>
  )
}
