import * as z from 'zod'
import { database } from './client.server.ts'

const answer = z.array(z.object({ data_version: z.coerce.string() })).length(1)

/**
 * A text that changes whenever anything in the database does, whoever changed it: this process, the
 * command line, a restored backup. SQLite counts for a connection what others committed, and reading
 * has a connection of its own. Pages that tell how many days are left change with the day.
 */
export async function dataVersion(): Promise<string> {
  const { read } = await database()
  const rows: unknown = await read.$queryRawUnsafe('PRAGMA data_version')
  const [row] = answer.parse(rows)
  return `${row?.data_version ?? ''} ${new Date().toDateString()}`
}
