import type { Account } from '#app/core/record/person.ts'
import { formatShortDate, plural } from './format.ts'

/** Keeping accounts. */
export const accounts = {
  title: 'Konta',
  lead: 'Kto ma konto, w jakiej roli i z której organizacji. Konto zamknięte nie wpuszcza nikogo, ale wszystko, co napisano z niego, zostaje pod tym nazwiskiem.',
  open: (count: number) =>
    plural(count, { one: 'konto otwarte', few: 'konta otwarte', many: 'kont otwartych' }),
  since: ({ openedOn, closedOn }: Account) =>
    closedOn === null
      ? `od ${formatShortDate(openedOn)}`
      : `zamknięte ${formatShortDate(closedOn)}`,
  own: 'to Ty',
  add: 'Nowe konto',
  addLead: (days: number) =>
    `Po założeniu konta dostaniesz odnośnik, którym osoba w ciągu ${days} dni sama ustawi hasło.`,
  email: 'Adres e-mail',
  name: 'Imię i nazwisko',
  role: 'Rola',
  organisation: 'Organizacja',
  noOrganisation: 'brak',
  submit: 'Załóż konto',
  change: 'Zmień',
  changeOne: (name: string) => `Zmień konto: ${name}`,
  save: 'Zapisz zmiany',
  link: 'Nowy odnośnik do hasła',
  close: 'Zamknij konto',
  reopen: 'Otwórz ponownie',
  linkTitle: (name: string) => `Odnośnik do ustawienia hasła: ${name}`,
  linkText: (days: number) =>
    `Przekaż go tej osobie drogą, której ufasz. Działa raz, przez ${days} dni; pokazujemy go tylko teraz.`,
  done: {
    add: 'Założono konto.',
    change: 'Zapisano zmiany.',
    close: 'Zamknięto konto; jego sesje i klucze przestały działać.',
    reopen: 'Otwarto konto ponownie.',
    link: 'Utworzono odnośnik.',
  },
  problems: {
    email: 'Podaj adres w postaci nazwa@domena.',
    exists: 'Ten adres ma już konto.',
    name: 'Podaj imię i nazwisko, najwyżej 120 znaków.',
    role: 'Wybierz rolę.',
    organisation: 'Wybierz organizację z listy albo „brak”.',
    unknown: 'Nie ma takiego konta albo jego stan zmienił się w międzyczasie.',
    own: 'Własnego konta nie można zamknąć. Poproś innego administratora.',
    lastAdmin: 'To ostatni administrator: najpierw daj tę rolę komuś innemu.',
  },
}

/** Setting and changing a password. */
export const password = {
  title: 'Zmiana hasła',
  lead: 'Po zmianie zakończą się wszystkie Twoje sesje na innych urządzeniach.',
  setTitle: 'Ustaw hasło',
  setLead: (name: string, email: string) => `Konto: ${name} (${email}).`,
  current: 'Dotychczasowe hasło',
  fresh: 'Nowe hasło',
  hint: (length: number) =>
    `Co najmniej ${plural(length, { one: 'znak', few: 'znaki', many: 'znaków' })}. Dobre jest długie zdanie, którego nie używasz nigdzie indziej.`,
  again: 'Nowe hasło jeszcze raz',
  submit: 'Zmień hasło',
  set: 'Ustaw hasło',
  changed: 'Hasło zostało zmienione.',
  isSet: 'Hasło jest ustawione. Możesz się zalogować.',
  gone: 'Ten odnośnik nie działa',
  goneText:
    'Był już użyty, minął jego termin albo adres jest niepełny. Poproś administratora o nowy odnośnik.',
  problems: {
    current: 'Dotychczasowe hasło jest niepoprawne.',
    short: (length: number) => `Hasło musi mieć co najmniej ${length} znaków.`,
    long: 'Hasło może mieć najwyżej 200 znaków.',
    different: 'Hasła nie są takie same.',
  },
}
