import type { MailWish, Topic } from '#app/core/notify/choice.ts'
import type { MailKind, MailState } from '#app/core/notify/mail.ts'
import { formatMoment, plural } from './format.ts'

/** What a person is told: the list, and what went by mail. */
export const notifications = {
  title: 'Powiadomienia',
  lead: 'Co wydarzyło się w sprawach, nad którymi pracujesz i które obserwujesz.',
  parts: 'Części powiadomień',
  part: {
    list: 'Powiadomienia',
    following: 'Obserwowane',
    mails: 'Wiadomości e-mail',
    settings: 'Ustawienia',
  },
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
  whole: 'Pokaż całą treść',
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
  sentAfter: (count: number) =>
    `po ${plural(count, { one: 'próbie', few: 'próbach', many: 'próbach' })}`,
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

const topicNames: Readonly<Record<Topic, string>> = {
  work: 'Moja praca',
  follow: 'To, co obserwuję',
  reminders: 'Terminy',
}

/** How a person chooses what comes by mail, and turns it off. */
export const mailSettings = {
  title: 'Ustawienia powiadomień',
  lead: 'Na liście w programie jest wszystko. Tu wybierasz, co przychodzi także pocztą i jak często.',
  address: (email: string) => `Piszemy na adres ${email}.`,
  topic: topicNames,
  topicHint: {
    work: 'Uwagi, odpowiedzi, stanowiska, prośby o recenzję, opinie, kroki Twoich rekomendacji.',
    follow: 'Kroki, nowe wersje, uwagi i stanowiska w tym, co obserwujesz.',
    reminders:
      'Terminy recenzji, etapów i posiedzeń: trzy dni wcześniej (gdy to dzień wolny – w ostatni dzień roboczy przed nim), w dniu terminu i raz po nim.',
  } satisfies Record<Topic, string>,
  wish: {
    once: 'od razu',
    daily: 'raz dziennie, o godzinie 7',
    none: 'wcale',
  } satisfies Record<MailWish, string>,
  save: 'Zapisz ustawienia',
  saved: 'Ustawienia zapisane.',
}

/** The way out of the mails, for whoever holds a link from one. */
export const unsubscribe = {
  title: 'Rezygnacja z wiadomości',
  whose: (name: string) => `Wiadomości, które dostaje: ${name}.`,
  what: (topics: readonly string[]) => `Ten link dotyczy wiadomości: ${topics.join(', ')}.`,
  off: 'Nie wysyłaj mi tych wiadomości',
  offAll: 'Nie wysyłaj mi żadnych wiadomości',
  done: (topics: readonly string[]) => `Nie będziemy już pisać o sprawach: ${topics.join(', ')}.`,
  stays: 'Powiadomienia w programie pozostają. Wiadomości, które już czekały, nie zostaną wysłane.',
  back: 'Cofnij rezygnację',
  backDone: 'Będziemy pisać jak zwykle.',
  settings: 'Wszystkie ustawienia (po zalogowaniu)',
  unknownTitle: 'Ten link jest nieważny',
  unknownText:
    'Skopiuj go z wiadomości w całości. Wiadomości można też wyłączyć po zalogowaniu, w ustawieniach powiadomień.',
}

/** What went to a person by mail, and what did not. */
export const mailLog = {
  title: 'Wiadomości e-mail do mnie',
  lead: 'O czym, kiedy i dlaczego napisaliśmy, w ilu próbach, a jeżeli nie napisaliśmy – dlaczego.',
  mails: 'Wiadomości',
  noMails: 'Nie ma jeszcze żadnej wiadomości.',
  unmailed: 'Bez wiadomości',
  unmailedLead: 'To jest na liście powiadomień, ale nie ma o tym wiadomości.',
  hidden: (count: number) =>
    `${plural(count, { one: 'powiadomienia', few: 'powiadomień', many: 'powiadomień' })} nie można już pokazać`,
  nothingLeft: 'Treści tej wiadomości nie można już pokazać',
  because: (reason: string) => `ponieważ ${reason}`,
  noServer: 'Ten program nie wysyła teraz poczty: nie wskazano mu serwera. Wiadomości czekają.',
  none: 'Nie było jeszcze o czym pisać',
  noneText: 'Gdy wydarzy się coś, co Cię dotyczy, zobaczysz tu, czy i kiedy wysłano wiadomość.',
  why: {
    forDigest: 'czeka na zestawienie o godzinie 7',
    notWanted: 'nie wysłano: wybrano „wcale”',
    followedNoMore: 'nie wysłano: już tego nie obserwujesz',
  },
  limited: (count: number) => `Pokazano ${count} najnowszych.`,
}
