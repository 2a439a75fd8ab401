import type { ProposalContent } from '../core/draft/content.ts'
import { crossing, type Crossing } from '../core/review/crossing.ts'
import { placeAnchor, type Placement } from '../core/review/place-anchor.ts'
import { reviewedText, type ReviewedText } from '../core/review/reviewed-text.ts'
import type { RemarkRecord } from '../core/record/remark.ts'
import { keeping } from '../kept.ts'
import { loadAmendedTexts } from './amended-texts.server.ts'
import type { Database } from './database.server.ts'
import { findVersion, listVersions } from './versions.server.ts'

/** A saved version as it is reviewed. */
export interface ReviewedVersion {
  /** Under it the rest never changes: the version's hash, and how many texts of acts there were. */
  readonly key: string
  readonly content: ProposalContent
  readonly text: ReviewedText
}

/*
 * Versions never change under their hashes, and texts of acts are only added, so what follows from them
 * is kept: their texts, the way from one to another, and where each remark came to lie.
 */
const versions = keeping<ReviewedVersion>(60)
const crossings = keeping<Crossing>(120)
const placements = keeping<Placement>(20_000)

/** Every saved version of a recommendation, oldest first. */
export async function loadReviewedVersions(
  db: Database,
  proposal: string,
): Promise<readonly ReviewedVersion[]> {
  const found: ReviewedVersion[] = []
  // A further text of an act may be fuller than the one that was compared with.
  const texts = await db.read.actVersion.count()
  for (const { number, sha256 } of (await listVersions(db, proposal)).toReversed()) {
    const key = `${sha256} ${texts}`
    const version = versions.find(key) ?? (await readVersion(db, proposal, number, key))
    if (version) found.push(versions.keep(key, version))
  }
  return found
}

async function readVersion(
  db: Database,
  proposal: string,
  number: number,
  key: string,
): Promise<ReviewedVersion | null> {
  const version = await findVersion(db, proposal, number)
  if (!version) return null
  const { content } = version
  const text = reviewedText(number, content, await loadAmendedTexts(db, [content]))
  return { key, content, text }
}

/** The texts of one version; `null` when there is no such version. */
export async function loadReviewedText(
  db: Database,
  proposal: string,
  version: number,
): Promise<ReviewedText | null> {
  const all = await loadReviewedVersions(db, proposal)
  return all.find(({ text }) => text.version === version)?.text ?? null
}

/**
 * Where each remark is in a version of `saved`, by the remark's identifier; remarks made on later
 * versions are left out. `target` may be the texts of a draft, as the version that it would become.
 */
export function placeRemarks(
  saved: readonly ReviewedVersion[],
  remarks: readonly RemarkRecord[],
  target: number | ReviewedText,
): ReadonlyMap<string, Placement> {
  const draft = typeof target === 'number' ? null : target
  const version = typeof target === 'number' ? target : target.version
  const until = saved.filter(({ text }) => text.version <= version)
  const keys = new Map(until.map(({ text, key }) => [text, key]))
  const all = [...until.map(({ text }) => text), ...(draft ? [draft] : [])]
  const way = (from: ReviewedText, to: ReviewedText) => {
    const [one, other] = [keys.get(from), keys.get(to)]
    if (one === undefined || other === undefined) return crossing(from, to)
    const key = `${one} ${other}`
    return crossings.find(key) ?? crossings.keep(key, crossing(from, to))
  }
  const last = draft ? null : (until.at(-1)?.key ?? null)
  const placed = new Map<string, Placement>()
  for (const { id, anchor } of remarks) {
    if (anchor.version > version) continue
    const own = all.filter((text) => text.version >= anchor.version)
    const key = `${id} ${last ?? ''}`
    const known = last === null ? undefined : placements.find(key)
    const placement = known ?? placeAnchor(anchor, own, way)
    placed.set(id, last === null ? placement : placements.keep(key, placement))
  }
  return placed
}
