import type {
  DeadlineNews,
  MeetingDueNews,
  News,
  RemarkNews,
  ReminderTime,
  ReviewDueNews,
  StepNews,
} from '#app/core/notify/news.ts'
import type { RemarkKind } from '#app/core/review/event.ts'
import { detailFields } from '#app/core/workflow/details.ts'
import type * as review from './pl/review.ts'
import type * as stepDetails from './pl/step-details.ts'
import type * as workflow from './pl/workflow.ts'

interface Labelled {
  readonly label: string
  readonly text: string
}

/** News in words: for the list, and whole for a mail. */
export interface NewsWords {
  /** One line that begins with the recommendation's number. */
  readonly title: string
  /** Short facts. */
  readonly facts: readonly Labelled[]
  /** What was written, whole; an empty label for what needs none. */
  readonly texts: readonly Labelled[]
}

type ReminderTitles = Readonly<Record<ReminderTime, string>>

/** What a language says of news; days come written out. */
export interface NewsPhrases {
  readonly reviewAsked: (version: number, day: string) => string
  readonly verdict: (version: number, verdict: string) => string
  readonly version: (version: number, label: string) => string
  readonly published: string
  readonly onAgenda: (meeting: string, day: string) => string
  readonly written: Readonly<Record<RemarkKind, (remark: number) => string>>
  readonly revised: (remark: number) => string
  readonly withdrawn: (remark: number) => string
  readonly replied: (remark: number) => string
  readonly answered: (remark: number, position: string) => string
  readonly resolved: (remark: number) => string
  readonly reopened: (remark: number) => string
  readonly struckOut: string
  readonly correction: (step: string) => string
  readonly reviewDue: (version: number, day: string) => ReminderTitles
  readonly termDue: (day: string) => ReminderTitles
  readonly plenaryDue: (day: string) => ReminderTitles
  readonly meetingDue: (day: string) => ReminderTitles
  readonly termFrom: { readonly people: string; readonly law: string }
  readonly movedFrom: (day: string) => string
  readonly labels: Readonly<Record<Label, string>>
}

type Label =
  | ('asked' | 'whose' | 'changed' | 'provisions' | 'problem' | 'meeting' | 'place')
  | ('on' | 'quote' | 'wording' | 'positionReason' | 'where' | 'day' | 'who' | 'note')
  | ('reason' | 'correctionReason' | 'term' | 'basis' | 'moved')

/** The names that news is told with, from the other modules of the same language. */
type NewsNames = Pick<typeof review, 'placeName' | 'positionNames' | 'verdictNames'> &
  Pick<typeof stepDetails, 'detailText' | 'fieldNames'> &
  Pick<typeof workflow, 'actorNames' | 'legalBasis' | 'stageLabel' | 'stageNames'> & {
    readonly formatDate: (day: string) => string
  }

type Language = NewsPhrases & NewsNames

/** How a language says what news says: nothing is left out, and nothing empty is said. */
export function newsWordsOf(say: Language): (news: News) => NewsWords {
  return (news) => {
    const { title, facts, texts } = wordsOf(news, say)
    return {
      title: `${news.proposal.number}: ${title}`,
      facts: facts.filter(({ text }) => text !== ''),
      texts: texts.filter(({ text }) => text !== ''),
    }
  }
}

function wordsOf(news: News, say: Language): NewsWords {
  const { labels, formatDate } = say
  switch (news.kind) {
    case 'remark':
      return remarkWords(news, say)
    case 'reviewAsked':
      return {
        title: say.reviewAsked(news.version, formatDate(news.dueOn)),
        facts: [{ label: labels.asked, text: news.asked.name }],
        texts: [{ label: '', text: news.note }],
      }
    case 'verdict':
      return {
        title: say.verdict(news.version, say.verdictNames[news.verdict]),
        facts: [],
        texts: [{ label: '', text: news.note }],
      }
    case 'step':
      return stepWords(news, say)
    case 'version':
      return {
        title: say.version(news.version, news.label),
        facts: [],
        texts: [
          { label: labels.changed, text: news.note },
          { label: labels.provisions, text: news.changes },
        ],
      }
    case 'published':
      return {
        title: say.published,
        facts: [],
        texts: [
          { label: labels.problem, text: news.problem },
          { label: labels.provisions, text: news.changes },
        ],
      }
    case 'agenda':
      return {
        title: say.onAgenda(news.meeting.title, formatDate(news.meeting.date)),
        facts: [{ label: labels.place, text: news.meeting.place }],
        texts: [{ label: '', text: news.note }],
      }
    case 'reviewDue':
      return reviewDueWords(news, say)
    case 'deadline':
      return deadlineWords(news, say)
    case 'meetingDue':
      return meetingDueWords(news, say)
  }
}

function remarkWords({ remark, place, quote, deed }: RemarkNews, say: Language): NewsWords {
  const { labels } = say
  const facts = [
    { label: labels.on, text: say.placeName(place) },
    { label: labels.quote, text: quote === '' ? '' : `„${quote}”` },
  ]
  switch (deed.deed) {
    case 'written':
    case 'revised':
      return {
        title: deed.deed === 'written' ? say.written[deed.kind](remark) : say.revised(remark),
        facts,
        texts: [
          { label: '', text: deed.body },
          { label: labels.wording, text: deed.wording ?? '' },
        ],
      }
    case 'withdrawn':
      return { title: say.withdrawn(remark), facts, texts: [] }
    case 'replied':
      return { title: say.replied(remark), facts, texts: [{ label: '', text: deed.body }] }
    case 'answered':
      return {
        title: say.answered(remark, say.positionNames[deed.position]),
        facts,
        texts: [{ label: labels.positionReason, text: deed.reason }],
      }
    case 'resolved':
      return { title: say.resolved(remark), facts, texts: [] }
    case 'reopened':
      return { title: say.reopened(remark), facts, texts: [{ label: '', text: deed.reason }] }
  }
}

function stepWords(news: StepNews, say: Language): NewsWords {
  const { step, corrects, stage, note, meeting, team } = news
  const { labels, formatDate, stageLabel } = say
  const where = { label: labels.where, text: stageLabel(stage, step?.details) }
  if (step === null) {
    return { title: say.struckOut, facts: [where], texts: [{ label: labels.reason, text: note }] }
  }
  const details = detailFields
    .filter((field) => step.details[field] !== undefined)
    .map((field) => ({
      label: say.fieldNames[field],
      text: say.detailText(field, step.details, { meeting, team }),
    }))
  const name = `${say.stageNames[step.stage]} (${formatDate(step.date)})`
  return {
    title: corrects ? say.correction(name) : name,
    facts: [
      step.stage === stage ? where : { ...where, text: stageLabel(stage) },
      { label: labels.day, text: formatDate(step.date) },
      { label: labels.who, text: say.actorNames[step.actor] },
      ...details,
    ],
    texts: [{ label: corrects ? labels.correctionReason : labels.note, text: note }],
  }
}

function reviewDueWords({ time, version, day, asked }: ReviewDueNews, say: Language): NewsWords {
  return {
    title: say.reviewDue(version, say.formatDate(day))[time],
    facts: [{ label: say.labels.whose, text: asked.name }],
    texts: [],
  }
}

function deadlineWords(news: DeadlineNews, say: Language): NewsWords {
  const { time, stage, rule, certainty, basis, counted } = news
  const { labels, formatDate, termFrom } = say
  const day = formatDate(news.day)
  const titles = rule === 'nextPlenary' ? say.plenaryDue(day) : say.termDue(day)
  const byPeople = rule === 'setByPeople' || certainty === 'appointment'
  return {
    title: titles[time],
    facts: [
      { label: labels.where, text: say.stageLabel(stage) },
      { label: labels.term, text: byPeople ? termFrom.people : termFrom.law },
      { label: labels.basis, text: basis === null ? '' : say.legalBasis(basis) },
      { label: labels.moved, text: counted === null ? '' : say.movedFrom(formatDate(counted)) },
    ],
    texts: [],
  }
}

function meetingDueWords({ time, meeting }: MeetingDueNews, say: Language): NewsWords {
  return {
    title: say.meetingDue(say.formatDate(meeting.date))[time],
    facts: [
      { label: say.labels.meeting, text: meeting.title },
      { label: say.labels.place, text: meeting.place },
    ],
    texts: [],
  }
}
