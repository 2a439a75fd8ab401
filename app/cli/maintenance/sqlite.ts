import sqlite3 from 'sqlite3'

/*
 * The maintenance commands read the database file with a copy of SQLite of their own, in a process
 * of their own: two copies in one process would drop each other's locks, see "How To Corrupt An
 * SQLite Database File". Nothing the server imports may import this.
 */

// The package's types leave its online backup out.
declare module 'sqlite3' {
  interface Database {
    backup(file: string, callback: (error: Error | null) => void): Backup
  }
  interface Backup {
    readonly remaining: number
    readonly pageCount: number
    step(pages: number, callback: (error: Error | null, completed: boolean) => void): void
    finish(callback: () => void): void
  }
}

type Mode = 'read' | 'write'

const flags: Record<Mode, number> = {
  read: sqlite3.OPEN_READONLY,
  write: sqlite3.OPEN_READWRITE,
}

/** Opens a database file that exists, does `work`, and closes it. */
export async function withFile<T>(
  file: string,
  mode: Mode,
  work: (database: sqlite3.Database) => Promise<T>,
): Promise<T> {
  const database = await new Promise<sqlite3.Database>((done, failed) => {
    const opening = new sqlite3.Database(file, flags[mode], (error) => {
      if (error) failed(error)
      else done(opening)
    })
  })
  try {
    return await work(database)
  } finally {
    await new Promise((done) => {
      database.close(done)
    })
  }
}

/** All rows of a query; what they hold is for the caller to check. */
export function rows(database: sqlite3.Database, sql: string): Promise<readonly unknown[]> {
  return new Promise((done, failed) => {
    database.all(sql, (error: Error | null, found: unknown[]) => {
      if (error) failed(error)
      else done(found)
    })
  })
}

/** Copying in portions lets progress be told and the server write in between. */
const PAGES_AT_ONCE = 256

/** A write by another process begins the copy anew; after so many times it is done in one go. */
const RESTARTS_BORNE = 20

export interface Progress {
  readonly done: number
  readonly total: number
}

/** SQLite's online backup: a consistent copy of a database that others are writing to. */
export async function copyOnline(
  database: sqlite3.Database,
  target: string,
  tell: (progress: Progress) => void,
): Promise<void> {
  const backup = await new Promise<sqlite3.Backup>((done, failed) => {
    const opening = database.backup(target, (error) => {
      if (error) failed(error)
      else done(opening)
    })
  })
  const step = (pages: number) =>
    new Promise<boolean>((done, failed) => {
      backup.step(pages, (error, completed) => {
        if (error) failed(error)
        else done(completed)
      })
    })
  try {
    let restarts = 0
    let before = Infinity
    while (!(await step(restarts < RESTARTS_BORNE ? PAGES_AT_ONCE : -1))) {
      if (backup.remaining >= before) restarts += 1
      before = backup.remaining
      tell({ done: backup.pageCount - backup.remaining, total: backup.pageCount })
    }
    tell({ done: backup.pageCount, total: backup.pageCount })
  } finally {
    await new Promise<void>((done) => {
      backup.finish(done)
    })
  }
}
