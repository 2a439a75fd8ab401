import * as z from 'zod'
import { followKinds, parseUnit, type FollowTarget } from '#app/core/notify/follow.ts'
import { readTarget, refused, type FollowProblem } from '#app/core/notify/read-target.ts'
import { ok, type Result } from '#app/core/problem.ts'
import type { Person } from '#app/core/record/person.ts'
import { locate } from '#app/core/statute/locate.ts'
import { may } from '#app/core/workflow/permission.ts'
import { following as words } from '#app/i18n/pl/following.ts'
import { paths, safeNext } from '#app/paths.ts'
import { findAct, findActText } from '#app/storage/acts.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import { findProposal, listProposals } from '#app/storage/proposals.server.ts'
import { follow, unfollow } from '#app/storage/subscriptions.server.ts'
import { typedFields } from './sent-form.server.ts'

/** Longer than any citation, area or search that the program's pages send. */
const text = z.string().max(1_000).default('')

const followForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('follow'),
    kind: z.enum(followKinds),
    target: text,
    // A unit may be typed, apart from its act.
    act: text,
    unit: text,
    back: text,
  }),
  z.object({ intent: z.literal('unfollow'), id: text, back: text }),
])

/** How a form was answered: where to go on, or what is wrong with what was typed. */
export type FollowAnswer =
  | { readonly to: string }
  | { readonly problem: string; readonly typed: { readonly act: string; readonly unit: string } }

interface Asked {
  readonly db: Database
  readonly person: Person
  readonly form: FormData
}

/** Does what a form of a follow button or of the page of what is followed asks. */
export async function followFromForm({ db, person, form }: Asked): Promise<FollowAnswer> {
  const sent = followForm.safeParse(typedFields(form))
  // The program's own forms cannot send anything else.
  if (!sent.success) throw new Response(null, { status: 400, statusText: 'Bad Request' })
  const { back } = sent.data
  const now = new Date()
  if (sent.data.intent === 'unfollow') {
    await unfollow(db, person.id, sent.data.id, now)
    return { to: back === '' ? paths.following({ ended: sent.data.id }) : safeNext(back) }
  }
  const { kind, target, act, unit } = sent.data
  const known = await knownTarget(
    db,
    person,
    readTarget(kind, unit === '' ? target : `${act} ${unit}`),
  )
  const begun = known.ok ? await follow(db, person.id, known.value, now) : known
  if (begun.ok)
    return { to: back === '' ? paths.following({ begun: begun.value }) : safeNext(back) }
  const [problem] = begun.problems
  return { problem: problem ? told(problem) : '', typed: { act, unit } }
}

function told({ code, text: about = '' }: FollowProblem): string {
  return words.problems[code](about)
}

/** What may be followed: only what there is, and what the person may know of. */
async function knownTarget(
  db: Database,
  person: Person,
  read: Result<FollowTarget, FollowProblem>,
): Promise<Result<FollowTarget, FollowProblem>> {
  if (!read.ok) return read
  const { kind, target } = read.value
  switch (kind) {
    case 'proposal': {
      const proposal = await findProposal(db, target)
      const readable = proposal !== null && may(person, 'proposal.read', proposal)
      return readable ? read : refused('proposal-unknown', target)
    }
    case 'area': {
      const areas = (await listProposals(db, person)).map(({ area }) => area)
      return areas.includes(target) ? read : refused('area-unknown', target)
    }
    case 'unit':
      return (await isKnownUnit(db, target)) ? read : refused('unit-unknown', target)
    case 'search':
    case 'words':
      return ok(read.value)
  }
}

/** Whether any text of the act that is kept has the unit: one that was repealed may come back. */
async function isKnownUnit(db: Database, target: string): Promise<boolean> {
  const unit = parseUnit(target)
  const act = unit && (await findAct(db, unit.act))
  if (!unit || !act) return false
  for (const { id } of act.texts) {
    const kept = await findActText(db, act.slug, { id })
    if (kept && locate(kept.statute, unit.address).ok) return true
  }
  return false
}
