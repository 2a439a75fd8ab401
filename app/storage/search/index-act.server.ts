import { searchedProvisions } from '../../core/search/searched-provisions.ts'
import type { Statute } from '../../core/statute/unit.ts'
import type { Transaction } from '../database.server.ts'
import { addEntries } from './entries.server.ts'

/** The text of an act that is law now, as it is to be searched. */
export interface SearchedAct {
  /** Identifier of the text. */
  readonly id: string
  readonly slug: string
  readonly statute: Statute
}

/** Makes a text of an act the one that is searched, in the place of the former one. */
export async function indexAct(
  transaction: Transaction,
  { id, slug, statute }: SearchedAct,
): Promise<void> {
  await transaction.searchEntry.deleteMany({ where: { kind: 'provision', act: slug } })
  await addEntries(
    transaction,
    searchedProvisions(statute).map(({ unit, name, ...text }) => ({
      kind: 'provision',
      sourceId: id,
      ...{ unit, act: slug, date: statute.asOf, name, text },
    })),
  )
}
