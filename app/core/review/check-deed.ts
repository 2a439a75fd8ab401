import type { RemarkDeed, Writer } from './event.ts'
import type { Thread } from './thread.ts'

/** Why something may not be done in a thread. */
export type DeedProblem =
  | 'empty'
  | 'not-yours'
  | 'already-answered'
  | 'no-reason'
  | 'not-open'
  | 'no-such-reply'
  | 'reason-stays'
  | 'no-wording'

/**
 * Whether a deed fits the thread as it stands; who may do what at all is the permission table's. What
 * somebody wrote only they change, and what was answered nobody takes back: a further reply says more.
 */
export function checkDeed(thread: Thread, deed: RemarkDeed, by: Writer): DeedProblem | null {
  switch (deed.deed) {
    case 'written':
    case 'revised':
      if (!isSameWriter(thread.by, by)) return 'not-yours'
      if (thread.answer !== null || thread.state === 'withdrawn') return 'already-answered'
      return emptyWords(deed)
    case 'withdrawn':
      if (!isSameWriter(thread.by, by)) return 'not-yours'
      return thread.state === 'open' && thread.answer === null ? null : 'already-answered'
    case 'replied':
      return deed.body.trim() === '' ? 'empty' : null
    case 'replyRevised':
    case 'replyWithdrawn': {
      const reply = thread.replies.find(({ sequence }) => sequence === deed.reply)
      if (!reply || reply.withdrawn) return 'no-such-reply'
      if (!isSameWriter(reply.by, by)) return 'not-yours'
      if (deed.deed === 'replyRevised') return deed.body.trim() === '' ? 'empty' : null
      return reply.reopens ? 'reason-stays' : null
    }
    case 'answered':
      if (thread.state === 'withdrawn') return 'not-open'
      return deed.position !== 'accepted' && deed.reason.trim() === '' ? 'no-reason' : null
    case 'resolved':
      return thread.state === 'answered' ? null : 'not-open'
    case 'reopened':
      return thread.state === 'answered' || thread.state === 'resolved' ? null : 'not-open'
    case 'wordingTaken':
      return thread.wording === null || thread.state === 'withdrawn' ? 'no-wording' : null
  }
}

/** A remark says something, and a proposed wording proposes one. */
export function emptyWords(words: {
  readonly kind: string
  readonly body: string
  readonly wording: string | null
}): DeedProblem | null {
  if (words.kind === 'wording') return (words.wording ?? '').trim() === '' ? 'no-wording' : null
  return words.body.trim() === '' ? 'empty' : null
}

/** The same account, or a guest of the same link who gives the same name. */
export function isSameWriter(one: Writer, other: Writer): boolean {
  if (one.id !== null || other.id !== null) return one.id === other.id
  return one.guest !== null && one.guest === other.guest && one.name === other.name
}
