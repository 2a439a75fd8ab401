import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaClient, type Prisma } from '../../prisma/generated/client.ts'

export type Transaction = Prisma.TransactionClient

/**
 * The kept data. Reading and writing have a connection each: SQLite shows a connection its own
 * unfinished transaction, so that on one connection a reader would see, and another request's single
 * write would join, what may still be rolled back.
 */
export interface Database {
  readonly read: Transaction
  /** Does `work` whole or not at all, one after another; what it returns is what was committed. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
}

/** A database whose connections are this process's to close. */
export interface OpenDatabase extends Database {
  close(): Promise<void>
}

/**
 * A database inside one transaction: what is read is what was written so far, and everything that is
 * written becomes lasting with the whole, or not at all.
 */
export function within(transaction: Transaction): Database {
  return { read: transaction, write: (work) => work(transaction) }
}

/** How long one process waits for another one's transaction: longer than any import takes. */
const busyTimeout = 5_000
/** Generous: the longest, loading the demonstration, takes some seconds on a busy machine. */
const transactionLimits = { maxWait: 15_000, timeout: 120_000 }

/**
 * Opens the database at a `file:` URL whose tables are there already. `lasting: false` is for what is
 * thrown away anyhow, such as a test's: nothing then waits for the disk.
 */
export async function openDatabase(
  url: string,
  { lasting = true }: { readonly lasting?: boolean } = {},
): Promise<OpenDatabase> {
  const writer = connect(url)
  // WAL: readers never wait for the writer. FULL: what was answered "saved" survives a power cut.
  await writer.$queryRawUnsafe('PRAGMA journal_mode = WAL')
  await writer.$executeRawUnsafe(`PRAGMA synchronous = ${lasting ? 'FULL' : 'OFF'}`)
  await writer.$executeRawUnsafe('PRAGMA foreign_keys = ON')
  const read = connect(url)
  await read.$executeRawUnsafe('PRAGMA query_only = ON')
  return {
    read,
    write: (work) =>
      writer.$transaction(async (transaction) => {
        await takeWriteLock(transaction)
        return work(transaction)
      }, transactionLimits),
    close: async () => {
      await read.$disconnect()
      await writer.$disconnect()
    },
  }
}

/**
 * Makes the transaction a writing one before it reads. One that reads first and finds, when it comes
 * to write, that another process has written meanwhile would fail at once instead of waiting.
 */
async function takeWriteLock(transaction: Transaction): Promise<void> {
  await transaction.$executeRawUnsafe('DELETE FROM "Session" WHERE 1 = 0')
}

function connect(url: string): PrismaClient {
  return new PrismaClient({ adapter: new PrismaBetterSqlite3({ url, timeout: busyTimeout }) })
}
