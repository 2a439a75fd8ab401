import type { NewTextProblem } from '#app/core/record/new-text.ts'
import { plural } from './format.ts'

/** Sentences of the commands that keep accounts and texts and check what is kept. */
export const upkeep = {
  user: {
    usage:
      'user list | user add E-MAIL IMIĘ-I-NAZWISKO ROLA [--organisation KOD] | user role E-MAIL ROLA | user password E-MAIL',
    summary: 'zakłada konta i zmienia ich role oraz hasła; hasło czyta ze standardowego wejścia',
    verb: 'Po „user” podaj: list, add, role albo password.',
    role: (roles: string) => `Rola to jedna z: ${roles}.`,
    password: (least: number) => `Hasło musi mieć co najmniej ${plural(least, characters)}.`,
    organisation: (code: string) => `Nie ma organizacji „${code}”.`,
    exists: (email: string) => `Konto ${email} już istnieje.`,
    unknown: (email: string) => `Nie ma konta ${email}.`,
    address: (email: string) => `„${email}” nie jest adresem e-mail.`,
    added: (email: string) => `Założono konto ${email}.`,
    roleSet: (email: string, role: string) => `${email}: rola ${role}.`,
    passwordSet: (email: string) => `${email}: zmieniono hasło i zakończono sesje.`,
    askPassword: 'Hasło (wczytywane ze standardowego wejścia, pierwszy wiersz):\n',
  },
  outbox: {
    usage: 'outbox [send] [--json]',
    summary:
      'mówi, ile wiadomości czeka na wysłanie; „outbox send” wysyła te, na które przyszła pora',
    verb: 'Po „outbox” można podać tylko: send.',
    count: (state: string, count: number) => `${state}: ${count}`,
    empty: 'Nie ma żadnych wiadomości.',
    noServer: 'Serwer poczty nie jest skonfigurowany: ustaw SMTP_URL i MAIL_FROM.',
    sent: (sent: number, failed: number) => `Wysłano: ${sent}, nie udało się wysłać: ${failed}.`,
    away: 'Serwer poczty nie odpowiada; wiadomości czekają na kolejną próbę.',
  },
  verify: {
    usage: 'verify [--json]',
    summary:
      'sprawdza łańcuchy skrótów wersji i dziennika, etapy rekomendacji i indeks wyszukiwania',
    whole: 'Wersje, dziennik, etapy i indeks wyszukiwania są nienaruszone.',
    version: (proposal: string, number: number) =>
      `${proposal}, wersja ${number}: treść nie zgadza się ze skrótem.`,
    audit: (sequence: number) => `Dziennik, wpis ${sequence}: nie zgadza się ze skrótem.`,
    stage: (proposal: string) => `${proposal}: zapisany etap nie wynika z wpisów.`,
    way: (proposal: string) =>
      `${proposal}: wpisy opowiadają przebieg, którego procedura nie zna; sprostuj je na stronie „Przebieg”.`,
    text: (act: string, source: string) => `${act}, tekst ${source}: nie zgadza się ze skrótem.`,
    search: (missing: number, stale: number) =>
      `Indeks wyszukiwania: brakuje ${missing}, zbędnych ${stale}; naprawi go „reindex”.`,
  },
  reindex: {
    usage: 'reindex [--json]',
    summary: 'buduje od nowa indeks wyszukiwania',
    done: (sources: number) => `Zbudowano indeks wyszukiwania, pozycji: ${sources}.`,
  },
  import: {
    usage:
      'import statute PLIK [--act usg] [--source DU/2016/446] [--as-of 2016-03-10] [--excerpt]',
    summary: 'wczytuje tekst ustawy (Markdown albo zwykły tekst) jako nowy tekst obok dawnych',
    kind: 'Można wczytać: statute.',
    problems: {
      'no-units': () => 'W tekście nie znaleziono żadnego artykułu.',
      'act-unknown': (text) =>
        `Nie wiadomo, której ustawy to tekst${text ? ` („${text}”)` : ''}. Podaj --act.`,
      'source-unknown': () =>
        'Nie wiadomo, gdzie tekst ogłoszono. Podaj --source, np. DU/2016/446.',
      'day-unknown': () => 'Nie wiadomo, na jaki dzień jest ten tekst. Podaj --as-of RRRR-MM-DD.',
    } satisfies Record<NewTextProblem['code'], (text: string) => string>,
    stored: (act: string, source: string, asOf: string) =>
      `${act}: zapisano tekst ${source} według stanu na ${asOf}.`,
    storedBefore: (act: string) => `${act}: ten sam tekst był już wczytany; nic nie zmieniono.`,
    remarks: (count: number) =>
      `Odczytano z ${plural(count, { one: 'zastrzeżeniem', few: 'zastrzeżeniami', many: 'zastrzeżeniami' })}; pokaże je „parse”.`,
  },
}

const characters = { one: 'znak', few: 'znaki', many: 'znaków' }
