import type { Extent, Opinion, Side } from '#app/core/workflow/details.ts'
import type { LegalBasis, StageId } from '#app/core/workflow/stage.ts'
import type * as pl from '../pl/workflow.ts'

export const groupNames: typeof pl.groupNames = {
  association: 'In the association',
  localSide: 'Local government side',
  kwrist: 'KWRiST',
  government: 'Government',
  parliament: 'Parliament and Dz.U.',
  end: 'Ended',
}

export const stageNames: typeof pl.stageNames = {
  draft: 'Draft',
  inReview: 'In review',
  readyForBoard: 'Ready for the board',
  adoptedByBoard: 'Adopted by the board',
  declinedByBoard: 'Not adopted by the board',
  passedToLocalSide: 'Passed to the local government side',
  agreedByLocalSide: 'Position of the local government side agreed',
  noCommonPosition: 'No common position of the local government side',
  submitted: 'Submitted to KWRiST',
  referredToTeam: 'Referred to a team',
  consideredByTeam: 'Considered by the team',
  onAgenda: 'On the agenda of the plenary',
  agreedPositive: 'Agreed: positive opinion',
  agreedWithRemarks: 'Positive opinion with remarks',
  negative: 'Negative opinion',
  twoPositions: 'No agreement: two positions',
  postponed: 'Deferred',
  offAgenda: 'Taken off the agenda',
  noted: 'Noted: the ministry replied',
  takenUp: 'Taken up by the government',
  onGovernmentList: 'On the work list of the Council of Ministers',
  inConsultation: 'Bill in interministerial and public consultation',
  governmentDraftAtKwrist: 'Government bill before KWRiST for opinion',
  inCommittees: 'Committees, Standing Committee, legal commission',
  adoptedByCabinet: 'Adopted by the Council of Ministers',
  sentToSejm: 'Sent to the Sejm',
  selfAmended: 'Amended by the government itself (autopoprawka)',
  abandoned: 'Work of the government abandoned',
  printed: 'Sejm print',
  firstReading: 'First reading and work in committees',
  passed: 'Passed by the Sejm',
  inSenate: 'In the Senate',
  senatePosition: 'Position of the Senate before the Sejm',
  withPresident: 'With the President',
  promulgated: 'Promulgated in Dziennik Ustaw',
  rejected: 'Rejected or not signed',
  lapsed: 'Withdrawn from the Sejm or lapsed with its term',
  inForce: 'In force',
  withdrawn: 'Withdrawn',
  closed: 'Closed without result',
}

const onlyAnew = 'comes back only as a new version'

const labels: Readonly<Record<StageId, string>> = {
  draft: 'The authors are writing a draft – waiting to be passed to review',
  inReview: 'The reviewers are reading – waiting for remarks and the close of the review',
  readyForBoard: 'The coordinator closed the review – waiting for the board of the association',
  adoptedByBoard: 'The board adopted it – waiting to be passed to the local government side',
  declinedByBoard: `The board did not adopt it – ${onlyAnew}`,
  passedToLocalSide:
    'The association passed it to the local government side – waiting for the position of that side',
  agreedByLocalSide:
    'The local government side agreed its position – waiting for submission to KWRiST',
  noCommonPosition:
    'The local government side did not agree a position – waiting for a decision whether one organisation submits it',
  submitted: 'The local government side submitted it to KWRiST – waiting for a team or the agenda',
  referredToTeam: 'KWRiST referred it to a team – waiting for the opinion of the team',
  consideredByTeam: 'The team considered it – waiting for the plenary',
  onAgenda: 'The co-chairs put it on the agenda – waiting for the opinion of the plenary',
  agreedPositive: 'KWRiST gave a positive opinion – waiting to be taken up by the government',
  agreedWithRemarks:
    'KWRiST gave a positive opinion with remarks – waiting for the government or a new version',
  negative: 'KWRiST gave a negative opinion – waiting for a new version or the end',
  twoPositions:
    'The sides of KWRiST took two positions – waiting for the government or a new version',
  postponed: 'KWRiST deferred it – waiting for the next meeting',
  offAgenda: 'The co-chairs took it off the agenda – waiting for a new submission',
  noted: 'KWRiST noted the reply of the ministry – waiting for a decision of the government',
  takenUp: 'The government announced work – waiting for an entry on the work list',
  onGovernmentList: 'The government put it on the work list – waiting for a bill',
  inConsultation:
    'The government is agreeing and consulting on the bill – waiting for the opinion of KWRiST',
  governmentDraftAtKwrist: 'The government sent the bill to KWRiST – waiting for its opinion',
  inCommittees: 'Committees are considering the bill – waiting for the Council of Ministers',
  adoptedByCabinet: 'The Council of Ministers adopted the bill – waiting to be sent to the Sejm',
  sentToSejm: 'The government sent the bill to the Sejm – waiting for the number of its print',
  selfAmended: 'The government amended its bill – waiting for further work of the Sejm',
  abandoned: 'The government abandoned the work – waiting for a new version or the end',
  printed: 'The Sejm gave it a print number – waiting for the first reading',
  firstReading: 'The Sejm is working in committees – waiting for the second and third reading',
  passed: 'The Sejm passed the act – waiting for the Senate',
  inSenate: 'The Senate is considering the act – waiting for its position',
  senatePosition: 'The Senate took its position – waiting for the vote of the Sejm',
  withPresident: 'Parliament sent the act to the President – waiting for the signature',
  promulgated: 'The act was promulgated in Dziennik Ustaw – waiting for entry into force',
  rejected: `The Sejm rejected it or the President did not sign – ${onlyAnew}`,
  lapsed: `The Sejm ended its work without passing it – ${onlyAnew}`,
  inForce: 'The act entered into force',
  withdrawn: `The applicants withdrew it – ${onlyAnew}`,
  closed: `The office of the association closed it without result – ${onlyAnew}`,
}

const teamOpinions: Readonly<Record<Opinion, string>> = {
  positive: 'The team gave a positive opinion – waiting for the plenary',
  withRemarks: 'The team gave a positive opinion with remarks – waiting for the plenary',
  negative: 'The team gave a negative opinion – waiting for the plenary or a new version',
  disagreed: 'The sides in the team took two positions – waiting for the plenary',
}

const oneSided: Readonly<Record<Side, string>> = {
  both: labels.negative,
  government: 'The government side gave a negative opinion – waiting for a new version or the end',
  local: 'The local government side gave a negative opinion – waiting for a new version or the end',
}

const enacted: Readonly<Record<Extent, string>> = {
  whole: 'The act entered into force – the recommendation is carried out in full',
  part: 'The act entered into force – the recommendation is carried out in part',
  otherwise: 'The act entered into force – the recommendation is carried out otherwise',
}

/**
 * Where a recommendation stands, in one line: which body did what, and what is still to come, so that
 * nothing looks more final than it is. `details` are those of the step that led into the stage.
 */
export const stageLabel: typeof pl.stageLabel = (stage, details) => {
  const { opinion, side, extent, route } = details ?? {}
  if (stage === 'consideredByTeam' && opinion) return teamOpinions[opinion]
  if (stage === 'negative' && side) return oneSided[side]
  if (stage === 'inForce' && extent) return enacted[extent]
  if (stage === 'submitted' && route === 'team') {
    return 'A team submitted it to KWRiST – waiting for the agenda'
  }
  return labels[stage]
}

/** The button that begins a step into a stage. */
export const stepNames: typeof pl.stepNames = {
  draft: 'Return to the authors',
  inReview: 'Pass to review',
  readyForBoard: 'Close the review',
  adoptedByBoard: 'The board adopted it',
  declinedByBoard: 'The board did not adopt it',
  passedToLocalSide: 'Passed to the local government side',
  agreedByLocalSide: 'The local government side agreed',
  noCommonPosition: 'No common position',
  submitted: 'Submitted to KWRiST',
  referredToTeam: 'Referred to a team',
  consideredByTeam: 'The team considered it',
  onAgenda: 'Put on the agenda',
  agreedPositive: 'Positive opinion',
  agreedWithRemarks: 'Positive opinion with remarks',
  negative: 'Negative opinion',
  twoPositions: 'Two positions',
  postponed: 'Deferred',
  offAgenda: 'Taken off the agenda',
  noted: 'Noted',
  takenUp: 'The government took it up',
  onGovernmentList: 'Put on the work list',
  inConsultation: 'Interministerial and public consultation',
  governmentDraftAtKwrist: 'Government bill in KWRiST',
  inCommittees: 'Committees and legal commission',
  adoptedByCabinet: 'The Council of Ministers adopted it',
  sentToSejm: 'Sent to the Sejm',
  selfAmended: 'The government amended its bill',
  abandoned: 'The government abandoned the work',
  printed: 'Print number given',
  firstReading: 'First reading and committees',
  passed: 'The Sejm passed it',
  inSenate: 'Sent to the Senate',
  senatePosition: 'The Senate took its position',
  withPresident: 'Sent to the President',
  promulgated: 'Promulgated in Dziennik Ustaw',
  rejected: 'Rejected or not signed',
  lapsed: 'Withdrawn or lapsed with the term',
  inForce: 'Entered into force',
  withdrawn: 'Withdraw',
  closed: 'Close without result',
}

export const milestoneNames: typeof pl.milestoneNames = {
  draft: 'Draft',
  review: 'Review',
  board: 'Board',
  localSide: 'Local government side',
  submitted: 'Submission to KWRiST',
  team: 'KWRiST team',
  plenary: 'KWRiST plenary',
  government: 'Government',
  parliament: 'Sejm and Senate',
  law: 'Dz.U.',
}

export const actorNames: typeof pl.actorNames = {
  author: 'author',
  reviewer: 'reviewer',
  office: 'office of the association',
  board: 'board',
  localSide: 'secretary of the local government side',
  team: 'team',
  coChairs: 'co-chairs of KWRiST',
  plenary: 'plenary, by its minutes',
  observer: 'observer of public facts',
}

const actNames: Readonly<Record<LegalBasis['act'], string>> = {
  kwrist:
    'the Act of 6 May 2005 on the Joint Commission of the Government and Local Government and on the representatives of the Republic of Poland in the Committee of the Regions of the European Union',
  ztp: 'the annex to the regulation on the “Rules of Legislative Technique” (ZTP)',
  rprm: 'the Rules of Procedure of the Council of Ministers',
  constitution: 'the Constitution of the Republic of Poland',
  promulgation:
    'the Act of 20 July 2000 on the promulgation of normative acts and certain other legal acts',
}

/** “art. 7 ust. 3 of the Act of 6 May 2005 …” */
export const legalBasis: typeof pl.legalBasis = ({ act, provision }) =>
  `${provision} of ${actNames[act]}`
