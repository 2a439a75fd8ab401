import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openPost } from '#app/mail/post.server.ts'
import { sendDue } from '#app/mail/send.ts'
import type { Database } from '#app/storage/database.server.ts'
import { setWishes } from '#app/storage/mail-choices.server.ts'
import { countOutbox, listOutbox } from '#app/storage/outbox.server.ts'
import { sendAgain } from '#app/storage/send-mails.server.ts'
import { setRole } from '#app/storage/users.server.ts'
import { onDay, useDatabase } from '#tests/support/database.ts'
import { startNode } from '#tests/support/programs.ts'
import { begin, day, remark, spreadAll } from '#tests/support/reviewed.ts'
import { startSmtpServer, type SmtpServer } from '#tests/support/smtp-server.ts'

process.env.SESSION_SECRET = 'a secret that is long enough for tests'
process.env.BASE_URL = 'https://nowela.test'

const minute = 60_000
const start = new Date('2014-07-02T10:01:00Z')
const after = (minutes: number) => new Date(start.getTime() + minutes * minute)

const kept = useDatabase()
let server: SmtpServer

beforeEach(async () => {
  server = await startSmtpServer()
})

afterEach(() => server.close())

function post(url = server.url) {
  const opened = openPost({
    mail: { url, from: 'Nowela <nowela@nowela.test>' },
    publicOrigin: 'https://nowela.test',
  })
  if (opened === null) throw new Error('No post')
  return opened
}

const round = (db: Database, minutes = 0) => sendDue(db, post(), () => after(minutes))

/** One mail in the outbox, to the only author of a remarked recommendation. */
async function oneMail(db: Database) {
  const people = await begin(db)
  await setWishes(db, people.tomasz.id, { work: 'none' })
  await remark(db, people.proposal, people.maria, 'Dlaczego „przez rady gmin”?')
  await spreadAll(db)
  return people
}

async function theMail(db: Database) {
  const [mail] = await listOutbox(db, { state: null, limit: 1 })
  if (!mail) throw new Error('No mail')
  return mail
}

/** A header's value, its lines joined. */
const header = (message: string, name: string) =>
  new RegExp(`^${name}:(.*(?:\r\n[ \t].*)*)`, 'im')
    .exec(message)?.[1]
    ?.replace(/\r\n\s+/g, ' ')
    .trim()

describe('a mail', () => {
  it('is handed over once, with the way out of it in its headers', async () => {
    const { db } = kept
    await oneMail(db)
    expect(await round(db)).toEqual({ sent: 1, failed: 0, away: false })
    expect(await round(db, 1)).toEqual({ sent: 0, failed: 0, away: false })
    const [{ to, message } = { to: '', message: '' }] = server.delivered
    expect([to, server.delivered.length]).toEqual(['anna@nowela.example', 1])
    const mail = await theMail(db)
    expect(header(message, 'Message-ID')).toBe(`<${mail.id}@nowela.test>`)
    expect(header(message, 'List-Unsubscribe')).toMatch(
      /^<https:\/\/nowela\.test\/unsubscribe\/[\w.-]+>$/,
    )
    expect(header(message, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
    expect(header(message, 'Auto-Submitted')).toBe('auto-generated')
    expect(message).toContain('multipart/alternative')
    expect(mail).toMatchObject({ state: 'sent', attempts: 1, address: 'anna@nowela.example' })
    expect(mail.text).toContain('Dlaczego „przez rady gmin”?')
  })

  it('waits while the server is away, and goes when it is back', async () => {
    const { db } = kept
    await oneMail(db)
    const { port } = server
    await server.close()
    expect(await round(db)).toEqual({ sent: 0, failed: 1, away: true })
    expect(await theMail(db)).toMatchObject({ state: 'waiting', attempts: 1 })
    expect((await theMail(db)).lastError).toContain('ECONNREFUSED')
    expect(await round(db, 0.9)).toEqual({ sent: 0, failed: 0, away: false })
    expect(await round(db, 1)).toMatchObject({ failed: 1, away: true })
    server = await startSmtpServer(port)
    expect(await round(db, 2)).toMatchObject({ sent: 0, failed: 0 })
    expect(await round(db, 3)).toMatchObject({ sent: 1 })
    expect(server.delivered).toHaveLength(1)
  })

  it('that cannot be taken now comes again, one to a wrong address is given up at once', async () => {
    const { db } = kept
    await oneMail(db)
    server.manner = 'refuseNow'
    expect(await round(db)).toEqual({ sent: 0, failed: 1, away: false })
    expect(await theMail(db)).toMatchObject({ state: 'waiting', attempts: 1 })
    server.manner = 'refuseAddress'
    expect(await round(db, 2)).toEqual({ sent: 0, failed: 1, away: false })
    const mail = await theMail(db)
    expect(mail).toMatchObject({ state: 'givenUp', attempts: 2 })
    expect(mail.lastError).toContain('5.1.1')
    server.manner = 'take'
    expect(await round(db, 600)).toMatchObject({ sent: 0 })
    expect(await sendAgain(db, mail.id, after(601))).toBe(true)
    expect(await sendAgain(db, mail.id, after(601))).toBe(false)
    expect(await round(db, 601)).toMatchObject({ sent: 1 })
  })

  it('is given up after five days of trying', async () => {
    const { db } = kept
    await oneMail(db)
    server.manner = 'hangUp'
    let [attempts, minutes] = [0, 0]
    for (; (await theMail(db)).state === 'waiting'; attempts += 1) {
      minutes = (new Date((await theMail(db)).nextAttemptAt).getTime() - start.getTime()) / minute
      await round(db, Math.max(0, minutes))
    }
    expect(minutes).toBeGreaterThan(4.5 * 24 * 60)
    expect((await theMail(db)).attempts).toBe(attempts)
    expect(server.delivered).toEqual([])
  })

  it('that waited for longer than that with no server to go to does not come out of the blue', async () => {
    const { db } = kept
    await oneMail(db)
    expect(await round(db, 6 * 24 * 60)).toMatchObject({ sent: 0, failed: 0 })
    expect((await theMail(db)).state).toBe('givenUp')
  })
})

describe('what is sent', () => {
  it('is not what its reader may not see any more', async () => {
    const { db } = kept
    const { anna } = await oneMail(db)
    await setRole(db, anna.email, 'observer', onDay(day))
    await round(db)
    expect((await theMail(db)).state).toBe('hidden')
  })

  it('is nothing to who has turned it off meanwhile', async () => {
    const { db } = kept
    const { anna } = await oneMail(db)
    await setWishes(db, anna.id, { work: 'none' })
    await round(db)
    expect((await theMail(db)).state).toBe('unwanted')
  })

  it('is nothing to a closed account', async () => {
    const { db } = kept
    const { anna } = await oneMail(db)
    await db.write(async (transaction) => {
      await transaction.user.update({ where: { id: anna.id }, data: { disabledAt: start } })
    })
    await round(db)
    expect((await theMail(db)).state).toBe('closed')
    expect(server.delivered).toEqual([])
  })
})

describe('several workers', () => {
  it('send each mail once', async () => {
    const { db } = kept
    const { maria, proposal } = await begin(db)
    for (let number = 1; number <= 10; number += 1) {
      await remark(db, proposal, maria, `Uwaga ${number}.`)
      await spreadAll(db)
    }
    const rounds = await Promise.all([round(db), round(db), round(db)])
    expect(rounds.reduce((all, { sent }) => all + sent, 0)).toBe(20)
    const ids = server.delivered.map(({ message }) => header(message, 'Message-ID'))
    expect([ids.length, new Set(ids).size]).toEqual([20, 20])
    expect(await countOutbox(db)).toEqual(new Map([['sent', 20]]))
  })
})

describe('a process killed while it sends', () => {
  /** Kills the sending process at a moment; the lease of its mail has run out ten minutes later. */
  async function killWhen(moment: () => Promise<unknown>) {
    const args = ['--import', 'tsx', 'tests/support/send-mails.ts', kept.url, server.url]
    const sending = startNode(args)
    await moment()
    sending.kill('SIGKILL')
    await once(sending, 'close')
  }
  const aWhileLater = () => new Date(Date.now() + 10 * minute)

  /** The mails of these tests were written in 2014: put back into the queue, they wait since now. */
  async function refresh(db: Database) {
    await db.write(async (transaction) => {
      await transaction.mail.updateMany({ data: { requeuedAt: new Date() } })
    })
  }

  it('before the server took the mail, loses nothing and sends nothing twice', async () => {
    const { db } = kept
    await oneMail(db)
    await refresh(db)
    server.manner = 'keepSilent'
    await killWhen(async () => {
      while ((await theMail(db)).attempts === 0) await wait(20)
    })
    server.manner = 'take'
    expect(await sendDue(db, post(), () => new Date())).toMatchObject({ sent: 0, failed: 0 })
    expect(await sendDue(db, post(), aWhileLater)).toMatchObject({ sent: 1 })
    expect(server.delivered).toHaveLength(1)
  }, 60_000)

  it('after that, sends a copy that bears the same Message-ID', async () => {
    const { db } = kept
    await oneMail(db)
    await refresh(db)
    server.manner = 'takeAndKeepSilent'
    await killWhen(() => server.nextMessage())
    server.manner = 'take'
    expect(await sendDue(db, post(), () => new Date())).toMatchObject({ sent: 0, failed: 0 })
    expect(await sendDue(db, post(), aWhileLater)).toMatchObject({ sent: 1 })
    const ids = server.delivered.map(({ message }) => header(message, 'Message-ID'))
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  }, 60_000)
})
