import { crossing, type Crossing } from '../core/review/crossing.ts'
import { placeAnchor, type Placement } from '../core/review/place-anchor.ts'
import { reviewedText, type ReviewedText } from '../core/review/reviewed-text.ts'
import type { RemarkRecord } from '../core/record/remark.ts'
import { keeping } from '../kept.ts'
import { loadAmendedTexts } from './amended-texts.server.ts'
import type { Database } from './database.server.ts'
import { findVersion, listVersions } from './versions.server.ts'

/*
 * Versions never change under their hashes, so what follows from them is kept: their texts, the way
 * from one to another, and where each remark came to lie.
 */
const texts = keeping<ReviewedText>(60)
const crossings = keeping<Crossing>(120)
const placements = keeping<Placement>(20_000)

/** A version's texts with the hash that they follow from. */
interface HashedText {
  readonly sha256: string
  readonly text: ReviewedText
}

/** The texts of every saved version of a recommendation, oldest first. */
async function loadTexts(db: Database, proposal: string): Promise<readonly HashedText[]> {
  const found: HashedText[] = []
  for (const { number, sha256 } of (await listVersions(db, proposal)).toReversed()) {
    const text = texts.find(sha256) ?? (await readText(db, proposal, number))
    if (text) found.push({ sha256, text: texts.keep(sha256, text) })
  }
  return found
}

async function readText(
  db: Database,
  proposal: string,
  number: number,
): Promise<ReviewedText | null> {
  const version = await findVersion(db, proposal, number)
  if (!version) return null
  return reviewedText(number, version.content, await loadAmendedTexts(db, [version.content]))
}

/** The texts of one version; `null` when there is no such version. */
export async function loadReviewedText(
  db: Database,
  proposal: string,
  version: number,
): Promise<ReviewedText | null> {
  const all = await loadTexts(db, proposal)
  return all.find(({ text }) => text.version === version)?.text ?? null
}

/**
 * Where each remark is in a version, by the remark's identifier; remarks made on later versions are left
 * out. `target` may be the texts of a draft, as the version that it would become.
 */
export async function placeRemarks(
  db: Database,
  proposal: string,
  remarks: readonly RemarkRecord[],
  target: number | ReviewedText,
): Promise<ReadonlyMap<string, Placement>> {
  const draft = typeof target === 'number' ? null : target
  const version = typeof target === 'number' ? target : target.version
  const saved = (await loadTexts(db, proposal)).filter(({ text }) => text.version <= version)
  const hashes = new Map(saved.map(({ text, sha256 }) => [text, sha256]))
  const all = [...saved.map(({ text }) => text), ...(draft ? [draft] : [])]
  const way = (from: ReviewedText, to: ReviewedText) => {
    const [one, other] = [hashes.get(from), hashes.get(to)]
    if (one === undefined || other === undefined) return crossing(from, to)
    const key = `${one} ${other}`
    return crossings.find(key) ?? crossings.keep(key, crossing(from, to))
  }
  const last = draft ? null : (saved.at(-1)?.sha256 ?? null)
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
