export const verdicts = ['clean', 'withRemarks', 'against'] as const
/** Opinia: bez uwag, z uwagami, przeciw. */
export type VerdictKind = (typeof verdicts)[number]

/** What a reviewer says of a version as a whole. */
export interface Verdict {
  readonly version: number
  readonly verdict: VerdictKind
  readonly note: string
  readonly by: string
  readonly organisation: string
  /** ISO instant. */
  readonly at: string
}

/** Of whom a review is asked: one account, an organisation's accounts, or the holders of a link. */
export type Asked =
  | { readonly who: 'person'; readonly id: string; readonly name: string }
  | { readonly who: 'organisation'; readonly id: string; readonly name: string }
  | { readonly who: 'guest'; readonly id: string; readonly name: string }

/** A review that the coordinator asked for. */
export interface ReviewRequest {
  readonly id: string
  /** Number of the recommendation. */
  readonly proposal: string
  readonly version: number
  readonly asked: Asked
  /** ISO day. */
  readonly dueOn: string
  readonly note: string
  readonly askedBy: string
  /** Identifier of that account. */
  readonly askedById: string
  /** ISO instant. */
  readonly askedAt: string
  /** The newest verdict; `null` while the review is under way. */
  readonly verdict: Verdict | null
  /** Taken back by who asked, before there was a verdict. */
  readonly withdrawn: { readonly at: string; readonly note: string } | null
  /** Of a guest's link: until when it opens, and whether it was revoked. */
  readonly link: { readonly expiresAt: string; readonly revoked: boolean } | null
}

/** Whether a review is still to be given. */
export function isUnderWay({
  verdict,
  withdrawn,
}: Pick<ReviewRequest, 'verdict' | 'withdrawn'>): boolean {
  return verdict === null && withdrawn === null
}

/** Whether a review is late on a day. */
export function isOverdue(review: ReviewRequest, today: string): boolean {
  return isUnderWay(review) && review.dueOn < today
}

/** Whether a review is this account's to give. */
export function isAskedOf(
  { asked }: Pick<ReviewRequest, 'asked'>,
  person: { readonly id: string; readonly organisation: string; readonly role: string },
): boolean {
  if (asked.who === 'person') return asked.id === person.id
  return (
    asked.who === 'organisation' && person.role === 'reviewer' && asked.id === person.organisation
  )
}
