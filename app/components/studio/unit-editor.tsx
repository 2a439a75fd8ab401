import { Form, Link, useNavigate, useNavigation } from '@remix-run/react'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { AddableUnit, OpenUnit } from '#app/core/draft/open-unit.ts'
import { diffText } from '#app/core/diff/segments.ts'
import { studio as words } from '#app/i18n/pl/studio.ts'
import { paths } from '#app/paths.ts'
import { Segments } from '../diff/segments.tsx'
import { Button, ButtonLink } from '../form/button.tsx'
import { fieldId } from '../form/field.tsx'
import type { StudioContext } from './context.ts'

/** What the desk said of the form last sent: the words typed, and what is wrong with them. */
export interface UnitAnswer {
  readonly text: string
  readonly problem: string | undefined
}

interface UnitEditorProps {
  readonly context: StudioContext
  readonly unit: OpenUnit
  readonly answer: UnitAnswer | null
}

/** A unit open for change: its words with the difference below, and what else can be done with it. */
export function UnitEditor(props: UnitEditorProps) {
  const { context, unit } = props
  const { add } = context.query
  const option = add === 'after' ? unit.after : unit.inside.find((inside) => inside.kind === add)
  // A choice opens an editor of its own, with its own text.
  if (add !== undefined && option) {
    return <AddEditor {...props} key={add} option={option} />
  }
  return <WordsEditor {...props} key="words" />
}

function WordsEditor({ context, unit, answer }: UnitEditorProps) {
  const [text, setText] = useState(answer?.text ?? unit.text)
  const change = useMemo(() => diffText(unit.original, text), [unit.original, text])
  return (
    <div className="unit-editor">
      <UnitForm context={context} unit={unit} intent="setText">
        {unit.hasWords ? (
          <Words
            label={words.words(unit.place)}
            text={text}
            problem={answer?.problem}
            close={closed(context, unit)}
            onChange={setText}
          />
        ) : null}
        <div className="unit-tools">
          {unit.hasWords ? (
            <Button look="primary" small>
              {words.save}
            </Button>
          ) : null}
          <AddLinks context={context} unit={unit} />
          <CancelLink context={context} unit={unit} />
        </div>
      </UnitForm>
      <div className="unit-tools">
        {unit.repeal ? (
          <UnitForm context={context} unit={unit} intent="repeal">
            <Button small look="danger">
              {unit.added ? words.takeOut : words.repeal}
              <span className="hidden-visually"> {unit.place}</span>
            </Button>
          </UnitForm>
        ) : null}
        {unit.changed && !unit.added ? (
          <UnitForm context={context} unit={unit} intent="restore">
            <Button small look="quiet">
              {words.restore}
              <span className="hidden-visually"> {unit.place}</span>
            </Button>
          </UnitForm>
        ) : null}
        {unit.hasWords ? <span className="keys">{words.keys}</span> : null}
      </div>
      {unit.added || !unit.hasWords ? null : (
        <div className="live" aria-label={words.preview} role="group">
          <Segments segments={change} />
        </div>
      )}
    </div>
  )
}

function AddEditor({
  context,
  unit,
  answer,
  option: { place, citation },
}: UnitEditorProps & { readonly option: AddableUnit }) {
  const { add } = context.query
  const [text, setText] = useState(answer?.text ?? '')
  return (
    <div className="unit-editor">
      <p className="lines-kept">{unit.text}</p>
      <UnitForm context={context} unit={unit} intent={add === 'after' ? 'addAfter' : 'addInside'}>
        {add === 'after' ? null : <input type="hidden" name="unit" value={add} />}
        <p className="adding">
          <b>{words.adding(citation)}</b> <span className="hint">{words.markHint}</span>
        </p>
        <Words
          label={words.addedWords(place)}
          text={text}
          problem={answer?.problem}
          close={closed(context, unit)}
          onChange={setText}
        />
        <p className="hint">{words.dividedHint}</p>
        <div className="unit-tools">
          <Button look="primary" small>
            {words.add(citation)}
          </Button>
          <CancelLink context={context} unit={unit} />
          <span className="keys">{words.keys}</span>
        </div>
      </UnitForm>
    </div>
  )
}

interface UnitFormProps {
  readonly context: StudioContext
  readonly unit: OpenUnit
  readonly intent: string
  readonly children: ReactNode
}

function UnitForm({ context, unit, intent, children }: UnitFormProps) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="revision" value={context.revision} />
      <input type="hidden" name="act" value={context.act} />
      <input type="hidden" name="place" value={unit.place} />
      {children}
    </Form>
  )
}

interface WordsProps {
  readonly label: string
  readonly text: string
  readonly problem: string | undefined
  /** Where Esc leads. */
  readonly close: string
  readonly onChange: (text: string) => void
}

/** The field of the words, grown to what is in it; takes the focus when the unit is opened. */
function Words({ label, text, problem, close, onChange }: WordsProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const navigate = useNavigate()
  const busy = useNavigation().state !== 'idle'
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
  }, [])
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      if (!busy) event.currentTarget.form?.requestSubmit()
    }
    if (event.key === 'Escape') navigate(close, { preventScrollReset: true })
  }
  const id = fieldId('text')
  return (
    <>
      <label className="hidden-visually" htmlFor={id}>
        {label}
      </label>
      {problem ? (
        <p className="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      ) : null}
      <textarea
        ref={field}
        id={id}
        name="text"
        className="law-text"
        value={text}
        rows={Math.min(14, Math.max(3, Math.ceil(text.length / 68) + text.split('\n').length - 1))}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
      />
    </>
  )
}

function AddLinks({ context, unit }: Omit<UnitEditorProps, 'answer'>) {
  const options = [
    ...(unit.after ? [{ add: 'after', citation: unit.after.citation }] : []),
    ...unit.inside.map(({ kind, citation }) => ({ add: kind, citation })),
  ]
  return (
    <>
      {options.map(({ add, citation }) => (
        <ButtonLink
          key={add}
          small
          to={`${paths.proposalEdit(context.number, { act: context.act, unit: unit.id, add })}#${unit.id}`}
          preventScrollReset
        >
          {words.add(citation)}
        </ButtonLink>
      ))}
    </>
  )
}

function CancelLink({ context, unit }: Omit<UnitEditorProps, 'answer'>) {
  return (
    <Link to={closed(context, unit)} preventScrollReset>
      {words.cancel}
    </Link>
  )
}

/** The same place with no unit open. */
function closed({ number, act }: StudioContext, { id }: OpenUnit): string {
  return `${paths.proposalEdit(number, { act, at: id })}#${id}`
}
