import { describe, expect, it } from 'vitest'
import { readUnsubscribeToken, unsubscribeToken } from '#app/auth/unsubscribe-token.server.ts'
import type { Notice } from '#app/core/notify/mail.ts'
import type { News } from '#app/core/notify/news.ts'
import { composeMail } from '#app/mail/compose.server.ts'

process.env.SESSION_SECRET = 'a secret that is long enough for tests'
process.env.BASE_URL = 'https://nowela.test'

const proposal = { number: 'R-2014-04', title: 'Stowarzyszenia' }

const remark: News = {
  ...{ kind: 'remark', proposal, by: 'Maria Zielińska, ZMP', remark: 7, quote: 'przez rady gmin' },
  place: { layer: 'proposed', act: 'usg', address: [{ kind: 'article', number: '84' }] },
  deed: { deed: 'written', kind: 'wording', body: 'A <b>rady</b> powiatów?', wording: 'Całość.' },
}

const step: News = {
  ...{ kind: 'step', proposal, by: 'Piotr Nowak', corrects: false, stage: 'referredToTeam' },
  ...{ note: 'Na wniosek strony.', meeting: 'Posiedzenie plenarne', team: 'Zespół ustrojowy' },
  step: {
    ...{ stage: 'referredToTeam', actor: 'coChairs', date: '2014-11-26', version: 2, note: '' },
    details: { meeting: 'plenum-2014-11-26', team: 'ustroj', nextDate: '2014-12-10' },
  },
}

const notice = (news: News, more: Partial<Notice> = {}): Notice => ({
  ...{ id: 'n', news, at: '2014-11-26T10:00:00Z', because: 'author', follows: null, ended: false },
  ...{ topic: 'work', read: false, choice: 'once', mail: null },
  ...more,
})

const to = { id: 'anna', name: 'Anna Kowalska' }
const mail = (...notices: readonly Notice[]) =>
  composeMail({ kind: 'once', to, createdAt: '2014-11-26T10:00:01Z', notices })

describe('a mail', () => {
  it('tells a remark whole, where it hangs, why it is told and how to get to it', () => {
    const { subject, text } = mail(notice(remark))
    expect(subject).toBe('[Nowela] R-2014-04: nowa propozycja brzmienia: uwaga 7')
    for (const part of [
      'Stowarzyszenia',
      'Maria Zielińska, ZMP, 26 listopada 2014, 11:00',
      'Do: usg, art. 84',
      'Słowa, których dotyczy: „przez rady gmin”',
      'A <b>rady</b> powiatów?',
      'Proponowane brzmienie:\nCałość.',
      'https://nowela.test/proposals/R-2014-04/review?remark=7#uwaga-7',
      'Piszemy, ponieważ to Twoja rekomendacja.',
      'https://nowela.test/unsubscribe/',
      'https://nowela.test/notifications/settings',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('tells a step with its date and all that was recorded', () => {
    const { text } = mail(notice(step))
    for (const part of [
      'Dzień: 26 listopada 2014',
      'Kto: współprzewodniczący KWRiST',
      'Gdzie jest teraz: KWRiST skierowała do zespołu – czeka na opinię zespołu',
      'Posiedzenie: Posiedzenie plenarne',
      'Zespół: Zespół ustrojowy',
      'Termin: 10 grudnia 2014',
      'Na wniosek strony.',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('says in HTML the same words, none of them as markup', () => {
    const { html } = mail(notice(remark))
    expect(html).toContain('A &lt;b&gt;rady&lt;/b&gt; powiatów?')
    expect(html).not.toContain('<b>rady')
    expect(html).toContain('review?remark=7#uwaga-7"')
  })

  it('names what several pieces of news are about, and a digest its day', () => {
    expect(mail(notice(remark), notice(step)).subject).toBe('[Nowela] 2 powiadomienia: R-2014-04')
    const daily = { kind: 'daily', to, createdAt: '2014-11-27T06:00:01Z' } as const
    expect(composeMail({ ...daily, notices: [notice(step)] }).subject).toBe(
      '[Nowela] Zestawienie z 27 listopada 2014: 1 powiadomienie',
    )
  })

  it('lets its reader turn off just what is in it', () => {
    const { unsubscribeUrl } = mail(notice(remark), notice(step, { topic: 'follow' }))
    const token = unsubscribeUrl.slice('https://nowela.test/unsubscribe/'.length)
    expect(readUnsubscribeToken(token)).toEqual({ userId: 'anna', topics: ['work', 'follow'] })
  })
})

describe('the link that turns mails off', () => {
  it('is made by the program alone', () => {
    const token = unsubscribeToken({ userId: 'anna', topics: ['work'] })
    const [said = '', mark = ''] = token.split('.')
    const other = Buffer.from(JSON.stringify(['maria', ['work']])).toString('base64url')
    for (const forged of ['', 'x', said, `${said}.`, `${said}.${mark}x`, `${other}.${mark}`]) {
      expect(readUnsubscribeToken(forged)).toBeNull()
    }
  })
})
