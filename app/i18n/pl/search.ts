import type { SearchKind, SearchPartName } from '#app/core/search/entry.ts'
import { plural, type Forms } from './format.ts'

const results: Forms = { one: 'wynik', few: 'wyniki', many: 'wyników' }

/** Looking for anything from the field at the top, and the page of what was found. */
export const search = {
  title: 'Szukaj',
  titleFor: (question: string) => `Szukaj: ${question}`,
  lead: 'W ustawach, rekomendacjach, uwagach i posiedzeniach, w każdej odmianie słowa, także bez polskich znaków.',
  label: 'Czego szukasz?',
  submit: 'Szukaj',
  filters: {
    open: 'Zawęź wyniki',
    act: 'Ustawa',
    group: 'Etap rekomendacji',
    from: 'Od dnia',
    until: 'Do dnia',
    any: 'wszystkie',
    apply: 'Zawęź',
    clear: 'Usuń warunki',
  },
  found: (count: number, question: string) => `${plural(count, results)} dla „${question}”`,
  every: 'Wszystko',
  kindsLabel: 'Rodzaj wyników',
  kinds: {
    provision: 'Przepisy',
    proposal: 'Rekomendacje',
    remark: 'Uwagi',
    meeting: 'Posiedzenia',
  } satisfies Record<SearchKind, string>,
  allOfKind: {
    provision: (count: number) => `Wszystkie przepisy (${count})`,
    proposal: (count: number) => `Wszystkie rekomendacje (${count})`,
    remark: (count: number) => `Wszystkie uwagi (${count})`,
    meeting: (count: number) => `Wszystkie posiedzenia (${count})`,
  } satisfies Record<SearchKind, (count: number) => string>,
  parts: {
    text: '',
    problem: 'Problem',
    changes: 'Zmiany',
    rationale: 'Uzasadnienie',
    transitional: 'Przepisy przejściowe',
    entryIntoForce: 'Wejście w życie',
    remark: '',
    wording: 'Proponowane brzmienie',
    reply: 'Odpowiedź',
    answer: 'Stanowisko',
    agenda: 'Porządek obrad',
    minutes: 'Protokół',
    place: 'Miejsce',
  } satisfies Record<SearchPartName, string>,
  relaxed: {
    beginnings: (question: string) =>
      `Słów „${question}” nie ma nigdzie w tej postaci. Pokazujemy to, co się tak zaczyna.`,
    some: (question: string) =>
      `Nic nie zawiera wszystkich słów „${question}” razem. Pokazujemy to, co zawiera niektóre.`,
  },
  cited: 'Przepisy o tym oznaczeniu',
  citedPart: (cited: string) => `najbliżej: ${cited}`,
  remarkOn: (remark: number, proposal: string) => `Uwaga ${proposal}/${remark}`,
  noVersion: 'bez zapisanej wersji',
  none: (question: string) => `Nie znaleziono „${question}”`,
  noneText: 'Sprawdź pisownię albo użyj mniej słów. Można też szukać tak:',
  followHint: 'Powiadomimy o rekomendacjach z tymi słowami, także nowych.',
  noneNarrowed: 'Żaden wynik nie spełnia tych warunków.',
  noneNarrowedText: (count: number) =>
    `Bez nich jest ${plural(count, { one: 'wynik', few: 'wyniki', many: 'wyników' })}.`,
  nothingAsked: 'Czego można szukać',
  examples: [
    { question: 'art. 64 ust. 1 usg', what: 'przepis po oznaczeniu: prowadzi prosto do niego' },
    { question: 'związek międzygminny', what: 'słowa w każdej odmianie' },
    { question: '"statut związku"', what: 'dokładnie te słowa obok siebie' },
    { question: 'komun*', what: 'początek słowa' },
    { question: 'R-2014-03', what: 'rekomendacja po numerze' },
  ],
}
