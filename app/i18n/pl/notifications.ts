import type { MailKind, MailState } from '#app/core/notify/mail.ts'
import { formatMoment, plural } from './format.ts'

/** What a person is told: the list, and what went by mail. */
export const notifications = {
  title: 'Powiadomienia',
  lead: 'Co wydarzyło się w sprawach, nad którymi pracujesz i które obserwujesz.',
  parts: 'Części powiadomień',
  bell: (unread: number, more: boolean) =>
    unread === 0
      ? 'Powiadomienia'
      : `Powiadomienia: ${more ? 'ponad ' : ''}${plural(unread, {
          one: 'nieprzeczytane',
          few: 'nieprzeczytane',
          many: 'nieprzeczytanych',
        })}`,
  which: 'Które powiadomienia',
  unread: 'Nieprzeczytane',
  all: 'Wszystkie',
  isNew: 'nowe',
  markRead: 'Oznacz jako przeczytane',
  markReadOf: (title: string) => `Oznacz jako przeczytane: ${title}`,
  markAllRead: 'Oznacz wszystkie jako przeczytane',
  because: (reason: string) => `Ponieważ ${reason}`,
  none: 'Nie masz jeszcze powiadomień',
  noneText:
    'Pojawią się tu uwagi do Twoich rekomendacji, odpowiedzi, prośby o recenzję, terminy oraz zmiany w tym, co obserwujesz.',
  noneUnread: 'Wszystko przeczytane',
  noneUnreadText: 'Wcześniejsze powiadomienia są na liście wszystkich.',
  showAll: 'Pokaż wszystkie',
  limited: (count: number) => `Pokazano ${count} najnowszych.`,
}

const mailStateNames: Readonly<Record<MailState, string>> = {
  waiting: 'czeka',
  sent: 'wysłana',
  givenUp: 'nie dostarczono',
  closed: 'nie wysłano: konto zamknięte',
  hidden: 'nie wysłano: treść nie jest już dostępna dla adresata',
  unwanted: 'nie wysłano: adresat zrezygnował',
}

export const mailKindNames: Readonly<Record<MailKind, string>> = {
  once: 'od razu',
  daily: 'zestawienie dnia',
}

/** The mails as the administrator and their reader see them. */
export const outbox = {
  title: 'Poczta wychodząca',
  lead: 'Wiadomości, które program wysyła: każda czeka tu, aż serwer poczty ją przyjmie.',
  noServer: 'Serwer poczty nie jest skonfigurowany',
  noServerText:
    'Nic nie jest wysyłane. Poniżej widać, co zostałoby wysłane, do kogo i w jakim brzmieniu. Wysyłanie włączają zmienne SMTP_URL i MAIL_FROM.',
  states: 'Stan wiadomości',
  all: 'Wszystkie',
  state: mailStateNames,
  none: 'Nie ma tu wiadomości',
  noneText: 'Wiadomość pojawi się, gdy coś wydarzy się w rekomendacji, która kogoś dotyczy.',
  attempts: (count: number) =>
    plural(count, { one: 'nieudana próba', few: 'nieudane próby', many: 'nieudanych prób' }),
  nextAttempt: (when: string) => `następna próba: ${formatMoment(when)}`,
  at: (when: string) => formatMoment(when),
  error: (answer: string) => `Ostatnia przeszkoda: ${answer}`,
  limited: (count: number) => `Pokazano ${count} najnowszych.`,
  again: 'Wyślij ponownie',
  mailTitle: 'Wiadomość',
  to: 'Do',
  preview: 'Tak wiadomość będzie brzmiała, gdy zostanie wysłana.',
  asSent: 'Tak wiadomość brzmiała, gdy ją wysłano.',
  nothingLeft: 'Treści tej wiadomości nie można już pokazać.',
}
