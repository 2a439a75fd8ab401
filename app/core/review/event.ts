export const remarkKinds = ['remark', 'question', 'wording', 'editorial'] as const
/** Uwaga, pytanie, propozycja brzmienia, uwaga redakcyjna. */
export type RemarkKind = (typeof remarkKinds)[number]

export const positions = ['accepted', 'partly', 'rejected', 'explained'] as const
/** Stanowisko: uwzględniona, uwzględniona częściowo, nieuwzględniona, wyjaśniona. */
export type Position = (typeof positions)[number]

/** The longest text that somebody writes in a thread, in UTF-16 units. */
export const longestText = 20_000

/** What a remark says. */
export interface RemarkWords {
  readonly kind: RemarkKind
  readonly body: string
  /** The changed text of the unit; `null` where none is proposed. */
  readonly wording: string | null
  /** The wording is that of the unit with all that is in it, not of its own words alone. */
  readonly whole?: boolean
}

/** What somebody did in a thread. Nothing is changed in place: an edit is a further deed. */
export type RemarkDeed =
  | ({ readonly deed: 'written' | 'revised' } & RemarkWords)
  | { readonly deed: 'withdrawn' }
  /** `mentions`: identifiers of the accounts that are named with @. */
  | { readonly deed: 'replied'; readonly body: string; readonly mentions: readonly string[] }
  /** `reply`: the number, in the thread, of the event that is meant. */
  | { readonly deed: 'replyRevised'; readonly reply: number; readonly body: string }
  | { readonly deed: 'replyWithdrawn'; readonly reply: number }
  | { readonly deed: 'answered'; readonly position: Position; readonly reason: string }
  | { readonly deed: 'resolved' }
  | { readonly deed: 'reopened'; readonly reason: string }
  /** Changes of a proposed wording that went into the draft, by number, and the revision they made. */
  | {
      readonly deed: 'wordingTaken'
      readonly hunks: readonly number[]
      readonly whole: boolean
      readonly revision: number
    }

/** Who did it: an account, or a guest who gave a name under an organisation's link. */
export interface Writer {
  /** Identifier of the account; `null` for a guest. */
  readonly id: string | null
  /** Identifier of the link that a guest came by. */
  readonly guest: string | null
  readonly name: string
  /** Code or name of the organisation; `''` for none. */
  readonly organisation: string
}

export interface RemarkEvent {
  /** From 1 in each thread. */
  readonly sequence: number
  /** ISO instant. */
  readonly at: string
  readonly by: Writer
  readonly deed: RemarkDeed
}
