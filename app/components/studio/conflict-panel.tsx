import { Form, Link } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { diffText } from '#app/core/diff/segments.ts'
import { formatMoment } from '#app/i18n/pl/format.ts'
import { partNames } from '#app/i18n/pl/proposal.ts'
import { studio } from '#app/i18n/pl/studio.ts'
import { Segments } from '../diff/segments.tsx'
import { Button } from '../form/button.tsx'
import { Notice } from '../layout/notice.tsx'
import type { StudioConflict } from './answer.ts'

interface ConflictPanelProps {
  readonly conflict: StudioConflict
  /** Everything that the refused form held, to be sent again. */
  readonly typed: Readonly<Record<string, string>>
  /** The desk with what is saved now. */
  readonly keep: string
}

/**
 * Somebody saved in between: both texts, and the choice between them. Nothing is lost either way. It
 * stands above the desk and takes the focus, so that it is seen from wherever the form was sent.
 */
export function ConflictPanel({ conflict, typed, keep }: ConflictPanelProps) {
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
        <Form method="post" className="form">
          {Object.entries({ ...typed, revision: String(revision) })
            .filter(([name]) => !fields.some((field) => field.name === name))
            .map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
          {fields.map((field) => (
            <fieldset key={field.name} className="both">
              <legend>{partNameOf(field.name)}</legend>
              <div className="beside">
                <label>
                  <span className="label">{words.yours}</span>
                  <textarea
                    name={field.name}
                    className="law-text"
                    rows={6}
                    defaultValue={field.yours}
                  />
                </label>
                <div>
                  <span className="label">{words.theirs}</span>
                  <p className="lines-kept law small">{field.theirs ?? words.gone}</p>
                </div>
              </div>
              {field.theirs ? (
                <details>
                  <summary>{words.difference}</summary>
                  <p className="lines-kept law small">
                    <Segments segments={diffText(field.theirs, field.yours)} />
                  </p>
                </details>
              ) : null}
            </fieldset>
          ))}
          <p className="actions">
            {typed.intent === 'version' ? null : <Button look="primary">{words.saveMine}</Button>}
            <Link className="btn" to={keep} reloadDocument>
              {words.keepTheirs}
            </Link>
          </p>
        </Form>
      </Notice>
    </div>
  )
}

function partNameOf(name: string): string | null {
  const part = Object.entries(partNames).find(([key]) => key === name)
  return part ? part[1] : null
}
