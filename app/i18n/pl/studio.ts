import type { EditCode } from '#app/core/amendment/edit/change.ts'

/** What was done and is no change of a unit. */
const doneSentences: Readonly<Record<string, string>> = {
  prose: 'Zapisano.',
  undo: 'Cofnięto ostatnią zmianę.',
  redo: 'Przywrócono cofniętą zmianę.',
  'undo earlier':
    'Cofnięto wcześniejszą zmianę. Ostatniej nie można: ten sam przepis zmieniono później.',
  'redo earlier':
    'Przywrócono wcześniejszą zmianę. Ostatniej nie można: ten sam przepis zmieniono później.',
}

/** The drafting studio. */
export const studio = {
  title: (number: string) => `Szkic ${number}`,
  crumb: 'Edytor',
  saved: (when: string, who: string) => `Zapisano ${when} · ${who}`,
  views: 'Widok szkicu',
  view: { text: 'Tekst', provisions: 'Przepis zmieniający', rationale: 'Uzasadnienie' },
  beside: 'Obok tekstu',
  panels: 'Do paneli',
  acts: 'Ustawa',
  contents: 'Rozdziały',
  changed: 'zmieniono',
  law: (source: string, day: string) => `${source} · stan na ${day}`,
  excerpt: 'To wyciąg z ustawy; pozostałe przepisy są dostępne po wczytaniu pełnego tekstu.',
  noText: 'W programie nie ma tekstu tej ustawy. Koordynator może go wczytać.',

  change: 'Zmień',
  changeUnit: (unit: string) => `Zmień ${unit}`,
  editing: (unit: string) => `Zmiana: ${unit}`,
  adding: (unit: string) => `Nowa jednostka: ${unit}`,
  words: (unit: string) => `Brzmienie ${unit}`,
  addedWords: (unit: string) => `Brzmienie nowego ${unit}`,
  markHint: 'Bez oznaczenia jednostki: program dopisze je sam.',
  dividedHint:
    'Punkty można wpisać od razu: po dwukropku każdy w nowym wierszu, na przykład „1) nazwę;”.',
  preview: 'Zmiana w tekście',
  save: 'Zapisz brzmienie',
  add: (unit: string) => `Dodaj ${unit}`,
  repeal: 'Uchyl',
  restore: 'Przywróć brzmienie ustawy',
  takeOut: 'Usuń dodaną jednostkę',
  cancel: 'Anuluj',
  keys: 'Ctrl + Enter zapisuje, Esc zamyka bez zapisu',
  done: (what: string) => doneSentences[what] ?? `Zapisano zmianę: ${what}.`,

  saveVersion: 'Zapisz wersję',
  versionTitle: 'Zapisz wersję',
  versionHint:
    'Wersji nie można później zmienić. Recenzenci i odbiorcy zobaczą dokładnie ten tekst.',
  note: 'Co zmienia ta wersja',
  noteMissing: 'Napisz jednym zdaniem, co zmienia ta wersja.',
  noteLong: 'Opis wersji może mieć najwyżej 500 znaków.',
  unchanged: (version: number) => `Szkic niczym się nie różni od wersji ${version}.`,
  versionSaved: (version: number) => `Zapisano wersję ${version}.`,
  compare: 'Porównaj z ostatnią wersją',

  prose: 'Problem, uzasadnienie i przepisy końcowe',
  proseSave: 'Zapisz',
  proseSaves: 'Zapisuje się samo podczas pisania.',
  prosePreview: 'Podgląd',
  proseHint: 'Tekst w Markdown: „### Nagłówek”, „**ważne**”, wyliczenia od „1.” lub „-”.',
  problemHint: 'Jednym lub dwoma akapitami: co dziś nie działa i kogo to dotyczy.',
  rationaleHint:
    'Cel zmiany, stan obecny, różnica między dotychczasowym a projektowanym stanem prawnym, skutki (w tym finansowe), konsultacje.',
  transitionalHint:
    'Co ze sprawami w toku, umowami i przepisami wykonawczymi. Można zostawić puste.',
  entryHint: 'Na przykład: „Ustawa wchodzi w życie po upływie 14 dni od dnia ogłoszenia.”',
  entryChoice: 'Najczęstsze formuły',

  empty: 'Wpisz brzmienie przepisu.',
  tooLong: 'Tekst jest za długi.',
  unreadable: 'Formularz jest niepełny. Otwórz stronę jeszcze raz i spróbuj ponownie.',

  /** How the saving stands. */
  state: {
    unchanged: 'Zapisano',
    saved: (time: string) => `Zapisano ${time}`,
    saving: 'Zapisywanie…',
    offline: 'Brak połączenia – zmiany są w tej przeglądarce',
    refused: (problem: string) => `Nie zapisano. ${problem}`,
    conflict: 'Nie zapisano: te same słowa zmienił ktoś inny',
    noAnswer: 'Brak połączenia. Spróbuj ponownie za chwilę.',
    signedOut: 'Sesja wygasła: zaloguj się w nowej karcie. Zmiany są w tej przeglądarce.',
    removed:
      'Nie jesteś już współautorem tego szkicu. Twój tekst jest w polu i w tej przeglądarce: skopiuj go albo poproś autora o ponowne dopisanie.',
    closed: 'Szkicu nie można teraz zmieniać. Twój tekst jest w tej przeglądarce.',
  },
  /** Others in the draft. */
  others: {
    here: (names: string) => `W szkicu: ${names}`,
    at: (name: string, place: string) => (place === '' ? name : `${name} (${place})`),
    changed: (name: string) => `${name} zapisał(a) zmiany w tym szkicu.`,
    changedHere: 'Ten szkic zmieniono w innym oknie.',
    take: 'Pokaż te zmiany',
    merged: (names: string) => `Zapisano razem ze zmianami, które wprowadził(a): ${names}.`,
  },
  /** Words that only this browser has. */
  kept: {
    title: 'W tej przeglądarce są niezapisane zmiany',
    when: (place: string, when: string) => `${place}, ${when}`,
    open: 'Wróć do nich',
    drop: 'Odrzuć',
  },
  wholeAct: 'Cała ustawa',
  finish: 'Gotowe',
  more: 'Więcej',
  addBefore: (unit: string) => `Dodaj ${unit} przed tą jednostką`,
  split: 'Podziel w miejscu kursora',
  moveUp: 'Przenieś wyżej',
  moveDown: 'Przenieś niżej',
  liveKeys: 'Zapisuje się samo · Ctrl + Enter: gotowe · Ctrl + Z: cofnij',

  undo: 'Cofnij',
  redo: 'Ponów',
  keysOf: { undo: 'Ctrl + Z', redo: 'Ctrl + Shift + Z' },
  cannot: {
    undo: {
      nothing: 'Nie ma już czego cofnąć.',
      overlaps: 'Tej zmiany nie można cofnąć: ten sam przepis zmieniono później.',
    },
    redo: {
      nothing: 'Nie ma czego ponowić.',
      overlaps: 'Tej zmiany nie można ponowić: ten sam przepis zmieniono później.',
    },
  },

  conflict: {
    title: 'Ktoś zapisał ten szkic przed Tobą',
    text: (who: string, when: string) =>
      `Po otwarciu przez Ciebie tej strony szkic zapisano ponownie: ${who}, ${when}. Niczego nie nadpisano. Wybierz, co ma zostać.`,
    base: 'Przed zmianami',
    yours: 'Twój tekst',
    theirs: 'Tekst zapisany teraz',
    goneHere: 'Bez tej jednostki.',
    result: 'Co zapisać',
    resultHint: 'Można połączyć oba brzmienia.',
    gone: 'W zapisanym szkicu nie ma już tej jednostki.',
    saveMine: 'Zapisz mój tekst',
    keepTheirs: 'Zostaw tekst zapisany',
    version: 'Wersja nie powstała. Przejrzyj szkic w obecnej postaci i zapisz wersję jeszcze raz.',
  },
}

/** Why a change of the text cannot be made. */
export const editProblems: Readonly<Record<EditCode, string>> = {
  'unit-not-found': 'Nie ma już tej jednostki w tekście. Odśwież stronę.',
  'not-added': 'Jednostki, która jest w ustawie, nie można usunąć bez śladu. Można ją uchylić.',
  'no-free-number':
    'W tym miejscu nie ma wolnego oznaczenia: przed pierwszą jednostką i między takimi oznaczeniami nie można dodać kolejnej (§ 89 ZTP).',
  'not-divisible': 'Tej jednostki nie można tak podzielić.',
  'not-one-unit': 'Wklejony tekst zawiera więcej niż jedną jednostkę. Dodaj je po kolei.',
  'nothing-read': 'W tym tekście nie ma oznaczeń jednostek, więc nie ma czego odczytać.',
  'nothing-to-split': 'Ustaw kursor w miejscu podziału: po obu stronach muszą być słowa.',
  'not-movable': 'Tej jednostki nie można przenieść: ma swoje stałe miejsce.',
  'no-neighbour': 'W tym miejscu nie ma sąsiedniej jednostki, z którą można by zamienić miejsca.',
  'operations-do-not-fit':
    'Dotychczasowe zmiany nie pasują do tekstu ustawy. Zwróć się do koordynatora.',
}

export { entryFormulas } from './entry-formulas.ts'
