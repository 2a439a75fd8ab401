import type { Deadline, DueState } from '#app/core/workflow/deadline.ts'
import type { Milestone } from '#app/core/workflow/milestones.ts'
import type { Lapse } from '#app/core/workflow/stage.ts'
import { duration, lateFor } from './durations.ts'
import { formatDate, plural } from './format.ts'

export const pathLine = {
  label: 'Przebieg w skrócie',
  since: (day: string) => `od ${day}`,
  states: {
    done: 'za nami',
    now: 'tu jest teraz',
    ahead: 'przed nami',
    skipped: 'pominięto',
  } satisfies Record<Milestone['state'], string>,
}

/** The page that tells the way of a recommendation and where its steps are recorded. */
export const status = {
  title: 'Przebieg',
  timeline: 'Dotychczasowy przebieg',
  now: 'Teraz',
  next: 'Co może nastąpić',
  nextLead: 'Kolejne kroki według procedury i kto ich dokonuje.',
  nothingNext: 'Na tym przebieg się kończy.',
  record: 'Zapisz krok',
  recordLead: 'Wybierz, co się wydarzyło. Zapisu nie można zmienić; pomyłkę prostuje kolejny wpis.',
  recordInto: (step: string) => `Zapisz krok: ${step}`,
  date: 'Data zdarzenia',
  dateHint: 'Dzień, w którym to się stało, a nie dzień wpisu.',
  actor: 'W czyim imieniu',
  note: 'Notatka',
  save: 'Zapisz krok',
  cancel: 'Anuluj',
  choose: 'wybierz',
  recorded: 'Krok zapisano.',
  corrected: 'Sprostowanie zapisano.',
  published: 'Rekomendację opublikowano.',
  version: (number: number) => `wersja ${number}`,
  returns: 'powstanie nowa wersja',
  enteredBy: (name: string, moment: string) => `wpis: ${name}, ${moment}`,
  correction: 'sprostowany wpis',
  correct: 'Sprostuj',
  correctStep: (step: string) => `Sprostuj wpis: ${step}`,
  correctTitle: (step: string) => `Sprostowanie wpisu „${step}”`,
  correctLead:
    'Poprzedni wpis pozostanie czytelny pod osią czasu; na niej zastąpi go ten. Podaj powód.',
  reason: 'Powód sprostowania',
  saveCorrection: 'Zapisz sprostowanie',
  strike: 'Wykreśl wpis: tego zdarzenia nie było',
  corrections: (count: number) =>
    plural(count, {
      one: 'sprostowany wpis',
      few: 'sprostowane wpisy',
      many: 'sprostowanych wpisów',
    }),
  because: (reason: string, name: string) => `${reason} (${name})`,
  struckOut: 'wpis wykreślony',
  publishTitle: 'Widoczność',
  publishedOn: (day: string) => `Opublikowana ${day}: może ją czytać każdy.`,
  notPublished: 'Nieopublikowana: czytają ją tylko osoby pracujące nad rekomendacjami.',
  publish: 'Opublikuj',
  basis: 'Podstawa',
  noBasis: 'Przepisy nie regulują tego etapu; taka jest praktyka.',
  inProcedure: (code: string) => `Etap ${code} w opisie procedury`,
  reservations: 'Stanowiska odrębne',
  who: 'Kto',
  lasts: (days: number) => `trwa ${duration(days)}`,
  lasted: (days: number) => (days === 0 ? 'w tym samym dniu' : `trwało ${duration(days)}`),
  needsVersion: 'Najpierw zapisz wersję.',
}

/** What is said of the time that runs in a stage; `''` where no rule sets one. */
export function deadlineNote(deadline: Deadline): string {
  const { kind, day, days, urgentDays } = deadline
  const until = day === null ? '' : ` – do ${formatDate(day)}`
  const urgent =
    urgentDays === undefined || days === urgentDays
      ? ''
      : ` (w trybie pilnym ${plural(urgentDays, dayForms)})`
  switch (kind) {
    case 'statutory':
      if (deadline.lapse === 'entersIntoForce') return entryNote(deadline)
      return `Termin: ${plural(days ?? 0, dayForms)}${urgent}${until}.`
    case 'rules':
      return day === null
        ? 'Stały Komitet potwierdza projekt w 14 dni od komisji prawniczej (5 dni od zwolnienia z niej).'
        : `Termin regulaminowy: ${plural(days ?? 0, dayForms)}${until}.`
    case 'setByPeople':
      return day === null
        ? 'Żaden przepis nie wyznacza terminu; można ustalić własny.'
        : `Termin ustalony przez ludzi: ${formatDate(day)}.`
    case 'nextPlenary':
      return nextPlenaryNote(deadline)
    case 'none':
      return ''
  }
}

function entryNote({ day, certainty }: Deadline): string {
  if (day === null) return ''
  return certainty === 'appointment'
    ? `Wchodzi w życie ${formatDate(day)}, jak stanowi ustawa.`
    : `Wchodzi w życie ${formatDate(day)}, po upływie 14 dni od dnia ogłoszenia (dnia ogłoszenia nie wlicza się: art. 6 ust. 1 tej ustawy).`
}

function nextPlenaryNote({ day, certainty }: Deadline): string {
  if (day === null) return 'Czeka na posiedzenie plenarne.'
  return certainty === 'appointment'
    ? `Posiedzenie plenarne ${formatDate(day)}.`
    : `Posiedzenie plenarne najpóźniej ${formatDate(day)}: odbywa się co najmniej raz na 2 miesiące.`
}

/** How the end of a time was reckoned; `''` where there is nothing to explain. */
export function reckoning({ kind, basis, counted, movable, day }: Deadline): string {
  if (kind !== 'statutory' || basis === undefined || day === null) return ''
  if (counted !== null) {
    return `Koniec terminu (${formatDate(counted)}) przypada na dzień wolny od pracy albo sobotę, więc termin upływa następnego dnia roboczego (art. 115 Kodeksu cywilnego; soboty od 1 stycznia 2017 r.).`
  }
  if (movable) {
    return 'Dnia doręczenia nie wlicza się (art. 111 § 2 Kodeksu cywilnego); koniec w dniu wolnym od pracy przesuwałby się na następny dzień roboczy (art. 115).'
  }
  if (basis.act === 'constitution') {
    return 'Art. 115 Kodeksu cywilnego nie przesuwa tego terminu: wyznacza go Konstytucja organowi państwa, a art. 110 odsyła do Kodeksu tylko w sprawie terminów z ustaw, orzeczeń i decyzji.'
  }
  return 'Dni wolne od pracy nie przesuwają tego dnia: wejście w życie nie jest czynnością, na którą biegnie termin (art. 115 Kodeksu cywilnego).'
}

/** What follows by law when the time has passed; `''` for nothing. */
export const lapseNotes: Readonly<Record<Lapse, string>> = {
  waiver:
    'Po terminie brak opinii oznacza rezygnację z prawa do jej wyrażenia, a nie opinię pozytywną.',
  deemedPassed: 'Bez uchwały Senatu w tym terminie ustawę uznaje się za uchwaloną.',
  entersIntoForce: '',
}

/** „za 3 dni”, „dzisiaj”, „po terminie od 12 dni”. */
export function dueNote({ state, days }: DueState): string {
  switch (state) {
    case 'none':
      return ''
    case 'today':
      return 'dzisiaj'
    case 'ahead':
      return `za ${plural(days, dayForms)}`
    case 'overdue':
      return lateFor(days)
  }
}

/** Days that are no facts: what they are called, and what they are the day of. */
export const ahead = {
  title: 'Przed nami',
  lead: 'Dni wyznaczone przez ludzi i prognozy, które wynikają z przepisów. Faktem stają się dopiero wpisem.',
  certainty: { appointment: 'wyznaczono', forecast: 'prognoza' } satisfies Record<
    Deadline['certainty'],
    string
  >,
  basis: 'Podstawa terminu',
}

/** Steps that happened before others that are recorded already. */
export const missed = {
  title: 'Zapisz krok, którego tu brakuje',
  lead: 'Krok sprzed innych, już zapisanych. Stanie na osi czasu w swoim dniu.',
  between: (from: string, next: string) => `między „${from}” a „${next}”,`,
  days: (first: string, last: string) => (first === last ? first : `od ${first} do ${last}`),
}

/** The bills that carry a recommendation beside one another. */
export const tracks = {
  title: 'Projekty ustaw, które ją niosą',
  lead: 'Jedną rekomendację może nieść kilka projektów naraz. O miejscu rekomendacji mówi ten, który zaszedł najdalej.',
  none: 'Nie zapisano jeszcze żadnego projektu.',
  furthest: 'najdalej',
  add: 'Zapisz nowy projekt',
  openWith: (step: string) => `Nowy projekt: ${step}`,
  bill: (name: string) => `projekt: ${name}`,
  next: (bill: string, step: string) => `${bill}: ${step}`,
}

const dayForms = { one: 'dzień', few: 'dni', many: 'dni' }
