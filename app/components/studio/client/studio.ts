import { newText } from '#app/core/diff/segment.ts'
import { studio as words } from '#app/i18n/pl/studio.ts'
import { paths } from '#app/paths.ts'
import type { StudioAnswer, StudioSaved } from '../answer.ts'
import type { StudioDesk } from '../desk.ts'
import { fieldId } from '../../form/field.tsx'
import { viewNamed } from '../views/view.ts'
import {
  forgetWords,
  keptKey,
  proseIntent,
  readKept,
  type Keeper,
  type KeptWords,
} from './kept-words.ts'
import { addOf, intentOf, type Caret, type OpenSession } from './open-session.ts'
import { createProse, type ProseDesk } from './prose.ts'
import { problemOf, type Fields, type Sent } from './send.ts'
import { openSession, type Session } from './session.ts'
import { saving, watched, type SaveStatus, type Watched } from './status.ts'

/** What the desk does with a script: opening, typing, saving, changing, going back. */
export interface Studio {
  readonly open: Watched<OpenSession | null>
  readonly prose: ProseDesk
  readonly status: Watched<SaveStatus>
  /** What a screen reader is told. */
  readonly said: Watched<string>
  /** The newest revision that this page knows of. */
  readonly newest: Watched<number>
  /** The answer that told of a conflict, until something else is opened. */
  readonly refused: Watched<StudioAnswer | null>
  /** Words that only this browser has. */
  readonly kept: Watched<readonly KeptWords[]>
  /** Opens a unit, or with `add` a new one beside or in it. */
  readonly openUnit: (id: string, add?: string) => void
  readonly close: () => void
  readonly goBack: (intent: 'undo' | 'redo') => void
  /** A change of the structure, of the open unit or another. */
  readonly change: (fields: Fields) => void
  /** Leaves what somebody else saved, and lets one's own wording go. */
  readonly giveWay: () => void
  readonly restore: (kept: KeptWords) => void
  readonly drop: (kept: KeptWords) => void
  /** The page was drawn with this desk. */
  readonly meet: (desk: StudioDesk) => void
  readonly refresh: () => void
  /** Ends the typing; gives the revision with all that is saved, `null` when not all is. */
  readonly settle: () => Promise<number | null>
  /** Whether something is typed that is not saved. */
  readonly isDirty: () => boolean
  readonly leave: () => void
}

/** What the page gives the desk to work with. */
export interface StudioWorld {
  readonly send: (fields: Fields) => Promise<Sent>
  /** Loads the desk anew; `meet` follows. */
  readonly refresh: () => void
  readonly go: (path: string) => void
  readonly focus: (id: string) => void
  readonly keeper: () => Keeper
  readonly now: () => string
}

/** After so long without a key the panels beside the text are loaded anew. */
const refreshPause = 1_500

interface Next {
  readonly id: string
  /** `undefined`: only its focus. */
  readonly add?: string | null
  readonly words?: KeptWords
}

export function createStudio(first: StudioDesk, world: () => StudioWorld): Studio {
  const { number, person } = first.context
  const key = keptKey(number, person)
  const open = watched<OpenSession | null>(null)
  const status = watched<SaveStatus>({ kind: 'saved', at: first.updatedAt })
  const said = watched('')
  const newest = watched(first.context.revision)
  const refused = watched<StudioAnswer | null>(null)
  const kept = watched<readonly KeptWords[]>([])
  let desk = first
  let contested: Session | null = null
  let next: Next | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const isDirty = () => open.get()?.session.isDirty() === true || prose.isDirty()
  const isBehind = () => newest.get() > desk.context.revision
  const lineOf = (id: string) =>
    desk.text?.lines.find((line) => line.id === id && line.change !== 'removed')
  const readAgain = () => {
    // What is in a field of the prose is nothing to be brought back.
    kept.set(readKept(world().keeper(), key).filter((one) => !prose.holds(one)))
  }

  /** The choice between two wordings is made. */
  function settle() {
    refused.set(null)
    contested?.forget()
    contested = null
    prose.chosen()
    readAgain()
  }

  function onSaved({ revision, others }: StudioSaved) {
    newest.set(Math.max(newest.get(), revision))
    if (others.length > 0) said.set(words.others.merged(others.join(', ')))
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (!isDirty()) world().refresh()
    }, refreshPause)
  }

  /** Words are contested: the choice is made above; until then they stay in this browser. */
  function contest(answer: StudioAnswer, session: Session) {
    contested = session
    refused.set(answer)
    world().refresh()
  }

  // The page that the desk works with stands only when its script runs.
  const prose = createProse(first, {
    ...{ status, key, onSaved, onConflict: contest },
    now: () => world().now(),
    send: (fields) => world().send(fields),
    keeper: {
      getItem: (name) => world().keeper().getItem(name),
      setItem: (name, value) => {
        world().keeper().setItem(name, value)
      },
      removeItem: (name) => {
        world().keeper().removeItem(name)
      },
    },
  })

  function begin(id: string, add: string | null, brought?: KeptWords): boolean {
    const line = lineOf(id)
    if (!line) return false
    const { act, revision } = desk.context
    const intent = intentOf(add)
    const unit = intent === 'addInside' && add !== null ? { unit: add } : {}
    const session: Session = openSession(
      {
        id,
        fields: { intent, act, place: line.place, ...unit },
        revision: brought?.revision ?? revision,
        saved: add === null ? newText(line.segments) : '',
        ...(brought ? { typed: brought.text, began: brought.began } : {}),
      },
      {
        ...{ status, key, onSaved, now: world().now, keeper: world().keeper() },
        send: (fields) => world().send(fields),
        onConflict: (answer) => {
          session.dispose()
          open.set(null)
          contest(answer, session)
        },
      },
    )
    refused.set(null)
    open.set({ id, place: line.place, add, session, caret: watched<Caret | null>(null) })
    return true
  }

  /** Ends the typing in the open unit; what could not be saved stays in this browser. */
  async function end(): Promise<boolean> {
    const was = open.get()
    if (!was) return true
    const done = await was.session.finish()
    was.session.dispose()
    if (was.session.words.get().trim() === '') {
      was.session.forget()
      status.set({ kind: 'saved', at: null })
    }
    open.set(null)
    readAgain()
    return done
  }

  /** Does what waits, at once or when the desk is loaded with all that is saved. */
  function goOn(step: Next | null) {
    next = step
    if (isBehind()) world().refresh()
    else follow()
  }

  function follow() {
    const step = next
    if (!step || isBehind()) return
    next = null
    if (step.add === undefined) world().focus(step.id)
    else begin(step.id, step.add, step.words)
  }

  async function change(fields: Fields) {
    const was = open.get()
    const isBlank = was?.session.words.get().trim() === ''
    if (was && !(await end()) && !isBlank) return
    if (!(await prose.settle())) return
    const { act, revision } = desk.context
    const from = String(was?.session.revision() ?? revision)
    status.set(saving)
    const sent = await world().send({ act, revision: from, ...fields })
    if (!sent.ok) {
      const problem = sent.reason === 'offline' ? words.state.noAnswer : sent.problem
      status.set({ kind: 'refused', problem })
      return
    }
    const { saved } = sent.answer
    if (saved) {
      newest.set(Math.max(newest.get(), saved.revision))
      const intent = saved.earlier ? `${fields.intent} earlier` : fields.intent
      said.set(words.done(saved.made?.place ?? fields.place ?? intent ?? ''))
      const chosen = saved.prose && refused.get()?.conflict?.fields[0]
      settle()
      status.set({ kind: 'saved', at: saved.at })
      const opens = saved.made && fields.intent !== 'moveUp' && fields.intent !== 'moveDown'
      const after = chosen ? fieldId(chosen.name) : (saved.made?.id ?? was?.id)
      goOn(opens ? { id: saved.made.id, add: null } : focusAfter(after))
    } else if (sent.answer.conflict) {
      status.set({ kind: 'conflict' })
      refused.set(sent.answer)
      world().refresh()
    } else {
      status.set({ kind: 'refused', problem: problemOf(sent.answer) ?? '' })
      goOn(focusAfter(was?.id))
    }
  }

  return {
    ...{ open, prose, isDirty, status, said, newest, refused, kept },
    openUnit: (id, add) => {
      const was = open.get()
      if (was?.id === id && was.add === (add ?? null)) return
      void end().then(() => {
        goOn({ id, add: add ?? null })
      })
    },
    close: () => {
      const was = open.get()
      if (!was) return
      void end().then((done) => {
        if (done) said.set(words.state.unchanged)
        goOn({ id: was.session.made.get()?.id ?? was.id })
      })
    },
    change: (fields) => {
      void change(fields)
    },
    goBack: (intent) => {
      const can = intent === 'undo' ? desk.history.undo || isBehind() : desk.history.redo
      if (can || isDirty()) void change({ intent })
      else said.set(words.cannot[intent].nothing)
    },
    giveWay: () => {
      settle()
      status.set({ kind: 'saved', at: null })
      world().refresh()
    },
    restore: (one) => {
      void end().then(() => {
        kept.set(kept.get().filter((other) => other !== one))
        const { act } = desk.context
        if (one.intent === proseIntent) {
          prose.bring(one)
          world().go(paths.proposalEdit(number, { act, view: 'rationale' }))
          return
        }
        const isShown = viewNamed(desk.context.query.view) === 'text'
        if (isShown && begin(one.id, addOf(one), one)) return
        next = { id: one.id, add: addOf(one), words: one }
        world().go(paths.proposalEdit(number, { act: one.act, at: one.id }))
      })
    },
    drop: (one) => {
      forgetWords(world().keeper(), key, one)
      readAgain()
    },
    meet: (now) => {
      // Another act or part: what is open here is not there.
      const elsewhere = now.here !== desk.here
      desk = now
      newest.set(Math.max(newest.get(), now.context.revision))
      prose.meet(now)
      const was = open.get()
      if (!was) readAgain()
      else if (elsewhere) void end()
      else {
        const made = was.add === null ? null : was.session.made.get()
        const line = lineOf(made?.id ?? was.id)
        if (!line) void end()
        else if (was.add === null || made) {
          was.session.meet(now.context.revision, newText(line.segments))
          if (made) open.set({ ...was, id: made.id, place: made.place, add: null })
        }
      }
      follow()
    },
    refresh: () => {
      world().refresh()
    },
    settle: async () => {
      const done = (await end()) && (await prose.settle())
      return done && refused.get() === null ? newest.get() : null
    },
    leave: () => {
      clearTimeout(timer)
      open.get()?.session.dispose()
      prose.leave()
    },
  }
}

function focusAfter(id: string | undefined): Next | null {
  return id === undefined ? null : { id }
}
