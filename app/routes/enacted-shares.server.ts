import { sumOf, type CarriedWords } from '#app/core/outcome/unit-outcome.ts'
import { identityOf, keeping } from '#app/kept.ts'
import { loadAmendedTexts } from '#app/storage/amended-texts.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import { listEnactments, type LinkedEnactment } from '#app/storage/enactments.server.ts'
import { findVersion } from '#app/storage/versions.server.ts'
import { outcomesOf } from './proposals.$number.outcome.server.ts'

/** An enacted act with how much of the recommendation's wording it took. */
export interface EnactedShare extends CarriedWords {
  /** ELI identifier, `DU/2015/1045`. */
  readonly eli: string
  readonly title: string
}

/** Enactments and versions never change: what was compared is kept for the texts it was compared on. */
const shares = keeping<CarriedWords>(500)

/** What enacted law took of each recommendation that it was linked to, by number. */
export async function listEnactedShares(
  db: Database,
): Promise<ReadonlyMap<string, readonly EnactedShare[]>> {
  const found = new Map<string, EnactedShare[]>()
  for (const enactment of await listEnactments(db)) {
    const { proposal, eli, title } = enactment
    const share = { eli, title, ...(await wordsOf(db, enactment)) }
    found.set(proposal, [...(found.get(proposal) ?? []), share])
  }
  return found
}

async function wordsOf(db: Database, enactment: LinkedEnactment): Promise<CarriedWords> {
  const version = await findVersion(db, enactment.proposal, enactment.version)
  if (version === null) return sumOf([])
  const { content } = version
  const statuteOf = await loadAmendedTexts(db, [content])
  const texts = content.amendments.map((amendment) => {
    const statute = statuteOf(amendment)
    return statute ? identityOf(statute) : 0
  })
  return shares.get(`${enactment.id} ${texts.join(' ')}`, () => {
    const outcomes = outcomesOf(content, statuteOf, enactment)
    return sumOf(outcomes.flatMap(({ units }) => units ?? []))
  })
}
