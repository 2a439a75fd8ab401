import type { DraftCopy } from '../core/record/proposal.ts'
import type { RemarkRecord } from '../core/record/remark.ts'
import type { UnitPlace } from '../core/review/anchor.ts'
import type { Writer } from '../core/review/event.ts'
import { hunksOf, takeHunks, type Hunk } from '../core/review/hunks.ts'
import { wholePassage } from '../core/review/quote.ts'
import { reviewedText, unitAt } from '../core/review/reviewed-text.ts'
import { rewordable, wordingChange } from '../core/review/wording.ts'
import type { Unit } from '../core/statute/unit.ts'
import { loadAmendedTexts } from './amended-texts.server.ts'
import { within, type Database } from './database.server.ts'
import { findDraft } from './drafts.server.ts'
import { editDraftText, type EditOutcome } from './edit-draft.server.ts'
import { addDeed } from './remarks.server.ts'
import { loadReviewedVersions, placeRemarks } from './review-texts.server.ts'
import type { PersonStamp } from './stamp.ts'

/** A proposed wording against the draft as it is now. */
export interface WordingOffer {
  readonly revision: number
  readonly place: UnitPlace
  /** The unit in the draft, and whether all that is in it gets the wording. */
  readonly unit: Unit
  readonly whole: boolean
  /** The words that the reviewer read, and those in the draft. */
  readonly read: string
  readonly now: string
  readonly hunks: readonly Hunk[]
  /** Changes that the draft has no place for any more, by number. */
  readonly misfits: readonly number[]
}

/** What a remark proposes for the draft; `null` when the draft has no such unit, or nothing is proposed. */
export async function findWordingOffer(
  db: Database,
  proposal: string,
  remark: RemarkRecord,
): Promise<WordingOffer | null> {
  const { anchor, thread } = remark
  const draft = await findDraft(db, proposal)
  const versions = await loadReviewedVersions(db, proposal)
  const text = versions.find((one) => one.text.version === anchor.version)?.text
  const whole = thread.whole ?? false
  const read = text ? rewordable(text, anchor.place, whole) : null
  if (!draft || read === null || thread.wording === null) return null
  const target = await draftText(db, draft)
  // The unit is what gets another wording, whatever words of it the remark was made on.
  const ofUnit = { ...anchor, quote: wholePassage }
  const placed = placeRemarks(versions, [{ ...remark, anchor: ofUnit }], target)
  const placement = placed.get(remark.id)
  if (!placement || placement.state === 'orphaned' || placement.place.layer !== 'proposed')
    return null
  const { place } = placement
  const now = rewordable(target, place, whole)
  const unit = unitAt(target, place)
  if (now === null || unit === null) return null
  const hunks = hunksOf(read, thread.wording)
  const all = hunks.map((_, index) => index)
  const { misfits } = takeHunks(read, now, hunks, all)
  return { revision: draft.revision, place, unit, whole, read, now, hunks, misfits }
}

/** A draft as the version after every saved one. */
async function draftText(db: Database, { content }: DraftCopy) {
  const afterAll = Number.MAX_SAFE_INTEGER
  return reviewedText(afterAll, content, await loadAmendedTexts(db, [content]))
}

export interface Taking {
  readonly proposal: string
  readonly remark: RemarkRecord
  /** The revision of the draft that the person saw. */
  readonly revision: number
  /** Numbers of the changes that are taken. */
  readonly chosen: readonly number[]
}

/**
 * Puts chosen changes of a proposed wording into the draft and answers the remark: taken whole it is
 * accepted, else partly, with `reason`. All of it happens or nothing. `null`: nothing to take.
 */
export async function takeWording(
  db: Database,
  { proposal, remark, revision, chosen }: Taking,
  reason: string,
  by: PersonStamp & Pick<Writer, 'organisation'>,
): Promise<EditOutcome | null> {
  return db.write(async (transaction) => {
    const inside = within(transaction)
    const offer = await findWordingOffer(inside, proposal, remark)
    if (!offer) return null
    const { text, misfits } = takeHunks(offer.read, offer.now, offer.hunks, chosen)
    const taken = chosen.filter((index) => !misfits.includes(index))
    if (taken.length === 0) return null
    const { act, address } = offer.place
    const change = wordingChange(offer.unit, address, text, offer.whole)
    const edited = await editDraftText(inside, { number: proposal, revision, act, change }, by)
    if (edited.outcome !== 'saved') return edited
    const whole = taken.length === offer.hunks.length
    const writer: Writer = { id: by.id, guest: null, name: by.name, organisation: by.organisation }
    const deeds = [
      { deed: 'wordingTaken', hunks: taken, whole, revision: edited.revision },
      { deed: 'answered', position: whole ? 'accepted' : 'partly', reason: whole ? '' : reason },
    ] as const
    for (const deed of deeds) {
      const done = await addDeed(inside, { proposal, remark: remark.number, deed }, writer, by.at)
      // Thrown, so that the draft is not changed either.
      if (!done?.ok) throw new Error(`Remark ${remark.number} of ${proposal} cannot be answered`)
    }
    return edited
  })
}
