import type { ProsePart } from '#app/core/draft/content.ts'
import { mergeProse } from '#app/core/draft/merge/merge-prose.ts'
import type { StudioAnswer, StudioSaved } from '../answer.ts'
import { forgetWords, keepWords, type Keeper } from './kept-words.ts'
import { holdsMarks } from './marks.ts'
import { problemOf, type Fields, type Sent } from './send.ts'
import { saving, watched, type SaveStatus, type Watched } from './status.ts'

/**
 * The typing in one open unit, from its opening to its end, or in one part of the prose. Lives apart from
 * the page's drawing.
 */
export interface Session {
  readonly words: Watched<string>
  /** The place of the unit; of a new one, where it is once it was saved. */
  readonly made: Watched<StudioSaved['made']>
  readonly opening: string
  readonly type: (text: string) => void
  /** Saves what is typed, marks of smaller units read; true when all is saved. */
  readonly finish: () => Promise<boolean>
  /** The desk was loaded anew and has these words of the unit at this revision. */
  readonly meet: (revision: number, words: string) => void
  /** What a form about this unit has to say of the revision that it began from. */
  readonly revision: () => number
  readonly isDirty: () => boolean
  /** When the typing began, by which its words are kept; `''` before. */
  readonly began: () => string
  /** The words in this browser are saved elsewhere, or not wanted. */
  readonly forget: () => void
  readonly dispose: () => void
}

export interface SessionStart {
  readonly fields: {
    readonly intent: string
    readonly act: string
    readonly place: string
    readonly unit?: string
  }
  readonly id: string
  /** The part of the prose that the words are: it may be empty, and others may write beside. */
  readonly part?: ProsePart
  readonly revision: number
  /** The words that are saved; `''` for a new unit. */
  readonly saved: string
  /** Words brought along that are not saved, as from this browser's storage. */
  readonly typed?: string
  /** When those were begun. */
  readonly began?: string
}

export interface SessionWorld {
  readonly send: (fields: Fields) => Promise<Sent>
  readonly status: Watched<SaveStatus>
  readonly keeper: Keeper
  readonly key: string
  readonly now: () => string
  readonly onSaved: (saved: StudioSaved) => void
  readonly onConflict: (answer: StudioAnswer) => void
}

/** So long after the last key the words are saved: under two seconds with the way to the server. */
export const pause = 1_200
/** So long after the last key they are kept in the browser. */
const keepPause = 250
/** So often a lost connection is tried again. */
const retry = 5_000
/** Prose is open for hours: what is typed after such a rest is undone by itself. */
const rest = 30_000

/** Opens a unit for typing: keeps, saves, tries again, and never sends two saves at once. */
export function openSession(start: SessionStart, world: SessionWorld): Session {
  const words = watched(start.typed ?? start.saved)
  const made = watched<StudioSaved['made']>(null)
  const { part } = start
  let group = ''
  let typedAt = ''
  let began = start.began ?? ''
  let { fields, revision, saved } = { ...start, fields: { ...start.fields } }
  let timer: ReturnType<typeof setTimeout> | undefined
  let keepTimer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<boolean> | null = null
  let closed = false
  let contested = false
  // Words brought along grew from an older state: only a save tells whether they still fit.
  let pinned = start.typed !== undefined

  const isDirty = () => words.get().trim() !== saved.trim()
  const keep = () => {
    if (began === '') began = world.now()
    const { unit = '', ...place } = start.fields
    const kept = { ...place, unit, id: start.id, revision, text: words.get(), at: world.now() }
    if (isDirty()) keepWords(world.keeper, world.key, { ...kept, began })
    else forget()
  }
  const forget = () => {
    forgetWords(world.keeper, world.key, { ...start.fields, began })
  }
  const later = (delay: number) => {
    clearTimeout(timer)
    if (!closed) timer = setTimeout(() => void save(true), delay)
  }

  /** Goes on from words that others had a part in; what was typed since must be beside theirs. */
  function join(base: string, theirs: string, now: number): void {
    const { text, clean } = mergeProse({ base, ours: words.get(), theirs })
    // The same paragraph: the next save, from the old revision, tells of it.
    if (!clean) return
    revision = now
    saved = theirs
    pinned = false
    words.set(text)
  }

  async function send(auto: boolean): Promise<boolean> {
    const text = words.get()
    world.status.set(saving)
    const sent = await world.send({
      ...(part === undefined ? { ...fields, text } : { intent: fields.intent, [part]: text }),
      ...{ revision: String(revision), group, ...(auto ? { auto: '1' } : {}) },
    })
    if (!sent.ok && sent.reason === 'offline') {
      world.status.set({ kind: 'offline' })
      keep()
      later(retry)
      return false
    }
    if (!sent.ok) {
      world.status.set({ kind: 'refused', problem: sent.problem })
      return false
    }
    const { answer } = sent
    if (answer.conflict && words.get() !== text) {
      // The choice is offered with all that is typed.
      later(pause)
      return false
    }
    if (answer.conflict) {
      contested = true
      world.status.set({ kind: 'conflict' })
      world.onConflict(answer)
      return false
    }
    if (!answer.saved) {
      world.status.set({ kind: 'refused', problem: problemOf(answer) ?? '' })
      return false
    }
    const theirs = part && answer.saved.prose?.[part]
    if (theirs !== undefined && theirs !== text.trim()) {
      join(text, theirs, answer.saved.revision)
    } else {
      revision = answer.saved.revision
      saved = text
      pinned = false
    }
    if (fields.intent !== 'setText' && answer.saved.made) {
      forget()
      fields = { intent: 'setText', act: fields.act, place: answer.saved.made.place }
      made.set(answer.saved.made)
    }
    keep()
    if (isDirty()) later(pause)
    else world.status.set({ kind: 'saved', at: answer.saved.at })
    world.onSaved(answer.saved)
    return true
  }

  async function save(auto: boolean): Promise<boolean> {
    clearTimeout(timer)
    if (running) await running
    // What becomes of contested words is chosen elsewhere.
    if (contested) return true
    if (part === undefined && words.get().trim() === '') return !isDirty()
    const isDone = auto || part !== undefined || !holdsMarks(words.get())
    if (!isDirty() && isDone) return true
    running = send(auto)
    const done = await running
    running = null
    return done
  }

  if (start.typed !== undefined) {
    world.status.set(saving)
    later(pause)
  }

  return {
    words,
    made,
    opening: start.saved,
    type: (text) => {
      // A page that was left may be come back to.
      closed = false
      const now = world.now()
      const rested = part !== undefined && Date.parse(now) - Date.parse(typedAt) > rest
      if (group === '' || rested) group = `${start.fields.place} ${now}`
      typedAt = now
      words.set(text)
      clearTimeout(keepTimer)
      keepTimer = setTimeout(keep, keepPause)
      if (isDirty()) world.status.set(saving)
      later(pause)
    },
    finish: () => save(false),
    meet: (now, text) => {
      if (pinned || running !== null) return
      if (text.trim() === saved.trim()) revision = now
      else if (part !== undefined) join(saved, text, now)
    },
    revision: () => revision,
    isDirty,
    began: () => began,
    forget,
    dispose: () => {
      closed = true
      clearTimeout(timer)
      clearTimeout(keepTimer)
      keep()
    },
  }
}
