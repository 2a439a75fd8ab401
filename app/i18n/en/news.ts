import type * as pl from '../pl/news.ts'
import { newsWordsOf } from '../news-words.ts'
import { followedName } from './followed-name.ts'
import { formatDate } from './format.ts'
import { placeName, positionNames, verdictNames } from './review.ts'
import { detailText, fieldNames } from './step-details.ts'
import { actorNames, legalBasis, stageLabel, stageNames } from './workflow.ts'

/** What news says. */
export const newsWords: typeof pl.newsWords = newsWordsOf({
  ...{ formatDate, placeName, positionNames, verdictNames, detailText, fieldNames },
  ...{ actorNames, legalBasis, stageLabel, stageNames },
  reviewAsked: (version, day) => `review of version ${version} asked for by ${day}`,
  verdict: (version, verdict) => `verdict on version ${version}: ${verdict}`,
  version: (version, label) => `new version ${version}${label === '' ? '' : ` (“${label}”)`}`,
  published: 'recommendation published',
  onAgenda: (meeting, day) => `on the agenda: ${meeting}, ${day}`,
  written: {
    remark: (remark) => `new remark ${remark}`,
    question: (remark) => `new question: remark ${remark}`,
    wording: (remark) => `new proposed wording: remark ${remark}`,
    editorial: (remark) => `new editorial remark ${remark}`,
  },
  revised: (remark) => `remark ${remark} changed`,
  withdrawn: (remark) => `remark ${remark} withdrawn`,
  replied: (remark) => `reply in the thread of remark ${remark}`,
  answered: (remark, position) => `position on remark ${remark}: ${position}`,
  resolved: (remark) => `thread of remark ${remark} closed`,
  reopened: (remark) => `thread of remark ${remark} reopened`,
  struckOut: 'the entry of a step was struck out',
  correction: (step) => `correction: ${step}`,
  reviewDue: (version, day) => ({
    ahead: `the review of version ${version} is due soon: ${day}`,
    today: `the review of version ${version} is due today, ${day}`,
    overdue: `the review of version ${version} is overdue (${day})`,
  }),
  termDue: (day) => ({
    ahead: `a deadline is near: ${day}`,
    today: `a deadline ends today, ${day}`,
    overdue: `a deadline passed on ${day}`,
  }),
  plenaryDue: (day) => ({
    ahead: `the day of the plenary meeting is near: ${day}`,
    today: `today, ${day}, is the day of the plenary meeting`,
    overdue: `the day of the plenary meeting has passed (${day}) and the recommendation is waiting`,
  }),
  meetingDue: (day) => ({
    ahead: `a meeting with this recommendation on its agenda is near: ${day}`,
    today: `today, ${day}, a meeting has this recommendation on its agenda`,
    overdue: `the result of the meeting (${day}) has not been recorded yet`,
  }),
  termFrom: { people: 'set', law: 'from the law' },
  movedFrom: (day) => `from ${day} (art. 115 of the Civil Code)`,
  labels: {
    asked: 'Who was asked',
    whose: 'Whose review',
    changed: 'What changed',
    provisions: 'Amending provisions',
    problem: 'Problem',
    meeting: 'Meeting',
    place: 'Place',
    on: 'On',
    quote: 'Words concerned',
    wording: 'Proposed wording',
    positionReason: 'Reasons for the position',
    where: 'Where it is now',
    day: 'Day',
    who: 'Who',
    note: 'Note',
    reason: 'Reason',
    correctionReason: 'Reason for the correction',
    term: 'Deadline',
    basis: 'Basis',
    moved: 'Moved',
  },
})

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
