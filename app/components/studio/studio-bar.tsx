import { Form } from '@remix-run/react'
import { Redo2, Undo2 } from 'lucide-react'
import { useEffect } from 'react'
import { formatMoment, formatTime } from '#app/i18n/pl/format.ts'
import { partNamed, partNames } from '#app/i18n/pl/proposal.ts'
import { studio as words } from '#app/i18n/pl/studio.ts'
import { Button } from '../form/button.tsx'
import { Chip } from '../layout/chip.tsx'
import { statusText } from './client/status.ts'
import { usePulse, type Pulse } from './client/use-pulse.ts'
import { useStudioDesk, useWatched } from './client/use-studio.ts'
import type { StudioDesk } from './desk.ts'

/** How the saving stands, who else is here, and the way back: always in sight above the text. */
export function StudioBar({ desk }: { readonly desk: StudioDesk }) {
  const studio = useStudioDesk()
  const open = useWatched(studio.open)
  const newest = useWatched(studio.newest)
  const part = useWatched(studio.prose.at)
  const place = open?.place ?? (part === null ? '' : partNames[part])
  const pulse = usePulse(desk.context.number, place)
  const isBehind = newest > desk.context.revision
  useUndoKeys()
  return (
    <div className="studio-bar">
      <Status />
      {pulse ? <Others pulse={pulse} known={newest} take={studio.refresh} /> : null}
      <Said />
      <a className="to-beside" href="#beside">
        {words.panels}
      </a>
      <div className="studio-back">
        <Back intent="undo" can={desk.history.undo || isBehind} act={desk.context.act} />
        <Back intent="redo" can={desk.history.redo && !isBehind} act={desk.context.act} />
      </div>
    </div>
  )
}

/** What was done. That closing a unit saved it is seen beside; it is told to who does not see it. */
function Said() {
  const said = useWatched(useStudioDesk().said)
  return (
    <p className={said === words.state.unchanged ? 'hidden-visually' : 'studio-said'} role="status">
      {said}
    </p>
  )
}

function Status() {
  const status = useWatched(useStudioDesk().status)
  const tones = {
    saved: 'ok',
    saving: undefined,
    offline: 'warn',
    refused: 'error',
    conflict: 'error',
  } as const
  const loud = status.kind === 'offline' || status.kind === 'refused' || status.kind === 'conflict'
  return (
    <span role={loud ? 'alert' : undefined} className="save-state">
      <Chip tone={tones[status.kind]}>{statusText(status, formatTime)}</Chip>
    </span>
  )
}

function Others({
  pulse: { others, revision, updatedBy, mine },
  known,
  take,
}: {
  readonly pulse: Pulse
  readonly known: number
  readonly take: () => void
}) {
  const status = useWatched(useStudioDesk().status)
  const changed = revision > known && status.kind !== 'saving'
  return (
    <>
      {others.length > 0 ? (
        <Chip>
          {words.others.here(
            others.map(({ name, place }) => words.others.at(name, place)).join(', '),
          )}
        </Chip>
      ) : null}
      {changed ? (
        <span className="studio-changed" role="status">
          {mine ? words.others.changedHere : words.others.changed(updatedBy)}{' '}
          <Button type="button" small onClick={take}>
            {words.others.take}
          </Button>
        </span>
      ) : null}
    </>
  )
}

function Back({
  intent,
  can,
  act,
}: {
  readonly intent: 'undo' | 'redo'
  readonly can: boolean
  readonly act: string
}) {
  const studio = useStudioDesk()
  const Icon = intent === 'undo' ? Undo2 : Redo2
  return (
    <Form
      method="post"
      preventScrollReset
      onSubmit={(event) => {
        event.preventDefault()
        studio.goBack(intent)
      }}
    >
      <input type="hidden" name="act" value={act} />
      <Button
        name="intent"
        value={intent}
        look="quiet"
        small
        disabled={!can}
        title={words.keysOf[intent]}
      >
        <Icon size={16} aria-hidden />
        {words[intent]}
      </Button>
    </Form>
  )
}

/** Ctrl+Z and its kin for the draft: outside fields, and in the open one when nothing is typed there. */
function useUndoKeys() {
  const studio = useStudioDesk()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const intent = undoIntent(event)
      const { target } = event
      if (intent === null || !(target instanceof HTMLElement)) return
      if (target.matches('input, textarea, select')) {
        const session = studio.open.get()?.session
        const isOurs = target.closest('.unit-editor') !== null
        // What was typed here is taken back by the browser, letter by letter.
        if (!isOurs || !session || session.words.get() !== session.opening) return
      }
      event.preventDefault()
      studio.goBack(intent)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [studio])
}

function undoIntent({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!ctrlKey && !metaKey) return null
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo'
  return key.toLowerCase() === 'y' ? 'redo' : null
}

/** Words that only this browser has are offered, never put over what is saved. */
export function KeptNotice() {
  const studio = useStudioDesk()
  const kept = useWatched(studio.kept)
  const refused = useWatched(studio.refused)
  if (kept.length === 0 || refused) return null
  return (
    <section className="notice warn" aria-label={words.kept.title}>
      <b>{words.kept.title}</b>
      {kept.map((one) => (
        <div key={`${one.act} ${one.place} ${one.intent} ${one.began}`} className="kept">
          <p>{words.kept.when(partNamed(one.place) ?? one.place, formatMoment(one.at))}</p>
          <p className="lines-kept law small">{one.text}</p>
          <p className="actions">
            <Button type="button" small look="primary" onClick={() => studio.restore(one)}>
              {words.kept.open}
            </Button>
            <Button type="button" small onClick={() => studio.drop(one)}>
              {words.kept.drop}
            </Button>
          </p>
        </div>
      ))}
    </section>
  )
}
