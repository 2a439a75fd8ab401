import * as z from 'zod'
import { longestText, remarkKinds } from '../core/review/event.ts'
import { stageGroups } from '../core/workflow/stage.ts'
import type { Action } from '../core/workflow/permission.ts'
import { api } from '../i18n/pl/api.ts'
import { actParams, idParams, proposalParams, versionParams } from '../params.ts'
import type { ProblemId } from './problem.ts'
import type { ResourceName } from './resources.ts'

const { fields } = api

/** What a call of the API is: where, what it asks of the permission table, what it takes and gives. */
export interface Operation<
  P extends z.ZodObject = z.ZodObject,
  Q extends z.ZodObject = z.ZodObject,
  B extends z.ZodType = z.ZodType,
> {
  readonly method: 'GET' | 'POST' | 'PUT'
  /** Below the root of the API, as OpenAPI writes it. */
  readonly path: string
  readonly action: Action
  /** What a token must be for; reading what everybody may read needs none. */
  readonly scope: 'read' | 'write'
  readonly params: P
  readonly query: Q
  readonly body: B | null
  readonly gives: ResourceName
  /** 201 tells where the new thing is. */
  readonly status: 200 | 201
  /** Errors beside those that every call may end with. */
  readonly problems: readonly ProblemId[]
}

const nothing = z.object({})

function operation<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType>(
  given: Pick<Operation, 'method' | 'path' | 'action' | 'gives'> & {
    readonly params: P
    readonly query: Q
    readonly body: B | null
    readonly problems?: readonly ProblemId[]
  },
): Operation<P, Q, B> {
  return {
    ...given,
    scope: given.method === 'GET' ? 'read' : 'write',
    status: given.method === 'POST' ? 201 : 200,
    problems: given.problems ?? [],
  }
}

/** A call that only reads. */
function reads<P extends z.ZodObject, Q extends z.ZodObject = typeof nothing>(
  path: string,
  action: Action,
  gives: ResourceName,
  params: P,
  query: Q,
) {
  const problems: readonly ProblemId[] = Object.keys(params.shape).length > 0 ? ['not-found'] : []
  return operation({ method: 'GET', path, action, gives, params, query, body: null, problems })
}

const textParams = actParams.extend({ text: z.uuid() })
const unitParams = textParams.extend({ unit: z.string().min(1).max(200) })

/** So many recommendations are in one part of the list, unless fewer or more are asked for. */
const usualLimit = 50
const maxLimit = 200

const line = z.string().max(200)

const listQuery = z.object({
  act: line.optional().describe(fields.slug),
  area: line.optional(),
  organisation: line.optional().describe(fields.organisation),
  group: z.enum(stageGroups).optional().describe(fields.group),
  q: line.optional().describe(fields.q),
  limit: z.coerce.number().int().min(1).max(maxLimit).default(usualLimit),
  cursor: line.optional().describe(fields.cursor),
})

const newProposal = z.object({
  title: z.string().max(200),
  area: z.string().max(100),
  problem: z.string().max(200_000).default('').describe(fields.markdown),
})

const typedProvisions = z.object({
  text: z.string().max(1_000_000).describe(fields.typedProvisions),
  act: z.string().max(32).default('').describe(fields.shownAct),
})

const newRemark = z.object({
  version: z.int().positive().optional().describe(fields.remarkVersion),
  at: z.string().max(500).describe(fields.place),
  quote: z.string().max(longestText).default('').describe(fields.quote),
  prefix: z.string().max(200).default('').describe(fields.prefix),
  kind: z.enum(remarkKinds).default('remark'),
  body: z.string().max(longestText).default(''),
  wording: z.string().max(longestText).default('').describe(fields.wording),
})

/** Every call of the API; the routes, its description and its tests are made from this table. */
export const operations = {
  index: reads('/', 'home.read', 'Index', nothing, nothing),
  listActs: reads('/acts', 'act.read', 'ActList', nothing, nothing),
  getAct: reads('/acts/{act}', 'act.read', 'Act', actParams, nothing),
  getActText: reads('/acts/{act}/texts/{text}', 'act.read', 'ActText', textParams, nothing),
  getUnit: reads(
    '/acts/{act}/texts/{text}/units/{unit}',
    'act.read',
    'UnitWithin',
    unitParams,
    nothing,
  ),

  listProposals: reads('/proposals', 'proposal.list', 'ProposalList', nothing, listQuery),
  getProposal: reads('/proposals/{number}', 'proposal.read', 'Proposal', proposalParams, nothing),
  getStatus: reads('/proposals/{number}/status', 'status.read', 'Status', proposalParams, nothing),
  listVersions: reads(
    '/proposals/{number}/versions',
    'version.read',
    'VersionList',
    proposalParams,
    nothing,
  ),
  getVersion: reads(
    '/proposals/{number}/versions/{version}',
    'version.read',
    'Version',
    versionParams,
    nothing,
  ),
  getDraft: reads('/proposals/{number}/draft', 'draft.read', 'Draft', proposalParams, nothing),
  listRemarks: reads(
    '/proposals/{number}/remarks',
    'review.read',
    'RemarkList',
    proposalParams,
    nothing,
  ),

  createProposal: operation({
    ...{ method: 'POST', path: '/proposals', action: 'proposal.create', gives: 'Proposal' },
    ...{ params: nothing, query: nothing, body: newProposal },
  }),
  saveProvisions: operation({
    ...{ method: 'PUT', path: '/proposals/{number}/draft/provisions', action: 'draft.edit' },
    ...{ gives: 'Draft', params: proposalParams, query: nothing, body: typedProvisions },
    problems: ['not-found', 'precondition-failed', 'precondition-required'],
  }),
  writeRemark: operation({
    ...{ method: 'POST', path: '/proposals/{number}/remarks', action: 'remark.write' },
    ...{ gives: 'Remark', params: proposalParams, query: nothing, body: newRemark },
    problems: ['not-found'],
  }),

  listMeetings: reads('/meetings', 'meeting.read', 'MeetingList', nothing, nothing),
  getMeeting: reads('/meetings/{id}', 'meeting.read', 'Meeting', idParams, nothing),
  listAgenda: reads('/agenda', 'agenda.read', 'Agenda', nothing, nothing),
  listPractices: reads('/practices', 'practice.read', 'PracticeList', nothing, nothing),
} satisfies Readonly<Record<string, Operation>>

export type OperationId = keyof typeof operations

const isOperationId = (text: string): text is OperationId => Object.hasOwn(operations, text)

/** The names of all calls, in the order of the table. */
export const operationIds: readonly OperationId[] = Object.keys(operations).filter(isOperationId)
