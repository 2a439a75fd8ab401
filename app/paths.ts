import type { News } from './core/notify/news.ts'

/**
 * Every address of the program as a function. Nothing else spells a URL, so that a page can be moved in
 * one place. The schemas of what stands in them are in `params.ts`, which browsers do not load.
 */

export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Joins a path and its query; what is `undefined`, `null`, `false` or `''` is left out. */
function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === false || value === '') continue
    search.set(name, String(value))
  }
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}

const segment = encodeURIComponent

/** What the drafting studio shows: `unit` is open for editing, `at` only shown, both by `eId`. */
export type EditQuery = {
  readonly act?: string
  readonly at?: string
  readonly unit?: string
  /** A new unit instead of the open one's words: `after` it, or the kind of one inside it. */
  readonly add?: string
  /** Another view than the statute's text: `provisions`, `rationale`. */
  readonly view?: string
  /** What was saved last, to be told. */
  readonly done?: string
}

/** How the matrix of the agenda is narrowed. */
type MatrixAddress = { readonly area?: string; readonly act?: string; readonly fate?: string }

/** The plots of the overview whose figures are kept as tables. */
export const dashboardTables = ['waiting', 'lasting', 'throughput', 'outcome'] as const
export type DashboardTable = (typeof dashboardTables)[number]

export const paths = {
  home: () => '/',
  search: (query: Query = {}) => withQuery('/search', query),

  acts: () => '/acts',
  act: (
    act: string,
    query: { asOf?: string; q?: string; place?: number; stored?: 'now' | 'before' } = {},
  ) => withQuery(`/acts/${segment(act)}`, query),
  /** The permanent address of a unit; `eId` as `core/statute/address.ts` gives it. */
  unit: (act: string, eId: string, query: { asOf?: string } = {}) =>
    `${withQuery(`/acts/${segment(act)}`, query)}#${eId}`,
  actCompare: (
    act: string,
    query: { from?: string; to?: string; view?: string; show?: string } = {},
  ) => withQuery(`/acts/${segment(act)}/compare`, query),
  /** The statute in the canonical Markdown form, as a file. */
  actMarkdown: (act: string, query: { asOf?: string } = {}) =>
    withQuery(`/acts/${segment(act)}/text.md`, query),

  proposals: (query: Query = {}) => withQuery('/proposals', query),
  /** The list as a file, with the page's filters and columns. */
  proposalsCsv: (query: Query = {}) => withQuery('/proposals.csv', query),
  proposalNew: (query: { act?: string; unit?: string } = {}) => withQuery('/proposals/new', query),
  proposal: (number: string, query: Query = {}) =>
    withQuery(`/proposals/${segment(number)}`, query),
  /** The drafting studio, opened at one unit of an act. */
  proposalEdit: (number: string, query: EditQuery = {}) =>
    withQuery(`/proposals/${segment(number)}/edit`, query),
  /** The draft compared as a version is. */
  proposalDraft: (
    number: string,
    query: { against?: number | string; view?: string; show?: string } = {},
  ) => withQuery(`/proposals/${segment(number)}/versions/draft`, query),
  proposalRebase: (number: string, query: { done?: boolean; kept?: number | null } = {}) =>
    withQuery(`/proposals/${segment(number)}/rebase`, query),
  /** Where the studio's script saves, and asks who else is in the draft. */
  proposalSaving: (number: string, query: { at?: string } = {}) =>
    withQuery(`/proposals/${segment(number)}/draft`, query),
  /** Where the studio's script asks for the desk again, and from which revision and lines it goes on. */
  proposalDesk: (number: string, query: EditQuery & { known?: string; lines?: string }) =>
    withQuery(`/proposals/${segment(number)}/desk`, query),
  /** Reads typed amending provisions and tells what they do. */
  proposalProvisions: (number: string) => `/proposals/${segment(number)}/provisions`,
  /** Takes what a recommendation rests on. */
  proposalEvidence: (number: string) => `/proposals/${segment(number)}/evidence`,
  proposalVersions: (
    number: string,
    query: { restored?: number; kept?: number | null; refused?: number } = {},
  ) => withQuery(`/proposals/${segment(number)}/versions`, query),
  proposalVersion: (
    number: string,
    version: number,
    query: { against?: number | string; view?: string; show?: string; done?: string } = {},
  ) => withQuery(`/proposals/${segment(number)}/versions/${version}`, query),
  /** A version as a file, `v2.md`. */
  proposalPackage: (number: string, version: number) =>
    `/proposals/${segment(number)}/v${version}.md`,
  /** A version (`v2`) or the draft (`draft`) as a document for an office. */
  proposalDocument: (number: string, file: string) =>
    `/proposals/${segment(number)}/${segment(file)}.docx`,
  /** The draft as a file. */
  proposalDraftPackage: (number: string) => `/proposals/${segment(number)}/draft.md`,
  proposalRationale: (number: string) => `/proposals/${segment(number)}/rationale`,
  /** Who writes a recommendation, and who names them. */
  proposalAuthors: (number: string, query: { done?: 'added' | 'removed' } = {}) =>
    withQuery(`/proposals/${segment(number)}/authors`, query),
  proposalDocuments: (number: string) => `/proposals/${segment(number)}/documents`,
  proposalReview: (number: string, query: Query = {}) =>
    withQuery(`/proposals/${segment(number)}/review`, query),
  reviewTable: (number: string, query: { taken?: number } = {}) =>
    withQuery(`/proposals/${segment(number)}/review/table`, query),
  /** Where a table of remarks that was filled in comes back. */
  reviewReturn: (number: string) => `/proposals/${segment(number)}/review/return`,
  /** The table of remarks as a file, narrowed as the page is. */
  reviewTableFile: (number: string, format: 'docx' | 'xlsx' | 'csv', query: URLSearchParams) =>
    withQuery(`/proposals/${segment(number)}/review/table.${format}`, Object.fromEntries(query)),
  reviewRequests: (number: string) => `/proposals/${segment(number)}/review/requests`,
  /** Where the author takes a proposed wording into the draft. */
  reviewTake: (number: string, remark: number) =>
    `/proposals/${segment(number)}/review/${remark}/take`,
  /** The way in for an organisation without accounts. */
  guestReview: (token: string) => `/review/${segment(token)}`,
  proposalStatus: (number: string, query: Query = {}) =>
    withQuery(`/proposals/${segment(number)}/status`, query),
  /** Every record of the way as a file. */
  proposalStatusCsv: (number: string) => `/proposals/${segment(number)}/status.csv`,

  /** What happened to published recommendations, as an Atom feed: of an act, an area, or all. */
  feed: (query: { act?: string; area?: string } = {}) => withQuery('/feed.atom', query),
  proposalFeed: (number: string) => `/proposals/${segment(number)}/feed.atom`,

  proposalOutcome: (number: string, query: Query = {}) =>
    withQuery(`/proposals/${segment(number)}/outcome`, query),
  proposalOutcomeCsv: (number: string) => `/proposals/${segment(number)}/outcome.csv`,

  meetings: () => '/meetings',
  meetingNew: () => '/meetings/new',
  meeting: (id: string, query: Query = {}) => withQuery(`/meetings/${segment(id)}`, query),
  /** The procedure as a whole, at one stage by its code. */
  language: () => '/language',
  procedure: (code?: string) => (code === undefined ? '/procedure' : `/procedure#${code}`),
  dashboard: () => '/dashboard',
  /** The figures of one plot as a file. */
  dashboardCsv: (table: DashboardTable) => `/dashboard/${table}.csv`,
  /** The month `2014-11`; none: the present one. */
  calendar: (query: { month?: string } = {}) => withQuery('/calendar', query),
  /** All of the calendar as a table. */
  calendarCsv: () => '/calendar.csv',
  /** Meetings and terms of published recommendations, for calendar programs. */
  calendarFile: () => '/calendar.ics',
  /** The same of what concerns a person: the token says whom. */
  ownCalendarFile: (token: string) => `/calendar/${segment(token)}.ics`,
  meetingsCsv: () => '/meetings.csv',
  meetingItemsCsv: (meeting: string) => `/meetings/${segment(meeting)}/items.csv`,
  meetingDocument: (meeting: string, id: string) =>
    `/meetings/${segment(meeting)}/documents/${segment(id)}`,
  agenda: () => '/agenda',
  agendaCsv: () => '/agenda.csv',
  agendaItem: (id: string) => `/agenda#${segment(id)}`,
  /** What became of each demand. */
  agendaMatrix: (query: MatrixAddress = {}) => withQuery('/agenda/matrix', query),
  agendaMatrixCsv: (query: MatrixAddress = {}) => withQuery('/agenda/matrix.csv', query),
  practices: () => '/practices',
  practicesCsv: () => '/practices.csv',
  practice: (id: string) => `/practices#${segment(id)}`,

  notifications: (query: { show?: string } = {}) => withQuery('/notifications', query),
  /** Marks a notice as read and leads to what it tells about. */
  notice: (id: string) => `/notifications/${segment(id)}`,
  notificationSettings: (query: { done?: string } = {}) =>
    withQuery('/notifications/settings', query),
  /** What one follows; `begun` and `ended` name what was just taken up or given up. */
  following: (query: { begun?: string; ended?: string } = {}) =>
    withQuery('/notifications/following', query),
  /** The way out that stands in every mail; it needs no account. */
  unsubscribe: (token: string) => `/unsubscribe/${segment(token)}`,
  notificationMails: () => '/notifications/mail',
  /** A mail as it was or would be sent. */
  mail: (id: string) => `/notifications/mail/${segment(id)}`,
  adminOutbox: (query: { state?: string } = {}) => withQuery('/admin/outbox', query),

  signIn: (query: { next?: string; as?: string } = {}) => withQuery('/sign-in', query),
  signOut: () => '/sign-out',
  /** The page that tells how other programs use this one. */
  apiPage: () => '/api',
  /** The calls of the API. */
  api: {
    root: () => '/api/v1',
    description: () => '/api/v1/openapi.json',
    acts: () => '/api/v1/acts',
    act: (act: string) => `/api/v1/acts/${segment(act)}`,
    actText: (act: string, id: string) => `/api/v1/acts/${segment(act)}/texts/${segment(id)}`,
    proposals: (query: Query = {}) => withQuery('/api/v1/proposals', query),
    proposal: (number: string) => `/api/v1/proposals/${segment(number)}`,
    version: (number: string, version: number) =>
      `/api/v1/proposals/${segment(number)}/versions/${version}`,
    draft: (number: string) => `/api/v1/proposals/${segment(number)}/draft`,
    meetings: () => '/api/v1/meetings',
    meeting: (id: string) => `/api/v1/meetings/${segment(id)}`,
    agenda: () => '/api/v1/agenda',
    practices: () => '/api/v1/practices',
  },
  /** The programs that a person lets in: calendars and callers of the API. */
  access: () => '/account/access',
  adminActs: () => '/admin/acts',
  adminAccounts: () => '/admin/accounts',
  adminAccountsCsv: () => '/admin/accounts.csv',
  adminOutboxCsv: () => '/admin/outbox.csv',
  mailsCsv: () => '/notifications/mail.csv',
  audit: (query: Query = {}) => withQuery('/audit', query),
  auditCsv: (query: Query = {}) => withQuery('/audit.csv', query),
  password: (query: { done?: 1 } = {}) => withQuery('/account/password', query),
  passwordLink: (token: string) => `/password/${segment(token)}`,
  /** Recommendations read on one text, by their numbers. */
  actTogether: (act: string, query: { with?: string; show?: string } = {}) =>
    withQuery(`/acts/${segment(act)}/together`, query),
  /** The drafts that amend an older text of the act. */
  actRebases: (act: string) => `/acts/${segment(act)}/rebases`,
}

/** Where what news tells about is to be seen. */
export function placeOfNews(news: News): string {
  const { number } = news.proposal
  switch (news.kind) {
    case 'remark':
      return `${paths.proposalReview(number, { remark: news.remark })}#uwaga-${news.remark}`
    case 'reviewAsked':
    case 'reviewDue':
      return paths.proposalReview(number)
    case 'verdict':
      return paths.reviewRequests(number)
    case 'step':
    case 'deadline':
      return paths.proposalStatus(number)
    case 'version':
      return paths.proposalVersion(number, news.version)
    case 'published':
      return paths.proposal(number)
    case 'agenda':
    case 'meetingDue':
      return paths.meeting(news.meeting.slug)
  }
}

/**
 * Where to go after signing in: only a path of this program, so that a link cannot lead a person who
 * has just given a password to somebody else's page.
 */
export function safeNext(next: string | null | undefined): string {
  if (!next || !/^\/(?![/\\])[^\s\\]*$/.test(next)) return paths.home()
  return next
}
