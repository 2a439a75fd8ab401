import { Form, Link } from '@remix-run/react'
import type { EditorChange } from '#app/core/amendment/edit/change.ts'
import type { OpenCounterpart } from '#app/core/correspondence/open-counterparts.ts'
import { eId, printAddress } from '#app/core/statute/address.ts'
import { correspondence as words, correspondenceProblemText } from '#app/i18n/pl/correspondence.ts'
import { Segments } from '../../diff/segments.tsx'
import { Button } from '../../form/button.tsx'
import type { StudioContext } from '../context.ts'
import { openPlace } from '../desk.ts'

interface CounterpartProposalProps {
  readonly context: StudioContext
  readonly open: OpenCounterpart
  /** Puts the proposal out of sight; `null` where nothing could remember it. */
  readonly onSkip: (() => void) | null
}

/** One parallel change: to be taken as it is, changed first, or left out. */
export function CounterpartProposal({ context, open, onSkip }: CounterpartProposalProps) {
  const { act, address, other, counterpart, parallel } = open
  if (!counterpart || !parallel) return null
  const { change, segments, problems } = parallel
  const place = `${printAddress(counterpart.address)} ${other}`
  const own = `${printAddress(address)} ${act}`
  const pair = change?.kind === 'addAfter' ? words.behind(own, place) : words.pair(own, place)
  return (
    <section className="counterpart" aria-label={pair}>
      <p className="hint">
        <Link to={openPlace(context.number, other, eId(counterpart.address))} preventScrollReset>
          {pair}
        </Link>
        {' · '}
        <span title={words.by}>{words.likeness(Math.round(counterpart.likeness * 100))}</span>
      </p>
      {segments.length > 0 ? (
        <p className="law small lines-kept">
          <Segments segments={segments} />
        </p>
      ) : null}
      {problems.length > 0 ? (
        <div className="doubts">
          {change ? <p>{words.look}</p> : null}
          <ul>
            {problems.map((problem, index) => (
              <li key={index}>{correspondenceProblemText(problem)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="unit-tools">
        {change ? (
          <ChangeForm context={context} act={other} change={change}>
            <Button small look="primary">
              {words.accept}
              <span className="hidden-visually"> {place}</span>
            </Button>
          </ChangeForm>
        ) : null}
        {onSkip ? (
          <Button type="button" small look="quiet" onClick={onSkip}>
            {words.skip}
            <span className="hidden-visually"> {place}</span>
          </Button>
        ) : null}
      </div>
      {change && 'text' in change ? (
        <details>
          <summary>
            {words.change}
            <span className="hidden-visually"> {place}</span>
          </summary>
          <ChangeForm context={context} act={other} change={change} editable>
            <Button small>{words.save}</Button>
          </ChangeForm>
        </details>
      ) : null}
    </section>
  )
}

interface ChangeFormProps {
  readonly context: StudioContext
  readonly act: string
  readonly change: EditorChange
  /** With the words to be changed first. */
  readonly editable?: boolean
  readonly children: React.ReactNode
}

/** Sends the change through the desk's own action and comes back to the place that is shown. */
function ChangeForm({ context, act, change, editable = false, children }: ChangeFormProps) {
  const place = printAddress(change.address)
  const text = 'text' in change ? change.text : null
  return (
    <Form method="post" preventScrollReset className={editable ? 'form' : undefined}>
      <input type="hidden" name="intent" value={change.kind} />
      <input type="hidden" name="revision" value={context.revision} />
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="place" value={place} />
      <input type="hidden" name="backTo" value={context.act} />
      {text === null ? null : editable ? (
        <textarea
          name="text"
          className="law-text"
          rows={Math.min(12, Math.max(4, Math.ceil(text.length / 38)))}
          defaultValue={text}
          aria-label={words.words(`${place} ${act}`)}
        />
      ) : (
        <input type="hidden" name="text" value={text} />
      )}
      {children}
    </Form>
  )
}
