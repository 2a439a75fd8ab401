import { Form, Link } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { diffText } from '#app/core/diff/segments.ts'
import { formatMoment } from '#app/i18n/pl/format.ts'
import { partNamed } from '#app/i18n/pl/proposal.ts'
import { studio } from '#app/i18n/pl/studio.ts'
import { Segments } from '../diff/segments.tsx'
import { Button } from '../form/button.tsx'
import { Notice } from '../layout/notice.tsx'
import type { ConflictField, StudioConflict } from './answer.ts'

interface ConflictPanelProps {
  readonly conflict: StudioConflict
  /** Everything that the refused form held, to be sent again. */
  readonly typed: Readonly<Record<string, string>>
  /** The desk with what is saved now. */
  readonly keep: string
  /** With a script: sends the form, or leaves what is saved, without leaving the page. */
  readonly live?: {
    readonly send: (fields: Readonly<Record<string, string>>) => void
    readonly giveWay: () => void
  }
}

/**
 * Somebody saved in between: both texts, and the choice between them. Nothing is lost either way. It
 * stands above the desk and takes the focus, so that it is seen from wherever the form was sent.
 */
export function ConflictPanel({ conflict, typed, keep, live }: ConflictPanelProps) {
  const words = studio.conflict
  const { fields, who, when, revision } = conflict
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.focus()
  }, [conflict])
  return (
    <div tabIndex={-1} ref={box}>
      <Notice tone="warn" title={words.title} live>
        <p>{words.text(who, formatMoment(when))}</p>
        {typed.intent === 'version' ? <p>{words.version}</p> : null}
        <Form
          method="post"
          className="form"
          onSubmit={(event) => {
            if (!live) return
            event.preventDefault()
            live.send(fieldsOf(event.currentTarget))
          }}
        >
          {Object.entries({ ...typed, revision: String(revision) })
            .filter(([name]) => !fields.some((field) => field.name === name))
            .map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
          {fields.map((field, index) => (
            <ConflictChoice key={index} field={field} />
          ))}
          <p className="actions">
            {typed.intent === 'version' ? null : <Button look="primary">{words.saveMine}</Button>}
            {live ? (
              <Button type="button" onClick={live.giveWay}>
                {words.keepTheirs}
              </Button>
            ) : (
              <Link className="btn" to={keep} reloadDocument>
                {words.keepTheirs}
              </Link>
            )}
          </p>
        </Form>
      </Notice>
    </div>
  )
}

function fieldsOf(form: HTMLFormElement): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )
}

/** One text in its three states, and the field for what shall stand. */
function ConflictChoice({ field }: { readonly field: ConflictField }) {
  const words = studio.conflict
  const { name, place, base, yours, theirs, both } = field
  return (
    <fieldset className="both">
      <legend>{partNamed(name) ?? place}</legend>
      {base === null ? null : (
        <div>
          <span className="label">{words.base}</span>
          <p className="lines-kept law small">{base}</p>
        </div>
      )}
      <div className="beside">
        <div>
          <span className="label">{words.yours}</span>
          <Wording base={base ?? theirs} text={yours} none={words.goneHere} />
        </div>
        <div>
          <span className="label">{words.theirs}</span>
          <Wording base={base} text={theirs} none={words.gone} />
        </div>
      </div>
      {name === '' ? null : (
        <label>
          <span className="label">{words.result}</span>
          <textarea name={name} className="law-text" rows={5} defaultValue={both ?? yours ?? ''} />
          <span className="hint">{words.resultHint}</span>
        </label>
      )}
    </fieldset>
  )
}

/** A wording with its difference from what both began from. */
function Wording({
  base,
  text,
  none,
}: {
  readonly base: string | null
  readonly text: string | null
  readonly none: string
}) {
  if (text === null) return <p className="hint">{none}</p>
  return (
    <p className="lines-kept law small">
      {base === null ? text : <Segments segments={diffText(base, text)} />}
    </p>
  )
}
