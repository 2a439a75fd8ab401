import type { EnactedForm } from '#app/core/outcome/enacted.ts'
import type { UnitOutcome, Verdict } from '#app/core/outcome/unit-outcome.ts'
import { plural } from './format.ts'

const percent = new Intl.NumberFormat('pl-PL', { style: 'percent' })

/** What became of a recommendation's wording in the law. */
export const outcome = {
  title: 'Wynik w ustawie',
  lead: 'Ile z proponowanego brzmienia weszło do ustawy, jednostka po jednostce.',
  none: 'Nie powiązano jeszcze uchwalonej ustawy.',
  noneText:
    'Gdy ustawa zostanie ogłoszona, koordynator wskazuje ją tutaj i widać, co z niej wynika.',
  share: (share: number) => percent.format(share),
  shareNote: (carried: number, wanted: number) =>
    `${carried} z ${plural(wanted, { one: 'słowa', few: 'słów', many: 'słów' })}, które rekomendacja chciała dodać albo usunąć`,
  whole: 'W całej rekomendacji',
  inAct: (act: string) => `Ustawa ${act}`,
  announced: (day: string) => `ogłoszona ${day}`,
  inForce: (day: string) => `w mocy od ${day}`,
  comparedWith: (version: number) => `porównana z wersją ${version}`,
  notConcerned: 'Ta ustawa nie zmienia tego aktu.',
  noText: 'Nie ma w programie tekstu, który zmienia ta wersja.',
  failed: (count: number) =>
    `${plural(count, { one: 'zmiana dotyczy', few: 'zmiany dotyczą', many: 'zmian dotyczy' })} przepisów spoza posiadanego tekstu i nie ma wpływu na porównanie.`,
  verdicts: {
    same: 'weszło w całości',
    partly: 'weszło w części',
    otherwise: 'uregulowano inaczej',
    not: 'nie weszło',
  } satisfies Record<Verdict, string>,
  wanted: {
    added: 'dodać',
    removed: 'skreślić',
    changed: 'zmienić',
    moved: 'przenumerować',
  } satisfies Record<UnitOutcome['wantedChange'], string>,
  wantedTo: (what: string) => `rekomendacja: ${what}`,
  elsewhere: (place: string) => `w ustawie jako ${place}`,
  diffNote:
    'Skreślono słowa, które są tylko w rekomendacji; podkreślono te, które są tylko w ustawie.',
  repealed: 'przepis uchylono',
  nothing: 'W ustawie nic temu nie odpowiada; proponowano:',
  counts: (counts: Readonly<Record<Verdict, number>>) =>
    `w całości ${counts.same}, w części ${counts.partly}, inaczej ${counts.otherwise}, nie weszło ${counts.not}`,
  record: 'Powiąż uchwaloną ustawę',
  recordLead:
    'Wklej ustawę zmieniającą (albo tylko przepisy, które dotyczą rekomendacji) lub nowy tekst aktu. Zapisu nie można zmienić.',
  form: 'Co wklejasz',
  forms: {
    amending: 'ustawę zmieniającą',
    text: 'nowy tekst aktu',
  } satisfies Record<EnactedForm, string>,
  version: 'Porównaj z wersją',
  eli: 'Ogłoszenie (ELI)',
  eliHint: 'Na przykład DU/2015/1045.',
  act: 'Tytuł',
  announcedOn: 'Data ogłoszenia',
  inForceOn: 'Data wejścia w życie',
  text: 'Tekst',
  save: 'Zapisz i porównaj',
  saved: 'Ustawę powiązano z rekomendacją.',
  problems: {
    eli: 'Podaj identyfikator w postaci DU/rok/pozycja.',
    title: 'Podaj tytuł, najwyżej 500 znaków.',
    announcedOn: 'Podaj datę ogłoszenia.',
    inForceOn: 'Podaj datę albo zostaw pole puste.',
    text: 'Wklej tekst.',
    nothingRead:
      'W tym tekście nie znaleziono zmian żadnego z aktów, których dotyczy rekomendacja.',
    version: 'Wybierz zapisaną wersję.',
  },
}
