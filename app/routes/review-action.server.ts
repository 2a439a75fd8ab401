import { data, redirect } from '@remix-run/node'
import * as z from 'zod'
import type { ReviewAnswer, ReviewRights } from '#app/components/review/review-view.ts'
import { verdicts } from '#app/core/record/review.ts'
import {
  longestText,
  positions,
  remarkKinds,
  type RemarkDeed,
  type Writer,
} from '#app/core/review/event.ts'
import type { Thread } from '#app/core/review/thread.ts'
import { deedProblems, review as words } from '#app/i18n/pl/review.ts'
import type { Database } from '#app/storage/database.server.ts'
import { addDeed, listRemarks } from '#app/storage/remarks.server.ts'
import { markSeen } from '#app/storage/review-progress.server.ts'
import { giveVerdict } from '#app/storage/reviews.server.ts'
import { listUsers } from '#app/storage/users.server.ts'
import { fieldProblems, typedFields } from './sent-form.server.ts'
import { writeOn } from './write-remark.server.ts'

export interface ReviewAccess {
  readonly db: Database
  readonly proposal: string
  readonly version: number
  readonly reader: Writer
  readonly rights: ReviewRights
  /** Which threads the reader may see, and so have a part in; absent: all. */
  readonly sees?: (thread: Thread) => boolean
  /** The review that a verdict closes, when the reader was asked for one. */
  readonly request: string | null
}

const line = z.string().transform((text) => text.replace(/\r\n?/g, '\n').trim())
const prose = line.pipe(z.string().max(longestText, words.tooLong))
// A table of remarks that came back may open a thread without a word; a person says why.
const reopening = prose.pipe(z.string().min(1, words.reopenReasonMissing))
const remark = z.coerce.number().int().positive()

/** Everything that the forms of a review send. */
const reviewForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('write'),
    at: z.string(),
    kind: z.enum(remarkKinds),
    quote: prose,
    prefix: z.string().max(200).default(''),
    body: prose,
    wording: prose.default(''),
    // The place and the part of it whose words the wording began with: unchanged ones propose nothing.
    wordingOf: z.string().max(200).default(''),
    whole: z.literal('1').optional(),
  }),
  z.object({ intent: z.literal('revise'), remark, body: prose, wording: prose.optional() }),
  z.object({ intent: z.literal('withdraw'), remark }),
  z.object({ intent: z.literal('reply'), remark, body: prose }),
  z.object({ intent: z.literal('answer'), remark, position: z.enum(positions), reason: prose }),
  z.object({ intent: z.literal('resolve'), remark }),
  z.object({ intent: z.literal('reopen'), remark, reason: reopening }),
  z.object({ intent: z.literal('reviseReply'), remark, reply: remark, body: prose }),
  z.object({ intent: z.literal('withdrawReply'), remark, reply: remark }),
  z.object({
    intent: z.literal('seen'),
    seen: z.string().max(200).optional(),
    unseen: z.string().max(200).optional(),
  }),
  z.object({ intent: z.literal('verdict'), verdict: z.enum(verdicts), note: prose.default('') }),
])

type ReviewForm = z.infer<typeof reviewForm>
type DeedForm = Exclude<ReviewForm, { intent: 'write' | 'seen' | 'verdict' }>

/** Which right each form needs. */
const needed: Readonly<Record<ReviewForm['intent'], keyof ReviewRights>> = {
  write: 'write',
  revise: 'write',
  withdraw: 'write',
  reply: 'write',
  answer: 'answer',
  resolve: 'close',
  reopen: 'reopen',
  reviseReply: 'write',
  withdrawReply: 'write',
  seen: 'write',
  verdict: 'verdict',
}

/** Does what a form of the review asks for, and sends back to where it was done. */
export async function reviewAction(access: ReviewAccess, sent: FormData, url: URL) {
  const typed = typedFields(sent)
  const intent = reviewForm.options.find((option) => option.shape.intent.value === typed.intent)
  if (!intent || !access.rights[needed[intent.shape.intent.value]]) throw forbidden()
  const parsed = reviewForm.safeParse(typed)
  if (!parsed.success) {
    return answer(typed, fieldProblems(parsed.error))
  }
  const form = parsed.data
  const at = new Date()
  switch (form.intent) {
    case 'write':
      return write(access, form, typed, url)
    case 'seen': {
      const { db, proposal, version, reader } = access
      const key = form.seen ?? form.unseen ?? ''
      await markSeen(db, { proposal, version, reader }, { key, seen: form.seen !== undefined }, at)
      return back(url, {})
    }
    case 'verdict': {
      const { db, proposal, version, reader, request } = access
      const { verdict, note } = form
      await giveVerdict(db, { proposal, version, request, verdict, note }, reader, at)
      return back(url, { done: 'verdict' })
    }
    default:
      return act(access, form, typed, url)
  }
}

async function write(
  { db, proposal, version, reader }: ReviewAccess,
  form: Extract<ReviewForm, { intent: 'write' }>,
  typed: ReviewAnswer['typed'],
  url: URL,
) {
  const written = await writeOn(db, { proposal, version }, form, reader)
  if (written === null) throw new Response(null, { status: 404 })
  return 'problems' in written
    ? answer(typed, written.problems)
    : back(url, { done: 'remark', remark: written.remark })
}

async function act(
  { db, proposal, reader, sees }: ReviewAccess,
  form: DeedForm,
  typed: ReviewAnswer['typed'],
  url: URL,
) {
  const known = (await listRemarks(db, proposal)).find(({ number }) => number === form.remark)
  if (!known || sees?.(known.thread) === false) throw new Response(null, { status: 404 })
  const deed = await deedOf(db, form, known.thread)
  const result = await addDeed(db, { proposal, remark: form.remark, deed }, reader, new Date())
  if (result === null) throw new Response(null, { status: 404 })
  if (!result.ok) {
    const status = result.problem === 'not-yours' ? 403 : 400
    return answer(typed, { '': deedProblems[result.problem] }, status)
  }
  return back(url, { remark: form.remark })
}

async function deedOf(db: Database, form: DeedForm, thread: Thread): Promise<RemarkDeed> {
  switch (form.intent) {
    case 'revise': {
      const wording = form.wording || null
      const said = thread.kind === 'wording' ? 'remark' : thread.kind
      const { whole } = thread
      const kind = wording ? 'wording' : said
      return { deed: 'revised', kind, body: form.body, wording, whole }
    }
    case 'withdraw':
      return { deed: 'withdrawn' }
    case 'reply':
      return { deed: 'replied', body: form.body, mentions: await mentionedIn(db, form.body) }
    case 'answer':
      return { deed: 'answered', position: form.position, reason: form.reason }
    case 'resolve':
      return { deed: 'resolved' }
    case 'reopen':
      return { deed: 'reopened', reason: form.reason }
    case 'reviseReply':
      return { deed: 'replyRevised', reply: form.reply, body: form.body }
    case 'withdrawReply':
      return { deed: 'replyWithdrawn', reply: form.reply }
  }
}

/** The accounts whose names stand after an @. */
async function mentionedIn(db: Database, body: string): Promise<readonly string[]> {
  if (!body.includes('@')) return []
  const people = await listUsers(db)
  return people.filter(({ name }) => body.includes(`@${name}`)).map(({ id }) => id)
}

function back(url: URL, { done, remark }: { readonly done?: string; readonly remark?: number }) {
  const query = new URLSearchParams(url.searchParams)
  for (const name of ['at', 'whole', 'done', ...(remark === undefined ? [] : ['remark'])])
    query.delete(name)
  if (done !== undefined) query.set('done', done)
  if (remark !== undefined) query.set('remark', String(remark))
  const hash = remark === undefined ? '' : `#uwaga-${remark}`
  return redirect(`${url.pathname}?${query.toString()}${hash}`, 303)
}

function answer(typed: ReviewAnswer['typed'], problems: ReviewAnswer['problems'], status = 400) {
  const body: ReviewAnswer = { intent: typed.intent ?? '', typed, problems }
  return data(body, { status })
}

function forbidden(): Response {
  return new Response(null, { status: 403, statusText: 'Forbidden' })
}
