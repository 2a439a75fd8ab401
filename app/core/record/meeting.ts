/** Who meets: KWRiST in plenary, one of its teams, the local side, an association's board. */
export const meetingKinds = ['plenary', 'team', 'localSide', 'board'] as const
export type MeetingKind = (typeof meetingKinds)[number]

/** What became of a point of the agenda, in the words of the minutes; `''` while nothing is known. */
export const itemOutcomes = [
  '',
  'agreedPositive',
  'agreedWithRemarks',
  'agreedNegative',
  'disagreed',
  'toTeam',
  'deferred',
  'offAgenda',
  'teamEmpowered',
  'noted',
  'waived',
] as const
export type ItemOutcome = (typeof itemOutcomes)[number]

export interface Team {
  readonly slug: string
  readonly name: string
  readonly standing: boolean
}

export interface MeetingSummary {
  readonly slug: string
  readonly kind: MeetingKind
  readonly team: Team | null
  /** ISO day. */
  readonly date: string
  readonly title: string
  readonly place: string
  /** What the minutes can be found by; `''` while there are none. */
  readonly minutes: string
}

/** A point of a meeting's agenda. */
export interface MeetingItem {
  readonly position: number
  readonly title: string
  /** Number of the recommendation dealt with; `null` for other business. */
  readonly proposal: string | null
  readonly outcome: ItemOutcome
  readonly note: string
}

export interface Meeting extends MeetingSummary {
  readonly items: readonly MeetingItem[]
}
