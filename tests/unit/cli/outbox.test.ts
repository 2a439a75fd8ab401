import { describe, expect, it } from 'vitest'
import { useDatabase } from '#tests/support/database.ts'
import { begin, remark, spreadAll } from '#tests/support/reviewed.ts'
import { startSmtpServer } from '#tests/support/smtp-server.ts'
import { runWith } from '#tests/support/terminal.ts'
import { serveFrom } from '#tests/support/visitor.ts'

describe('outbox', () => {
  const kept = useDatabase()

  function run(...args: readonly string[]) {
    serveFrom(kept.db)
    return runWith({}, ...args)
  }

  it('tells what waits, and sends it', async () => {
    const { maria, proposal } = await begin(kept.db)
    expect(await run('outbox')).toMatchObject({
      code: 0,
      out: 'Nie ma żadnych wiadomości.\n',
    })
    await remark(kept.db, proposal, maria)
    await spreadAll(kept.db)
    expect((await run('outbox')).out).toBe('czeka: 2\n')
    expect(JSON.parse((await run('outbox', '--json')).out)).toEqual({
      mails: { waiting: 2 },
    })
    expect((await run('outbox', 'read')).code).toBe(2)
    // The mails of this test were written in 2014: put back into the queue, they wait since now.
    await kept.db.write(async (transaction) => {
      await transaction.mail.updateMany({ data: { requeuedAt: new Date() } })
    })
    const server = await startSmtpServer()
    process.env.SMTP_URL = server.url
    process.env.MAIL_FROM = 'nowela@nowela.test'
    process.env.BASE_URL = 'https://nowela.test'
    expect(await run('outbox', 'send')).toMatchObject({
      code: 0,
      out: 'Wysłano: 2, nie udało się wysłać: 0.\n',
    })
    expect(server.delivered).toHaveLength(2)
    await server.close()
  })
})
