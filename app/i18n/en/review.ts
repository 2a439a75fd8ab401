import { printAddress } from '#app/core/statute/address.ts'
import type * as pl from '../pl/review.ts'
import { plural } from './format.ts'
import { partNames } from './proposal.ts'

export const kindNames: typeof pl.kindNames = {
  remark: 'Remark',
  question: 'Question',
  wording: 'Proposed wording',
  editorial: 'Editorial remark',
}

export const stateNames: typeof pl.stateNames = {
  open: 'waiting for an answer',
  answered: 'answered',
  resolved: 'closed',
  withdrawn: 'withdrawn',
}

export const positionNames: typeof pl.positionNames = {
  accepted: 'accepted',
  partly: 'accepted in part',
  rejected: 'not accepted',
  explained: 'explained',
}

export const verdictNames: typeof pl.verdictNames = {
  clean: 'no remarks',
  withRemarks: 'with remarks',
  against: 'against',
}

export const deedProblems: typeof pl.deedProblems = {
  empty: 'Write something.',
  'not-yours': 'Only the person who wrote this can change or withdraw it.',
  'already-answered':
    'This remark has been answered, so it cannot be changed or withdrawn. Add a reply in the thread.',
  'no-reason': 'Give the reasons for the position.',
  'not-open': 'The state of the thread has changed meanwhile. See what was written.',
  'no-such-reply': 'There is no such reply, or it was withdrawn.',
  'reason-stays': 'The reason for reopening cannot be withdrawn. It can be changed.',
  'no-wording': 'Enter the proposed wording.',
}

/** The name of a place: “usg, art. 64 ust. 1”, “Rationale”. */
export const placeName: typeof pl.placeName = (place) => {
  switch (place.layer) {
    case 'prose':
      return partNames[place.part]
    case 'provisions':
      return `Amending provision (${place.act})`
    case 'statute':
      return `${place.act}, ${printAddress(place.address)} (law in force)`
    case 'proposed':
      return `${place.act}, ${printAddress(place.address)}`
  }
}

/** The review: remarks beside the text, threads, reviews asked for, verdicts, guests. */
export const review: typeof pl.review = {
  title: 'Review',
  table: 'Table of remarks',
  noVersion: 'There is no version to review yet',
  noVersionText: 'Saved versions are reviewed. The author saves the first one in the editor.',
  versionLabel: 'Version',
  againstLabel: 'changes since',
  againstStatute: 'the act',
  againstVersion: (number: number) => `version ${number}`,
  show: 'Show',
  count: (count: number) => plural(count, { one: 'remark', many: 'remarks' }),
  openCount: (count: number) =>
    plural(count, {
      one: 'remark is waiting for an answer',
      many: 'remarks are waiting for an answer',
    }),
  seenCount: (seen: number | string, all: number | string) => `${seen} of ${all} looked through`,
  keys: 'Keys',
  keyNames: {
    n: 'next change',
    p: 'previous',
    u: 'looked through',
    r: 'remark on the selected words',
  },
  markSeen: 'Looked through',
  isSeen: '✓ Looked through',
  seenOf: (place: string) => `Change in ${place}: looked through`,
  filters: 'Which remarks',
  allKinds: 'all kinds',
  allStates: 'all but withdrawn',
  allOrganisations: 'all bodies',
  kind: 'Kind',
  state: 'State',
  organisation: 'Body',
  remarks: 'Remarks',
  remarkNumber: (number: number) => `Remark ${number}`,
  hideEarlier: (count: number) => `Hide remarks on earlier versions (${count})`,
  showEarlier: (count: number) => `Show remarks on earlier versions (${count})`,
  elsewhere: 'Remarks on places not shown here',
  moreRemarks: (count: number) => `Other remarks: ${count}`,
  none: 'There are no remarks on this version yet.',
  openThread: 'Open the thread',
  closeThread: 'Fold',
  about: (place: string) => `on: ${place}`,
  earlierRound: (version: number) => `on version ${version}`,
  changedSince: (made: number, since: number) =>
    `Concerns version ${made}; changed in version ${since}.`,
  struckSince: (made: number, since: number) =>
    `Concerns version ${made}; these words were deleted in version ${since}.`,
  orphaned: (made: number, since: number) =>
    `Concerns version ${made}; this place is gone since version ${since}.`,
  wordingOf: 'Proposed wording',
  earlierWords: 'Earlier text',
  answer: 'Position',
  formerAnswer: 'Earlier position',
  withdrawnReply: 'Reply withdrawn by its author.',
  reopened: 'reopened',
  edited: 'changed',
  closedBy: (name: string) => `Thread closed by ${name}`,
  taken: (name: string) => `Taken into the draft by ${name}`,
  takenPart: (name: string) => `Taken into the draft in part by ${name}`,
  reply: 'Reply',
  replyBody: 'Your reply',
  replyHint: 'To tell somebody, write @ and their first and last name.',
  giveAnswer: 'Save the position',
  position: 'Position of the author',
  reason: 'Reasons for the position',
  resolve: 'Close the thread',
  reopen: 'Reopen',
  reopenReason: 'Why you are reopening it',
  reopenReasonMissing: 'Write why you are reopening the thread.',
  revise: 'Change the remark',
  saveRevision: 'Save the change',
  withdraw: 'Withdraw the remark',
  reviseReply: 'Change the reply',
  replyWords: 'Text of the reply',
  withdrawReply: 'Withdraw the reply',
  take: 'Take into the draft…',

  add: 'Add a remark',
  addHere: (place: string) => `Add a remark on ${place}`,
  addLead:
    'Select words in the text, or choose a unit and enter the words that the remark concerns.',
  place: 'Place',
  quote: 'Words concerned',
  quoteHint: 'Empty: a remark on the whole unit.',
  body: 'Remark',
  wording: 'Proposed wording',
  wordingHint:
    'Change the words of the unit to what they should be; the program shows the difference. This field does not cover the smaller units in it (its paragraphs, points, letters).',
  wordingHintWhole:
    'The whole unit with what is in it: each smaller unit on a line of its own, with its number.',
  wordingOfWhole: 'Propose the wording of the whole unit with what is in it',
  save: 'Save the remark',
  saved: 'Remark saved.',
  placeUnknown: 'This version has no such place.',
  quoteUnknown: 'These words are not in that place. Copy them exactly from the text.',
  tooLong: 'The text is too long. At most 20,000 characters fit.',
  selectHint: 'Add a remark on the selected words',

  verdict: 'Verdict on the version',
  yourReview: (day: string) => `Your review, due ${day}`,
  overdue: 'overdue',
  verdictNote: 'Comment on the verdict',
  giveVerdict: 'Give the verdict',
  verdictGiven: 'Verdict saved.',

  reviews: 'Reviews',
  reviewsNone: 'Nobody has been asked for a review yet.',
  ask: 'Ask for a review',
  askWhom: 'Whom',
  person: 'Person',
  organisationAsked: 'Organisation',
  guest: 'Organisation without accounts (link for a guest)',
  guestName: 'Name of the organisation without accounts',
  dueOn: 'Due on',
  note: 'Message',
  asked: 'Review asked for.',
  askedTaken: 'Request withdrawn.',
  askMissing:
    'Choose a person or organisation, or enter the name of an organisation without accounts.',
  dayMissing: 'Enter the due date: today or later.',
  guestLink: 'Link for a guest',
  guestLinkOnce:
    'Copy the link now and send it to the organisation: it will not be shown again. It opens only this version.',
  withdrawAsked: 'Withdraw the request',
  withdrawAskedNote: 'Why you are withdrawing the request',
  withdrawAskedLink: 'The link for the guest will stop working.',
  askedWithdrawn: 'withdrawn',
  askedWithdrawnOn: (day: string) => `Request withdrawn ${day}.`,
  askedBy: (name: string) => `asked by ${name}`,
  askedStays:
    'This request cannot be withdrawn: there is already a verdict, or somebody else asked.',
  revoke: 'Revoke the link',
  revoked: 'link revoked',
  expired: 'link expired',
  until: (day: string) => `until ${day}`,
  waiting: 'in progress',

  guestTitle: (title: string) => `Review: ${title}`,
  guestLead: (organisation: string, version: number) =>
    `You see version ${version} as ${organisation}. The authors and the coordinator will see your remarks.`,
  guestWho: 'Who is writing',
  guestWhoHint: 'First and last name of the person who reviews on behalf of the organisation.',
  guestNameMissing: 'Enter your first and last name.',
  guestWrites: (name: string) => `You are writing as ${name}.`,
  guestOther: 'That is not me',
  guestStart: 'Start the review',
  guestEnded: 'This link is not valid',
  guestEndedText:
    'The link may have expired or been revoked. Ask the person who sent it for a new one.',
  guestThrottled: 'Too many attempts. Try again in a few minutes.',

  takeTitle: (number: number) => `Take into the draft: remark ${number}`,
  takeLead: (name: string) =>
    `Choose changes from the proposal made by ${name}. They enter the draft as your change, with the reviewer’s name in the history.`,
  takeHunk: (index: number) => `Change ${index}`,
  takeNow: 'Take the chosen changes',
  takeNone: 'Choose at least one change.',
  takeMisfit: 'The draft has changed in this place, so this change cannot be made.',
  takeGone: 'The draft no longer has this unit. Change it by hand in the editor.',
  takeSame: 'The proposal does not change the text that the reviewer read.',

  tableEmpty: 'No remarks match these filters.',
  backToText: 'Remarks beside the text',
}
