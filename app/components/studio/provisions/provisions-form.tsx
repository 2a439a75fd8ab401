import { Form } from '@remix-run/react'
import { useRef, type KeyboardEvent } from 'react'
import { provisions as words } from '#app/i18n/pl/provisions.ts'
import { Button } from '../../form/button.tsx'
import { fieldId } from '../../form/field.tsx'
import type { StudioContext } from '../context.ts'
import { MarkedField } from './marked-field.tsx'
import type { MarkedRange, ReadBack } from './read-back.ts'

interface ProvisionsFormProps {
  readonly context: StudioContext
  readonly text: string
  /** The revision that the text grew from. */
  readonly revision: number
  readonly unsaved: boolean
  readonly result: ReadBack | null
  /** Why the text that was sent was not saved. */
  readonly problem: string | undefined
  readonly onChange: (text: string) => void
  readonly onDiscard: () => void
}

/** The amending provisions to be written in legal language, with what is not understood marked. */
export function ProvisionsForm(props: ProvisionsFormProps) {
  const { context, text, revision, unsaved, result, problem, onChange, onDiscard } = props
  const field = useRef<HTMLTextAreaElement>(null)
  const id = fieldId('text')
  const marks = result?.problems ?? []
  const point = ({ start, end }: MarkedRange): void => {
    field.current?.focus()
    field.current?.setSelectionRange(start, end)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.currentTarget.requestSubmit()
  }
  return (
    <Form method="post" className="form provisions-form" preventScrollReset onKeyDown={onKeyDown}>
      <input type="hidden" name="intent" value="provisions" />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="act" value={context.act} />
      <label htmlFor={id}>{words.label}</label>
      <p className="hint" id={`${id}-hint`}>
        {words.hint(context.act)}
      </p>
      {problem ? (
        <p className="problem" role="alert">
          {problem}
        </p>
      ) : null}
      <MarkedField
        id={id}
        text={text}
        marks={marks}
        describedBy={`${id}-hint ${id}-found`}
        field={field}
        onChange={onChange}
      />
      <div className="unit-tools">
        <Button look="primary">{words.save}</Button>
        {unsaved ? (
          <Button type="button" look="quiet" small onClick={onDiscard}>
            {words.discard}
          </Button>
        ) : null}
        <span className="keys">{words.keys}</span>
      </div>
      <div id={`${id}-found`} aria-live="polite">
        {unsaved ? <p className="hint">{words.kept}</p> : null}
        {marks.length > 0 ? <p className="label">{words.problems}</p> : null}
        {marks.map((mark, index) => (
          <div key={index} className="finding error">
            <span aria-hidden>!</span>
            <p>{mark.sentence}</p>
            <p className="mends">
              <Button type="button" small look="quiet" onClick={() => point(mark)}>
                {words.point}
              </Button>
            </p>
          </div>
        ))}
        {result && marks.length === 0 && text.trim() !== '' ? (
          <p className="seal">
            <span aria-hidden>✓</span> {words.understood}
          </p>
        ) : null}
      </div>
    </Form>
  )
}
