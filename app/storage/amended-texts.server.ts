import { amendingActOf } from '../core/draft/amending-act.ts'
import type { StatuteOf } from '../core/draft/comparison.ts'
import type { ProposalContent } from '../core/draft/content.ts'
import type { Statute } from '../core/statute/unit.ts'
import { findActText, listActs } from './acts.server.ts'
import { within, type Database, type Transaction } from './database.server.ts'

/** Loads the texts that these contents amend, for the core to apply the operations to. */
export async function loadAmendedTexts(
  db: Database,
  contents: readonly ProposalContent[],
): Promise<StatuteOf> {
  const texts = new Map<string, Statute>()
  for (const { act, source } of contents.flatMap(({ amendments }) => amendments)) {
    const key = keyOf(act, source)
    if (texts.has(key)) continue
    const text = await findActText(db, act, { source })
    if (text !== null) texts.set(key, text.statute)
  }
  return ({ act, source }) => texts.get(keyOf(act, source)) ?? null
}

function keyOf(act: string, source: string): string {
  return `${act} ${source}`
}

/** The amending provisions of a content, as they stand in a file. */
export async function amendingText(
  transaction: Transaction,
  content: ProposalContent,
): Promise<string> {
  const statuteOf = await loadAmendedTexts(within(transaction), [content])
  return amendingActOf(content, statuteOf).text
}

/** The newest texts of the acts that a content leaves alone: their provisions may cite the amended ones. */
export async function loadActsBeside(
  db: Database,
  { amendments }: ProposalContent,
): Promise<readonly { readonly act: string; readonly statute: Statute }[]> {
  const others = (await listActs(db)).filter(
    ({ slug }) => !amendments.some(({ act }) => act === slug),
  )
  const texts = await Promise.all(others.map(({ slug }) => findActText(db, slug)))
  return texts.flatMap((text) => (text ? [{ act: text.act, statute: text.statute }] : []))
}
