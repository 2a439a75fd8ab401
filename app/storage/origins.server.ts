import type { Origin } from '../core/record/proposal.ts'
import type { Transaction } from './database.server.ts'

/** A text that a new recommendation grows from: its number, and the version (0: the draft). */
export type GrownFrom = Pick<Origin, 'number' | 'version'>

/** Names what a recommendation grew from, each once; numbers that nobody has are left out. */
export async function linkOrigins(
  transaction: Transaction,
  proposalId: string,
  origins: readonly GrownFrom[],
): Promise<void> {
  for (const { number, version } of new Map(origins.map((one) => [one.number, one])).values()) {
    const origin = await transaction.proposal.findUnique({
      where: { number },
      select: { id: true },
    })
    if (origin === null) continue
    await transaction.proposalOrigin.create({ data: { proposalId, originId: origin.id, version } })
  }
}
