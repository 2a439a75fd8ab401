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
import type * as pl from '../pl/news.ts'
import { followedName } from './followed-name.ts'
import { formatDate } from './format.ts'
import { placeName, positionNames, verdictNames } from './review.ts'
import { detailText, fieldNames } from './step-details.ts'
import { actorNames, legalBasis, stageLabel, stageNames } from './workflow.ts'

/** What news says. */
export const newsWords: typeof pl.newsWords = (news) => {
  const { number } = news.proposal
  const told = wordsOf(news)
  return {
    title: `${number}: ${told.title}`,
    facts: told.facts.filter(({ text }) => text !== ''),
    texts: told.texts.filter(({ text }) => text !== ''),
  }
}

function wordsOf(news: News): pl.NewsWords {
  switch (news.kind) {
    case 'remark':
      return remarkWords(news)
    case 'reviewAsked':
      return {
        title: `review of version ${news.version} asked for by ${formatDate(news.dueOn)}`,
        facts: [{ label: 'Who was asked', text: news.asked.name }],
        texts: [{ label: '', text: news.note }],
      }
    case 'verdict':
      return {
        title: `verdict on version ${news.version}: ${verdictNames[news.verdict]}`,
        facts: [],
        texts: [{ label: '', text: news.note }],
      }
    case 'step':
      return stepWords(news)
    case 'version':
      return {
        title: `new version ${news.version}${news.label === '' ? '' : ` (“${news.label}”)`}`,
        facts: [],
        texts: [
          { label: 'What changed', text: news.note },
          { label: 'Amending provisions', text: news.changes },
        ],
      }
    case 'published':
      return {
        title: 'recommendation published',
        facts: [],
        texts: [
          { label: 'Problem', text: news.problem },
          { label: 'Amending provisions', text: news.changes },
        ],
      }
    case 'agenda': {
      const { title, date, place } = news.meeting
      return {
        title: `on the agenda: ${title}, ${formatDate(date)}`,
        facts: [{ label: 'Place', text: place }],
        texts: [{ label: '', text: news.note }],
      }
    }
    case 'reviewDue':
      return reviewDueWords(news)
    case 'deadline':
      return deadlineWords(news)
    case 'meetingDue':
      return meetingDueWords(news)
  }
}

const written: Readonly<Record<RemarkKind, string>> = {
  remark: 'new remark',
  question: 'new question: remark',
  wording: 'new proposed wording: remark',
  editorial: 'new editorial remark',
}

function remarkWords({ remark, place, quote, deed }: RemarkNews): pl.NewsWords {
  const facts = [
    { label: 'On', text: placeName(place) },
    { label: 'Words concerned', text: quote === '' ? '' : `„${quote}”` },
  ]
  switch (deed.deed) {
    case 'written':
    case 'revised':
      return {
        title:
          deed.deed === 'written' ? `${written[deed.kind]} ${remark}` : `remark ${remark} changed`,
        facts,
        texts: [
          { label: '', text: deed.body },
          { label: 'Proposed wording', text: deed.wording ?? '' },
        ],
      }
    case 'withdrawn':
      return { title: `remark ${remark} withdrawn`, facts, texts: [] }
    case 'replied':
      return {
        title: `reply in the thread of remark ${remark}`,
        facts,
        texts: [{ label: '', text: deed.body }],
      }
    case 'answered':
      return {
        title: `position on remark ${remark}: ${positionNames[deed.position]}`,
        facts,
        texts: [{ label: 'Reasons for the position', text: deed.reason }],
      }
    case 'resolved':
      return { title: `thread of remark ${remark} closed`, facts, texts: [] }
    case 'reopened':
      return {
        title: `thread of remark ${remark} reopened`,
        facts,
        texts: [{ label: '', text: deed.reason }],
      }
  }
}

function stepWords({ step, corrects, stage, note, meeting, team }: StepNews): pl.NewsWords {
  const where = { label: 'Where it is now', text: stageLabel(stage, step?.details) }
  if (step === null) {
    return {
      title: 'the entry of a step was struck out',
      facts: [where],
      texts: [{ label: 'Reason', text: note }],
    }
  }
  const details = detailFields
    .filter((field) => step.details[field] !== undefined)
    .map((field) => ({
      label: fieldNames[field],
      text: detailText(field, step.details, { meeting, team }),
    }))
  const name = `${stageNames[step.stage]} (${formatDate(step.date)})`
  return {
    title: corrects ? `correction: ${name}` : name,
    facts: [
      step.stage === stage ? where : { ...where, text: stageLabel(stage) },
      { label: 'Day', text: formatDate(step.date) },
      { label: 'Who', text: actorNames[step.actor] },
      ...details,
    ],
    texts: [{ label: corrects ? 'Reason for the correction' : 'Note', text: note }],
  }
}

function reviewDueWords({ time, version, day, asked }: ReviewDueNews): pl.NewsWords {
  const titles: ReminderTitles = {
    ahead: `the review of version ${version} is due soon: ${formatDate(day)}`,
    today: `the review of version ${version} is due today, ${formatDate(day)}`,
    overdue: `the review of version ${version} is overdue (${formatDate(day)})`,
  }
  return { title: titles[time], facts: [{ label: 'Whose review', text: asked.name }], texts: [] }
}

function deadlineWords(news: DeadlineNews): pl.NewsWords {
  const { time, stage, day, rule, certainty, basis, counted } = news
  const titles = rule === 'nextPlenary' ? plenaryTitles(day) : termTitles(day)
  return {
    title: titles[time],
    facts: [
      { label: 'Where it is now', text: stageLabel(stage) },
      {
        label: 'Deadline',
        text: rule === 'setByPeople' || certainty === 'appointment' ? 'set' : 'from the law',
      },
      { label: 'Basis', text: basis === null ? '' : legalBasis(basis) },
      {
        label: 'Moved',
        text: counted === null ? '' : `from ${formatDate(counted)} (art. 115 of the Civil Code)`,
      },
    ],
    texts: [],
  }
}

type ReminderTitles = Readonly<Record<ReminderTime, string>>

function termTitles(day: string): ReminderTitles {
  return {
    ahead: `a deadline is near: ${formatDate(day)}`,
    today: `a deadline ends today, ${formatDate(day)}`,
    overdue: `a deadline passed on ${formatDate(day)}`,
  }
}

function plenaryTitles(day: string): ReminderTitles {
  return {
    ahead: `the day of the plenary meeting is near: ${formatDate(day)}`,
    today: `today, ${formatDate(day)}, is the day of the plenary meeting`,
    overdue: `the day of the plenary meeting has passed (${formatDate(day)}) and the recommendation is waiting`,
  }
}

function meetingDueWords({ time, meeting: { title, date, place } }: MeetingDueNews): pl.NewsWords {
  const titles: ReminderTitles = {
    ahead: `a meeting with this recommendation on its agenda is near: ${formatDate(date)}`,
    today: `today, ${formatDate(date)}, a meeting has this recommendation on its agenda`,
    overdue: `the result of the meeting (${formatDate(date)}) has not been recorded yet`,
  }
  return {
    title: titles[time],
    facts: [
      { label: 'Meeting', text: title },
      { label: 'Place', text: place },
    ],
    texts: [],
  }
}

/** Why somebody is told: the sentence under a mail and beside a notice. */
export const becauseText: typeof pl.becauseText = ({ because, follows, ended }) => {
  switch (because) {
    case 'mention':
      return 'you were mentioned in a reply'
    case 'asked':
      return 'you were asked for a review'
    case 'author':
      return 'it is your recommendation'
    case 'thread':
      return 'you write in this thread'
    case 'asker':
      return 'you asked for the review'
    case 'reviewer':
      return 'you were asked to review this recommendation'
    case 'office':
      return 'you look after the recommendations'
    case 'follower': {
      const name = follows === null ? 'this' : followedName(follows)
      return ended ? `you followed: ${name}` : `you follow: ${name}`
    }
  }
}
