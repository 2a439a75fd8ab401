import type { MailKind } from '#app/core/notify/mail.ts'
import { formatDate, plural } from './format.ts'

const noticeForms = { one: 'powiadomienie', few: 'powiadomienia', many: 'powiadomień' }

/** The words of the mails themselves; what each piece of news says is in `news.ts`. */
export const mails = {
  subject: (title: string) => `[Nowela] ${title}`,
  severalSubject: (count: number, numbers: readonly string[]) =>
    `[Nowela] ${plural(count, noticeForms)}: ${numbers.join(', ')}`,
  dailySubject: (day: string, count: number) =>
    `[Nowela] Zestawienie z ${formatDate(day)}: ${plural(count, noticeForms)}`,
  lead: (name: string, count: number, kind: MailKind) =>
    kind === 'daily'
      ? `Dzień dobry, ${name}. Oto co wydarzyło się od poprzedniego zestawienia (${plural(count, noticeForms)}).`
      : count === 1
        ? `Dzień dobry, ${name}.`
        : `Dzień dobry, ${name}. Oto co wydarzyło się przed chwilą (${plural(count, noticeForms)}).`,
  open: 'Zobacz w Noweli',
  because: (reason: string) => `Piszemy, ponieważ ${reason}.`,
  choose: 'Zmień, o czym i jak często piszemy',
  unsubscribe: 'Zrezygnuj z tych wiadomości jednym kliknięciem',
}
