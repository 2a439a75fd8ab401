import { assertNever } from '../problem.ts'
import type { Position, RemarkEvent, RemarkWords, Writer } from './event.ts'

/** A stretch of words that somebody wrote and may have changed. */
export interface Reply {
  /** Number of the event that it began with. */
  readonly sequence: number
  readonly by: Writer
  readonly at: string
  readonly body: string
  /** What it said before it was changed, oldest first. */
  readonly earlier: readonly string[]
  readonly withdrawn: boolean
  /** Says why an answered thread was opened again. */
  readonly reopens: boolean
}

export interface Answer {
  /** Number of its event. */
  readonly sequence: number
  readonly position: Position
  readonly reason: string
  readonly by: Writer
  readonly at: string
}

/**
 * How a thread stands: `open` waits for the author's answer, `answered` for the two to be done with it,
 * `resolved` for nobody; `withdrawn` was taken back before it was answered.
 */
export type ThreadState = 'open' | 'answered' | 'resolved' | 'withdrawn'

/** A remark with everything that was said about it. */
export interface Thread extends RemarkWords {
  readonly state: ThreadState
  readonly by: Writer
  readonly at: string
  /** Earlier words of the remark, oldest first. */
  readonly earlier: readonly RemarkWords[]
  readonly replies: readonly Reply[]
  /** The answer that stands. */
  readonly answer: Answer | null
  /** Answers that a later one took the place of, oldest first. */
  readonly formerAnswers: readonly Answer[]
  /** Who closed it; `null` while it is not closed. */
  readonly closed: { readonly by: Writer; readonly at: string } | null
  /** How the proposed wording went into the draft. */
  readonly taken: { readonly whole: boolean; readonly by: Writer; readonly at: string } | null
}

/** The thread that its events tell, oldest first; `null` when they do not begin with the remark. */
export function threadOf(events: readonly RemarkEvent[]): Thread | null {
  const [first, ...later] = events
  if (first?.deed.deed !== 'written') return null
  const { kind, body, wording, whole } = first.deed
  const begun: Thread = {
    ...{ kind, body, wording, whole, state: 'open', by: first.by, at: first.at },
    ...{ earlier: [], replies: [], answer: null, formerAnswers: [], closed: null, taken: null },
  }
  return later.reduce(after, begun)
}

function after(thread: Thread, { sequence, by, at, deed }: RemarkEvent): Thread {
  switch (deed.deed) {
    case 'written':
      return thread
    case 'revised': {
      const { kind, body, wording, whole } = thread
      const earlier = [...thread.earlier, { kind, body, wording, whole }]
      const now = { kind: deed.kind, body: deed.body, wording: deed.wording, whole: deed.whole }
      return { ...thread, earlier, ...now }
    }
    case 'withdrawn':
      return { ...thread, state: 'withdrawn' }
    case 'replied': {
      const reply = { ...unchanged, sequence, by, at, body: deed.body }
      return { ...thread, replies: [...thread.replies, reply] }
    }
    case 'replyRevised':
      return changeReply(thread, deed.reply, ({ earlier, body }) => ({
        earlier: [...earlier, body],
        body: deed.body,
      }))
    case 'replyWithdrawn':
      return changeReply(thread, deed.reply, () => ({ withdrawn: true }))
    case 'answered': {
      const { answer, formerAnswers } = thread
      return {
        ...thread,
        state: 'answered',
        answer: { sequence, position: deed.position, reason: deed.reason, by, at },
        closed: null,
        formerAnswers: answer ? [...formerAnswers, answer] : formerAnswers,
      }
    }
    case 'resolved':
      return { ...thread, state: 'resolved', closed: { by, at } }
    case 'reopened': {
      const reply = { ...unchanged, sequence, by, at, body: deed.reason, reopens: true }
      const replies = deed.reason === '' ? thread.replies : [...thread.replies, reply]
      return { ...thread, state: 'open', replies, closed: null }
    }
    case 'wordingTaken':
      return { ...thread, taken: { whole: deed.whole, by, at } }
    default:
      return assertNever(deed)
  }
}

const unchanged = { earlier: [], withdrawn: false, reopens: false } as const

function changeReply(
  thread: Thread,
  sequence: number,
  change: (reply: Reply) => Partial<Reply>,
): Thread {
  const replies = thread.replies.map((reply) =>
    reply.sequence === sequence ? { ...reply, ...change(reply) } : reply,
  )
  return { ...thread, replies }
}
