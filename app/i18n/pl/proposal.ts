import type { DraftPart } from '#app/core/draft/draft.ts'
import { plural } from './format.ts'

/** The recommendation: its page, its versions, the drafting studio. */
export const proposal = {
  genre: 'rekomendacja zmian w ustawach',
  list: 'Rekomendacje',
  parts: 'Części rekomendacji',
  tabs: {
    changes: 'Zmiany w ustawie',
    rationale: 'Uzasadnienie',
    versions: 'Wersje',
    review: 'Recenzja',
    status: 'Przebieg',
    outcome: 'Wynik',
    documents: 'Dokumenty',
  },
  version: (number: number) => `Wersja ${number}`,
  versionOf: (number: number, newest: number) =>
    number === newest ? `Wersja ${number}` : `Wersja ${number} z ${newest}`,
  draft: 'Szkic',
  noVersion: 'Nie ma jeszcze zapisanej wersji',
  noVersionText: 'Widzisz szkic, nad którym pracują autorzy. Stanie się wersją, gdy ją zapiszą.',
  draftNewer: 'Szkic różni się od ostatniej wersji.',
  amends: 'zmienia',
  lawOf: (sources: string) => `stan prawny: ${sources}`,
  coAuthors: 'Współautorzy',
  by: (organisation: string, people: string) => `${organisation} · ${people}`,
  example: 'Przykład',
  edit: 'Edytuj szkic',
  download: 'Pobierz pakiet',
  downloadHint: 'Markdown: przepisy zmieniające, uzasadnienie, wejście w życie',

  problem: 'Problem',
  changedProvisions: 'Zmieniane przepisy',
  wholeAct: 'Cała ustawa ze zmianami',
  onlyChanges: 'Tylko zmieniane przepisy',
  views: 'Sposób pokazania zmian',
  view: { inline: 'W tekście', beside: 'Obok siebie', after: 'Po zmianie' },
  against: 'wobec',
  againstStatute: 'ustawy',
  againstVersion: (number: number) => `wersji ${number}`,
  noChanges: 'Ta rekomendacja nie zmienia jeszcze żadnego przepisu.',
  noDifference: 'Między tymi tekstami nie ma różnic.',
  noStatute: (act: string, source: string) =>
    `W programie nie ma tekstu ustawy ${act} ogłoszonego w ${source}. Koordynator może go wczytać.`,
  moreArticles: (count: number) =>
    plural(count, { one: 'artykuł', few: 'artykuły', many: 'artykułów' }),

  amending: 'Przepis zmieniający',
  seal: 'Przepis odczytany ponownie daje dokładnie ten tekst',
  sealBroken: 'Przepis odczytany ponownie daje inny tekst. Sprawdź:',
  wholeArticle: 'cały artykuł',
  notApplied: 'Tej zmiany nie da się wprowadzić do tekstu ustawy:',

  checks: 'Sprawdzenie',
  checksClean: 'Numeracja, interpunkcja wyliczeń, pojęcia, odesłania i wejście w życie bez uwag.',
  severity: { error: 'błąd', warning: 'uwaga' },
  show: 'Pokaż',
  mend: 'Popraw',
  add: 'Wpisz formułę',

  rationale: 'Uzasadnienie',
  transitional: 'Przepisy przejściowe',
  entryIntoForce: 'Wejście w życie',
  empty: 'Jeszcze nie napisano.',

  documents: {
    title: 'Dokumenty',
    packages: 'Pakiety do pobrania',
    docx: 'DOCX: projekt, uzasadnienie, porównanie brzmień',
    packageOf: (number: number) => `Pakiet wersji ${number}`,
    draftPackage: 'Pakiet szkicu',
    agenda: 'Postulaty, na które odpowiada',
    practices: 'Dobre praktyki, które za nią przemawiają',
    noAgenda: 'Nie wskazano postulatów.',
    noPractices: 'Nie wskazano dobrych praktyk.',
    leader: (name: string) => `lider: ${name}`,
    sources: 'Zmieniane teksty',
  },

  versions: {
    title: 'Wersje',
    none: 'Nie zapisano jeszcze żadnej wersji.',
    noneText: 'Wersja powstaje w edytorze: „Zapisz wersję”. Zapisanej wersji nie można zmienić.',
    read: 'Czytaj',
    compareStatute: 'Porównaj z ustawą',
    comparePrevious: (number: number) => `Porównaj z wersją ${number}`,
    savedBy: (author: string) => `autor: ${author}`,
    fingerprint: 'Skrót treści (SHA-256)',
    choose: 'Porównaj wersje',
    newer: 'Wersja',
    older: 'wobec',
    compare: 'Porównaj',
    statute: 'ustawy',
    note: 'Co zmieniono',
    text: 'Tekst ustawy',
    showAll: 'Pokaż wszystko',
    showChanges: 'Pokaż tylko zmiany',
    unknown: 'Nie ma takiej wersji tej rekomendacji.',
    badAgainst: 'Wersję można porównać z ustawą albo z inną zapisaną wersją tej rekomendacji.',
  },

  form: {
    new: 'Nowa rekomendacja',
    newLead:
      'Podaj tytuł i obszar. Przepisy zmienisz w następnym kroku, wprost w tekście ustawy; przepis zmieniający napisze program.',
    title: 'Tytuł',
    titleHint: 'Krótko i rzeczowo, na przykład „Związki międzygminne otwarte dla powiatów”.',
    area: 'Obszar',
    act: 'Ustawa, od której zaczniesz',
    problem: 'Problem',
    problemHint: 'Jednym lub dwoma zdaniami: co dziś nie działa i kogo to dotyczy.',
    create: 'Utwórz szkic',
    openDrafts: 'Otwarte szkice',
    continueIn: 'Tę zmianę możesz zaproponować w jednym ze swoich szkiców:',
    titleMissing: 'Podaj tytuł rekomendacji.',
    titleLong: 'Tytuł może mieć najwyżej 200 znaków.',
    areaMissing: 'Podaj obszar.',
    actUnknown: 'Wybierz jedną z ustaw z listy.',
    noOrganisation: 'Twoje konto nie należy do żadnej organizacji. Zwróć się do administratora.',
    tooLong: 'Tekst jest za długi. Zmieści się najwyżej 200 000 znaków.',
  },
}

/** What a part of the recommendation is called. */
export const partNames: Readonly<Record<DraftPart, string>> = {
  problem: 'Problem',
  changes: 'Zmiany',
  rationale: 'Uzasadnienie',
  transitional: 'Przepisy przejściowe',
  entryIntoForce: 'Wejście w życie',
}

/** The part that a form's field or an address names; `null`: none. */
export function partNamed(name: string): string | null {
  return Object.entries(partNames).find(([part]) => part === name)?.[1] ?? null
}
