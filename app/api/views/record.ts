import type * as z from 'zod'
import type { Answering, Demand } from '../../core/record/agenda-matrix.ts'
import type { Meeting } from '../../core/record/meeting.ts'
import type { Practice } from '../../core/record/proposal.ts'
import type { RemarkRecord } from '../../core/record/remark.ts'
import { printPlace } from '../../core/review/place.ts'
import { paths } from '../../paths.ts'
import type {
  agenda,
  index,
  meeting,
  meetingList,
  practiceList,
  remark,
} from '../resources/record.ts'
import type { At } from './act.ts'

export function indexView(name: string, at: At): z.infer<typeof index> {
  const { api } = paths
  return {
    name,
    description: at(api.description()),
    acts: at(api.acts()),
    proposals: at(api.proposals()),
    meetings: at(api.meetings()),
    agenda: at(api.agenda()),
    practices: at(api.practices()),
  }
}

export function meetingListView(meetings: readonly Meeting[], at: At): z.infer<typeof meetingList> {
  return { items: meetings.map((one) => meetingColumns(one, at)) }
}

function meetingColumns({ slug, kind, date, title, place, team }: Meeting, at: At) {
  return {
    ...{ slug, kind, date, title, place, team: team?.name ?? null },
    url: at(paths.api.meeting(slug)),
    page: at(paths.meeting(slug)),
  }
}

/** A meeting whose points name only recommendations of `readable`. */
export function meetingView(
  one: Meeting,
  readable: ReadonlySet<string>,
  at: At,
): z.infer<typeof meeting> {
  return {
    ...meetingColumns(one, at),
    minutes: one.minutes,
    items: one.items.map(({ position, title, proposal, outcome, note }) => ({
      ...{ position, title, outcome, note },
      proposal: proposal !== null && readable.has(proposal) ? proposal : null,
    })),
  }
}

export function agendaView(demands: readonly Demand<Answering>[], at: At): z.infer<typeof agenda> {
  return {
    items: demands.map(({ code, title, description, area, fate, answers }) => ({
      ...{ code, title, description, area, fate },
      proposals: answers.map(({ number }) => number),
      page: at(paths.agendaItem(code)),
    })),
  }
}

/** The practices with those of their recommendations that are `readable`. */
export function practiceListView(
  practices: readonly (Practice & { readonly proposals: readonly string[] })[],
  readable: ReadonlySet<string>,
  at: At,
): z.infer<typeof practiceList> {
  return {
    items: practices.map(({ number, leader, name, proposals }) => ({
      ...{ number, leader, name },
      proposals: proposals.filter((one) => readable.has(one)),
      page: at(paths.practice(String(number))),
    })),
  }
}

export function remarkView(
  proposal: string,
  { number, anchor, thread }: RemarkRecord,
  at: At,
): z.infer<typeof remark> {
  const { kind, body, wording, state, by, answer } = thread
  return {
    ...{ number, kind, body, wording, state },
    version: anchor.version,
    at: printPlace(anchor.place),
    quote: anchor.quote.exact,
    by: by.name,
    organisation: by.organisation,
    writtenAt: thread.at,
    position: answer?.position ?? null,
    reason: answer?.reason ?? '',
    page: at(paths.proposalReview(proposal, { remark: number })),
  }
}
