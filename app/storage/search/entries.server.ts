import { searchFormat, type SearchKind, type SearchText } from '../../core/search/entry.ts'
import { stem } from '../../core/search/stem.ts'
import { searchWords } from '../../core/search/words.ts'
import type { Transaction } from '../database.server.ts'
import { partsOf } from '../in-parts.server.ts'

/** Something to be found, with where it came from. */
export interface NewEntry {
  readonly kind: SearchKind
  /** The row that it was made from. */
  readonly sourceId: string
  readonly unit?: string
  readonly act?: string
  readonly proposalId?: string
  readonly number?: number
  /** ISO day. */
  readonly date: string
  /** How it is called where it is found, when that is not its title. */
  readonly name?: string
  readonly text: SearchText
}

/**
 * Takes entries into the index, in the transaction that writes what they are made from. Their places
 * must be free: {@link removeEntries} first where something changed.
 */
export async function addEntries(
  transaction: Transaction,
  entries: readonly NewEntry[],
): Promise<void> {
  for (const part of partsOf(entries)) {
    const rows = await transaction.searchEntry.createManyAndReturn({
      data: part.map(({ text, name, ...entry }) => ({
        ...{ unit: '', act: '', number: 0, ...entry },
        title: name ?? text.title,
        format: searchFormat,
        parts: JSON.stringify(text.parts),
      })),
      select: { id: true, sourceId: true, unit: true },
    })
    const ids = new Map(rows.map(({ id, sourceId, unit }) => [`${sourceId} ${unit}`, id]))
    await addWords(
      transaction,
      part.map(({ sourceId, unit = '', text }) => ({
        id: ids.get(`${sourceId} ${unit}`) ?? 0,
        text,
      })),
    )
  }
}

/** Takes out whatever was made from a row. */
export async function removeEntries(transaction: Transaction, sourceId: string): Promise<void> {
  await transaction.searchEntry.deleteMany({ where: { sourceId } })
}

/** Rows of the index that one statement writes: seven values each, and it takes some thousand. */
const wordsAtOnce = 100

interface IndexedText {
  readonly id: number
  readonly text: SearchText
}

async function addWords(transaction: Transaction, rows: readonly IndexedText[]): Promise<void> {
  for (let at = 0; at < rows.length; at += wordsAtOnce) {
    const part = rows.slice(at, at + wordsAtOnce)
    const values = part.flatMap(({ id, text }) => [id, ...indexedWords(text)])
    await transaction.$executeRawUnsafe(
      `INSERT INTO "SearchIndex"
         (rowid, "title", "body", "around", "titleStems", "bodyStems", "aroundStems")
       VALUES ${part.map(() => '(?, ?, ?, ?, ?, ?, ?)').join(', ')}`,
      ...values,
    )
  }
}

/** The columns of the index: the words themselves, and their stems at the same places. */
function indexedWords({ title, parts, around }: SearchText): readonly string[] {
  const body = parts.map(({ text }) => text).join('\n')
  const words = [title, body, around].map((text) => searchWords(text).map(({ word }) => word))
  return [...words.map((one) => one.join(' ')), ...words.map((one) => one.map(stem).join(' '))]
}
