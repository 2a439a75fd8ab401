import type { TokenScope } from '#app/core/record/personal-token.ts'
import { formatShortDate, plural } from './format.ts'

/** The programs that a person lets in: a calendar and callers of the API. */
export const access = {
  title: 'Kalendarz i programy',
  lead: 'Adres Twojego kalendarza i klucze, którymi inne programy działają w Twoim imieniu. Każdy pokazujemy tylko raz i nigdzie go nie zapisujemy; odwołany przestaje działać od razu.',
  calendar: 'Twój kalendarz',
  calendarLead:
    'Terminy rekomendacji, które piszesz albo prowadzisz, posiedzenia, na których są rozpatrywane, i recenzje, o które Cię poproszono. Wklej adres w programie kalendarza jako subskrypcję.',
  calendarPublic: 'Posiedzenia i terminy opublikowanych rekomendacji ma też',
  calendarPublicLink: 'kalendarz dostępny dla każdego',
  calendarNone: 'Nie masz jeszcze adresu kalendarza.',
  makeCalendar: 'Utwórz adres kalendarza',
  renew: 'Wydaj nowy adres',
  revoke: 'Odwołaj',
  revokeOne: (name: string) => `Odwołaj klucz „${name}”`,
  calendarName: 'kalendarz',
  programs: 'Klucze API',
  programsLead: 'Klucz nie daje więcej, niż wolno Tobie. Jak z niego korzystać, mówi',
  programsLink: 'opis API',
  programsNone: 'Nie masz jeszcze kluczy.',
  make: 'Nowy klucz',
  name: 'Nazwa',
  nameHint: 'Po czym go poznasz, na przykład „skrypt biura”.',
  scope: 'Co wolno programowi',
  scopes: {
    calendar: 'odczyt kalendarza',
    read: 'tylko czytać',
    write: 'czytać i zapisywać',
  } satisfies Record<TokenScope, string>,
  lasts: 'Ważny przez',
  days: (count: number) => plural(count, { one: 'dzień', few: 'dni', many: 'dni' }),
  submit: 'Utwórz klucz',
  created: (day: string) => `utworzono ${formatShortDate(day)}`,
  until: (day: string) => `ważny do ${formatShortDate(day)}`,
  used: (day: string) =>
    day === '' ? 'jeszcze nieużyty' : `ostatnio użyty ${formatShortDate(day)}`,
  madeCalendar: 'Adres Twojego kalendarza',
  madeKey: 'Twój nowy klucz',
  once: 'Skopiuj go teraz: nie da się go pokazać ponownie. Kto go zna, działa w Twoim imieniu.',
  revoked: 'Odwołano.',
  problems: {
    name: 'Podaj nazwę, najwyżej 60 znaków.',
    scope: 'Wybierz, co wolno programowi.',
    lasts: 'Wybierz, jak długo klucz ma być ważny.',
    tooMany: 'Masz już 20 czynnych kluczy. Odwołaj te, których nie używasz.',
  },
}
