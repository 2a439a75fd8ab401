import type { ReadCode, ReadProblem } from '#app/core/amendment/read/problem.ts'

const sentences: Readonly<Record<ReadCode, string>> = {
  annex: 'Zmiana dotyczy załącznika albo odsyła do niego; załączników program nie zmienia.',
  footnote: 'Zmiana dotyczy odnośnika; odnośników program nie przechowuje.',
  preamble: 'Zmiana dotyczy preambuły; preambuły program nie przechowuje.',
  'heading-inserted':
    'Zmiana dodaje tytuł ponad istniejącymi artykułami, ale nie podaje jego oznaczenia.',
  'amends-amendment':
    'Zmiana dotyczy przepisu zmieniającego w innej ustawie (§ 91 Zasad techniki prawodawczej); trzeba ją nanieść ręcznie.',
  'not-understood': 'Programowi nie udało się zrozumieć tego przepisu zmieniającego.',
  'context-not-understood':
    'Nie udało się zrozumieć słów nad wyliczeniem, więc nie wiadomo, której jednostki dotyczy ta zmiana.',
  'target-missing': 'Przepis nie mówi, którego artykułu lub której jednostki dotyczy zmiana.',
  'wording-missing': 'Brakuje nowego brzmienia.',
  'wording-unquoted':
    'Nowe brzmienie nie jest ujęte w cudzysłów; przyjęto, że sięga do następnej zmiany.',
  'wording-not-read': 'Nowego brzmienia nie udało się odczytać jako zapowiedzianych jednostek.',
  'labels-differ': 'Oznaczenia w nowym brzmieniu różnią się od zapowiedzianych w przepisie.',
  'range-open':
    'Zakres (np. „ust. 1–2a”) obejmuje jednostki, które zna tylko zmieniana ustawa; proszę wymienić je po kolei.',
  'too-many-targets': 'Przepis wskazuje więcej miejsc, niż ma jakikolwiek prawdziwy przepis.',
  'act-not-named': 'Artykuł zmienia inną ustawę, ale jej nie nazywa („W ustawie z dnia …”).',
  'quote-unclosed': 'Cudzysłów nie został zamknięty; przyjęto najbliższy prawdopodobny koniec.',
  'quote-surplus': 'Cudzysłów zamykający nie ma pary.',
}

/** What was not understood in an amending act, and where: „art. 1 pkt 7 lit. c: Brakuje …”. */
export function readerProblem({ code, path }: Pick<ReadProblem, 'code' | 'path'>): string {
  return path === '' ? sentences[code] : `${path}: ${sentences[code]}`
}
