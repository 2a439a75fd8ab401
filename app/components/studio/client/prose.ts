import { proseParts, type ProsePart } from '#app/core/draft/content.ts'
import type { StudioAnswer } from '../answer.ts'
import type { StudioDesk } from '../desk.ts'
import { proseIntent, type KeptWords } from './kept-words.ts'
import { openSession, type Session, type SessionStart, type SessionWorld } from './session.ts'
import { watched, worst, type SaveStatus, type Watched } from './status.ts'

/** The prose of a draft with a script: every part is open for typing as long as the page stands. */
export interface ProseDesk {
  readonly sessions: Watched<ProseSessions>
  /** The part that has the focus. */
  readonly at: Watched<ProsePart | null>
  /** Saves all that is typed; true when all is saved. */
  readonly settle: () => Promise<boolean>
  /** Puts words that this browser kept in the place of those in the field. */
  readonly bring: (kept: KeptWords) => void
  /** The choice between contested words is made. */
  readonly chosen: () => void
  readonly meet: (desk: StudioDesk) => void
  readonly isDirty: () => boolean
  /** Whether words that this browser keeps are those in a field. */
  readonly holds: (kept: KeptWords) => boolean
  readonly leave: () => void
}

export type ProseSessions = Readonly<Record<ProsePart, Session>>

/** What the desk around gives the prose to work with. */
export type ProseWorld = Omit<SessionWorld, 'onConflict'> & {
  readonly onConflict: (answer: StudioAnswer, session: Session) => void
}

export function createProse(first: StudioDesk, world: ProseWorld): ProseDesk {
  let desk = first
  /** Parts whose words are contested: the desk's words follow, the choice between them is made above. */
  const contested = new Set<ProsePart>()
  const statuses = byPart(() => watched<SaveStatus>({ kind: 'saved', at: null }))
  const tell = () => {
    world.status.set(worst(proseParts.map((part) => statuses[part].get())))
  }

  function begin(part: ProsePart, brought?: KeptWords): Session {
    const start: SessionStart = {
      fields: { intent: proseIntent, act: '', place: part },
      ...{ id: part, part, saved: desk.prose[part] },
      revision: brought?.revision ?? desk.context.revision,
      ...(brought ? { typed: brought.text, began: brought.began } : {}),
    }
    const session: Session = openSession(start, {
      ...world,
      status: statuses[part],
      onConflict: (answer) => {
        session.dispose()
        contested.add(part)
        world.onConflict(answer, session)
      },
    })
    return session
  }

  const sessions = watched<ProseSessions>(byPart((part) => begin(part)))
  for (const part of proseParts) statuses[part].subscribe(tell)

  function exchange(part: ProsePart, session: Session): void {
    sessions.get()[part].dispose()
    sessions.set({ ...sessions.get(), [part]: session })
  }

  return {
    sessions,
    at: watched<ProsePart | null>(null),
    settle: async () => {
      const done = await Promise.all(proseParts.map((part) => sessions.get()[part].finish()))
      return done.every((one) => one)
    },
    bring: (kept) => {
      const part = proseParts.find((one) => one === kept.place)
      if (part) exchange(part, begin(part, kept))
    },
    chosen: () => {
      for (const part of proseParts) {
        if (statuses[part].get().kind === 'conflict')
          statuses[part].set({ kind: 'saved', at: null })
      }
    },
    meet: (now) => {
      desk = now
      for (const part of proseParts) {
        if (contested.delete(part)) exchange(part, begin(part))
        else sessions.get()[part].meet(now.context.revision, now.prose[part])
      }
    },
    isDirty: () => proseParts.some((part) => sessions.get()[part].isDirty()),
    holds: ({ intent, place, began }) =>
      intent === proseIntent &&
      proseParts.some((part) => part === place && sessions.get()[part].began() === began),
    leave: () => {
      for (const part of proseParts) sessions.get()[part].dispose()
    },
  }
}

function byPart<T>(make: (part: ProsePart) => T): Readonly<Record<ProsePart, T>> {
  return {
    problem: make('problem'),
    rationale: make('rationale'),
    transitional: make('transitional'),
    entryIntoForce: make('entryIntoForce'),
  }
}
