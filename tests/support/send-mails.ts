import { openPost } from '#app/mail/post.server.ts'
import { sendDue } from '#app/mail/send.ts'
import { openDatabase } from '#app/storage/database.server.ts'

// Sends what is due in the outbox of a database, as the server does, and ends. Arguments: the database's
// URL and that of the mail server.

const [database = '', url = ''] = process.argv.slice(2)

const post = openPost({
  mail: { url, from: 'Nowela <nowela@nowela.test>' },
  publicOrigin: 'https://nowela.test',
})
if (post === null) throw new Error('There is no mail server')
await sendDue(await openDatabase(database), post, () => new Date())
process.exit(0)
