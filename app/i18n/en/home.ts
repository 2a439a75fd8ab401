import type * as pl from '../pl/home.ts'

/** The first page: a desk for those who work here, an introduction for those who read. */
export const home: typeof pl.home = {
  title: 'Desk',
  deskTitle: 'What is waiting for you',
  publicTitle: 'Changes to the acts on local government: from an idea to the Journal of Laws',
  publicLead:
    'Experts of the local government associations write recommendations here: draft amendments to the acts on municipal and county government, each with its rationale. The change is shown in the text of the act itself, and every step through the Joint Commission of the Government and Local Government (KWRiST), the government and the Sejm has its date and document.',
  publicSignIn:
    'People who are signed in work on the recommendations. The administrator opens accounts.',
  readActs: 'Read the acts',
  allProposals: 'All recommendations',
  drafts: forms('draft in progress', 'drafts in progress'),
  steps: forms('recommendation waiting for your step', 'recommendations waiting for your step'),
  reviews: forms('review waiting for you', 'reviews waiting for you'),
  remarks: forms('recommendation with remarks to answer', 'recommendations with remarks to answer'),
  more: (count: number) => `and ${count} more: all recommendations`,
  reviewDue: (day: string, late: boolean) => `due ${day}${late ? ', overdue' : ''}`,
  followed: forms('recommendation to read', 'recommendations to read'),
  nextMeeting: 'next meeting',
  noMeeting: 'No further meetings have been set.',
  lastMeeting: (day: string) => `The last one was held on ${day}.`,
  where: 'Where the recommendations are',
  whereNone: 'No recommendation has been published yet',
  lately: 'Lately',
}

/** The page counts by itself, in the forms that Polish needs. */
function forms(one: string, many: string) {
  return { one, few: many, many }
}
