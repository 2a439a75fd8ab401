import type { Deadline } from '#app/core/workflow/deadline.ts'
import type { Milestone } from '#app/core/workflow/milestones.ts'
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
  who: 'Kto',
  lasts: (days: number) => `trwa ${duration(days)}`,
  lasted: (days: number) => (days === 0 ? 'w tym samym dniu' : `trwało ${duration(days)}`),
  needsVersion: 'Najpierw zapisz wersję.',
}

/** „12 dni”, „7 miesięcy”, „12 lat”: exact while days matter. */
function duration(days: number): string {
  if (days < 92) return plural(days, { one: 'dzień', few: 'dni', many: 'dni' })
  if (days < 730) {
    const months = Math.floor(days / 30.44)
    return `ponad ${plural(months, { one: 'miesiąc', few: 'miesiące', many: 'miesięcy' })}`
  }
  const years = Math.floor(days / 365.25)
  return `ponad ${plural(years, { one: 'rok', few: 'lata', many: 'lat' })}`
}

/** What is said of the time that runs in a stage; `''` where no rule sets one. */
export function deadlineNote({ kind, day, days, urgentDays }: Deadline): string {
  const until = day === null ? '' : ` – do ${formatDate(day)}`
  const urgent =
    urgentDays === undefined ? '' : ` (w trybie pilnym ${plural(urgentDays, dayForms)})`
  switch (kind) {
    case 'statutory':
      return `Termin ustawowy: ${plural(days ?? 0, dayForms)}${urgent}${until}.`
    case 'rules':
      return `Termin regulaminowy: ${plural(days ?? 0, dayForms)}${until}.`
    case 'setByPeople':
      return day === null
        ? 'Żaden przepis nie wyznacza terminu; można ustalić własny.'
        : `Termin ustalony przez koordynatora: ${formatDate(day)}.`
    case 'nextPlenary':
      return 'Czeka na posiedzenie plenarne; odbywa się co najmniej raz na 2 miesiące (art. 14 ust. 1).'
    case 'none':
      return ''
  }
}

const dayForms = { one: 'dzień', few: 'dni', many: 'dni' }
