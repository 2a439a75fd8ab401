import { act, actList, actText, unitWithin } from './resources/act.ts'
import { problem } from './resources/problem.ts'
import {
  draft,
  proposal,
  proposalList,
  status,
  version,
  versionList,
} from './resources/proposal.ts'
import {
  agenda,
  index,
  meeting,
  meetingList,
  practiceList,
  remark,
  remarkList,
} from './resources/record.ts'

/** Everything that the API answers with, under the names of its description. */
export const resources = {
  Index: index,
  ActList: actList,
  Act: act,
  ActText: actText,
  UnitWithin: unitWithin,
  ProposalList: proposalList,
  Proposal: proposal,
  Status: status,
  VersionList: versionList,
  Version: version,
  Draft: draft,
  RemarkList: remarkList,
  Remark: remark,
  MeetingList: meetingList,
  Meeting: meeting,
  Agenda: agenda,
  PracticeList: practiceList,
  Problem: problem,
}

export type ResourceName = keyof typeof resources
