import { runDaily } from '#app/mail/daily-run.ts'
import { openDatabase } from '#app/storage/database.server.ts'

// Calls terms to mind and makes digests in a database, as the server does at seven, and ends. Arguments:
// the database's URL and the instant of the run.

const [database = '', instant = ''] = process.argv.slice(2)

const db = await openDatabase(database)
await runDaily(db, new Date(instant))
await db.close()
