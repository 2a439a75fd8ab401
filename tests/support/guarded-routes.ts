import type { Action } from '#app/core/workflow/permission.ts'

/** What a route asks of the permission table. */
export interface Guarded {
  /** What one must be allowed to do to load the page; `null` for a route that loads nothing. */
  readonly load: Action | null
  /** The same for its forms, told apart by `intent` where there are several. */
  readonly send?: Readonly<Record<string, Action>>
  /** A place to try it at, without the query. */
  readonly at: string
}

/** Every route, with what it asks of the permission table. A new route is entered here first. */
export const routes: Readonly<Record<string, Guarded>> = {
  '$.tsx': { load: 'frame.read', at: '/nowhere' },
  '_index.tsx': { load: 'home.read', at: '/' },
  'api._index.tsx': { load: 'frame.read', at: '/api' },
  'api.v1.openapi[.json].ts': { load: 'frame.read', at: '/api/v1/openapi.json' },
  'acts._index.tsx': { load: 'act.read', at: '/acts' },
  'acts.$act._index.tsx': { load: 'act.read', at: '/acts/usg' },
  'acts.$act.$unit.ts': { load: 'act.read', at: '/acts/usg/art_1' },
  'acts.$act.compare.tsx': { load: 'act.read', at: '/acts/usg/compare' },
  'acts.$act.rebases.tsx': { load: 'act.rebases', at: '/acts/usg/rebases' },
  'acts.$act.together.tsx': {
    load: 'together.read',
    send: { '': 'together.compose' },
    at: '/acts/usg/together',
  },
  'acts.$act.text[.md].ts': { load: 'act.read', at: '/acts/usg/text.md' },
  'admin.outbox.tsx': {
    load: 'outbox.keep',
    send: { again: 'outbox.keep' },
    at: '/admin/outbox',
  },
  'admin.acts/route.tsx': {
    load: 'act.import',
    send: { '': 'act.import' },
    at: '/admin/acts',
  },
  'account.access.tsx': {
    load: 'token.manage',
    send: { calendar: 'token.manage' },
    at: '/account/access',
  },
  'agenda.tsx': { load: 'agenda.read', at: '/agenda' },
  'agenda[.csv].ts': { load: 'agenda.read', at: '/agenda.csv' },
  'agenda_.matrix.tsx': { load: 'agenda.read', at: '/agenda/matrix' },
  'agenda_.matrix[.csv].ts': { load: 'agenda.read', at: '/agenda/matrix.csv' },
  'feed[.atom].ts': { load: 'proposal.list', at: '/feed.atom' },
  'meetings.$id_.documents.$document.ts': {
    load: 'meeting.read',
    at: '/meetings/plenum-2014-11-26/documents/none',
  },
  'meetings.$id_.items[.csv].ts': {
    load: 'meeting.read',
    at: '/meetings/plenum-2014-11-26/items.csv',
  },
  'meetings[.csv].ts': { load: 'meeting.read', at: '/meetings.csv' },
  'meetings._index.tsx': { load: 'meeting.read', at: '/meetings' },
  'meetings.$id.tsx': {
    load: 'meeting.read',
    send: {
      point: 'meeting.manage',
      decide: 'meeting.manage',
      minutes: 'meeting.manage',
      document: 'meeting.manage',
    },
    at: '/meetings/plenum-2014-11-26',
  },
  'meetings.new.tsx': {
    load: 'meeting.manage',
    send: { '': 'meeting.manage' },
    at: '/meetings/new',
  },
  'notifications._index.tsx': {
    load: 'notification.read',
    send: { read: 'notification.read', readAll: 'notification.read' },
    at: '/notifications',
  },
  'notifications.$id.ts': { load: 'notification.read', at: '/notifications/none' },
  'notifications.following.tsx': {
    load: 'subscription.keep',
    send: { follow: 'subscription.keep', unfollow: 'subscription.keep' },
    at: '/notifications/following',
  },
  'notifications.mail._index.tsx': { load: 'notification.read', at: '/notifications/mail' },
  'notifications.settings.tsx': {
    load: 'notification.read',
    send: { '': 'notification.read' },
    at: '/notifications/settings',
  },
  'unsubscribe.$token.tsx': {
    load: 'mail.unsubscribe',
    send: { '': 'mail.unsubscribe' },
    at: '/unsubscribe/a-token-that-opens-nothing',
  },
  'notifications.mail.$id.tsx': { load: 'notification.read', at: '/notifications/mail/none' },
  'practices[.csv].ts': { load: 'practice.read', at: '/practices.csv' },
  'practices.tsx': { load: 'practice.read', at: '/practices' },
  'calendar.tsx': { load: 'proposal.list', at: '/calendar' },
  'calendar[.csv].ts': { load: 'proposal.list', at: '/calendar.csv' },
  'calendar[.ics].ts': { load: 'proposal.list', at: '/calendar.ics' },
  'calendar_.$token[.ics].ts': { load: 'calendar.own', at: '/calendar/nowela_none.ics' },
  'dashboard_.$table[.csv].ts': { load: 'proposal.list', at: '/dashboard/waiting.csv' },
  'dashboard.tsx': { load: 'proposal.list', at: '/dashboard' },
  'account.password.tsx': {
    load: 'password.change',
    send: { '': 'password.change' },
    at: '/account/password',
  },
  'admin.accounts.tsx': {
    load: 'user.manage',
    send: { add: 'user.manage', change: 'user.manage', close: 'user.manage' },
    at: '/admin/accounts',
  },
  'admin._index.ts': { load: 'act.import', at: '/admin' },
  'admin.accounts[.csv].ts': { load: 'user.manage', at: '/admin/accounts.csv' },
  'admin.outbox[.csv].ts': { load: 'outbox.keep', at: '/admin/outbox.csv' },
  'notifications.mail[.csv].ts': { load: 'notification.read', at: '/notifications/mail.csv' },
  'audit[.csv].ts': { load: 'audit.read', at: '/audit.csv' },
  'audit.tsx': { load: 'audit.read', at: '/audit' },
  'password.$token.tsx': {
    load: 'password.set',
    send: { '': 'password.set' },
    at: '/password/a-token-that-opens-nothing',
  },
  'language.ts': { load: 'frame.read', send: { '': 'frame.read' }, at: '/language' },
  'procedure.tsx': { load: 'frame.read', at: '/procedure' },
  'proposals._index.tsx': { load: 'proposal.list', at: '/proposals' },
  'proposals[.csv].ts': { load: 'proposal.list', at: '/proposals.csv' },
  'proposals.new.tsx': {
    load: 'proposal.create',
    send: { '': 'proposal.create' },
    at: '/proposals/new',
  },
  'proposals.$number._index.tsx': { load: 'proposal.read', at: '/proposals/:number' },
  'proposals.$number.$file[.docx].ts': {
    load: 'version.read',
    at: '/proposals/:number/:file.docx',
  },
  'proposals.$number.$file[.md].ts': { load: 'version.read', at: '/proposals/:number/:file.md' },
  'proposals.$number.authors.tsx': {
    load: 'author.name',
    send: { add: 'author.name', remove: 'author.name' },
    at: '/proposals/:number/authors',
  },
  'proposals.$number.desk.ts': { load: 'draft.edit', at: '/proposals/:number/desk' },
  'proposals.$number.documents.tsx': { load: 'proposal.read', at: '/proposals/:number/documents' },
  'proposals.$number.draft.ts': {
    load: 'draft.edit',
    send: { '': 'draft.edit' },
    at: '/proposals/:number/draft',
  },
  'proposals.$number.feed[.atom].ts': {
    load: 'proposal.read',
    at: '/proposals/:number/feed.atom',
  },
  'proposals.$number.edit.tsx': {
    load: 'draft.edit',
    send: { '': 'draft.edit' },
    at: '/proposals/:number/edit',
  },
  'proposals.$number.evidence.ts': {
    load: null,
    send: { '': 'draft.edit' },
    at: '/proposals/:number/evidence',
  },
  'proposals.$number.provisions.ts': {
    load: null,
    send: { '': 'draft.edit' },
    at: '/proposals/:number/provisions',
  },
  'proposals.$number.rationale.tsx': { load: 'proposal.read', at: '/proposals/:number/rationale' },
  'proposals.$number.rebase.tsx': {
    load: 'draft.rebase',
    send: { '': 'draft.rebase' },
    at: '/proposals/:number/rebase',
  },
  'proposals.$number.outcome.tsx': {
    load: 'outcome.read',
    send: { '': 'outcome.record' },
    at: '/proposals/:number/outcome',
  },
  'proposals.$number.review._index.tsx': {
    load: 'review.read',
    send: {
      ...{ write: 'remark.write', revise: 'remark.write', withdraw: 'remark.write' },
      ...{ reply: 'remark.write', reviseReply: 'remark.write', withdrawReply: 'remark.write' },
      ...{ resolve: 'remark.write', reopen: 'remark.write', seen: 'remark.write' },
      ...{ answer: 'remark.answer', verdict: 'verdict.give' },
    },
    at: '/proposals/:number/review',
  },
  'proposals.$number.review.table.tsx': {
    load: 'review.read',
    at: '/proposals/:number/review/table',
  },
  'proposals.$number.review.table[.csv].ts': {
    load: 'review.read',
    at: '/proposals/:number/review/table.csv',
  },
  'proposals.$number.review.table[.docx].ts': {
    load: 'review.read',
    at: '/proposals/:number/review/table.docx',
  },
  'proposals.$number.review.table[.xlsx].ts': {
    load: 'review.read',
    at: '/proposals/:number/review/table.xlsx',
  },
  'proposals.$number.review.return.tsx': {
    load: 'remark.takeTable',
    send: { read: 'remark.takeTable', take: 'remark.takeTable' },
    at: '/proposals/:number/review/return',
  },
  'proposals.$number.review.requests.tsx': {
    load: 'review.read',
    send: { ask: 'review.ask', revoke: 'review.ask', withdraw: 'review.ask' },
    at: '/proposals/:number/review/requests',
  },
  'proposals.$number.review.$remark.take.tsx': {
    load: 'draft.edit',
    send: { '': 'draft.edit' },
    at: '/proposals/:number/review/1/take',
  },
  'review.$token.tsx': {
    load: 'guest.review',
    send: { '': 'guest.review' },
    at: '/review/a-token-that-opens-nothing',
  },
  'proposals.$number.status[.csv].ts': {
    load: 'status.read',
    at: '/proposals/:number/status.csv',
  },
  'proposals.$number.outcome[.csv].ts': {
    load: 'outcome.read',
    at: '/proposals/:number/outcome.csv',
  },
  'proposals.$number.status.tsx': {
    load: 'status.read',
    send: { record: 'status.record', correct: 'status.correct', publish: 'proposal.publish' },
    at: '/proposals/:number/status',
  },
  'proposals.$number.versions._index.tsx': {
    load: 'proposal.read',
    at: '/proposals/:number/versions',
  },
  'proposals.$number.versions.$version.tsx': {
    load: 'version.read',
    send: { restore: 'version.restore', branch: 'proposal.branch', label: 'version.label' },
    at: '/proposals/:number/versions/1',
  },
  'search.tsx': { load: 'search.read', at: '/search' },
  'sign-in.tsx': { load: 'session.create', send: { '': 'session.create' }, at: '/sign-in' },
  'sign-out.tsx': { load: 'session.end', send: { '': 'session.end' }, at: '/sign-out' },
}
