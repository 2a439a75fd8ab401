import type { Gap, GapCode } from '#app/core/workflow/readiness.ts'
import { formatSource, plural } from './format.ts'

/** What is missing before the board takes a recommendation. */
export const readiness = {
  title: 'Gotowość dla zarządu',
  ready: 'Niczego nie brakuje: rekomendację można przekazać zarządowi.',
  lead: 'Błędy trzeba usunąć albo podać powód, mimo którego rekomendacja trafia do zarządu. Ostrzeżenia niczego nie wstrzymują.',
  judged: (version: number) => `Oceniana jest wersja ${version}.`,
  severity: { error: 'Błąd', warning: 'Ostrzeżenie' } satisfies Record<Gap['severity'], string>,
}

const remarkForms = { one: 'uwaga czeka', few: 'uwagi czekają', many: 'uwag czeka' }
const wordingForms = {
  one: 'proponowane brzmienie czeka',
  few: 'proponowane brzmienia czekają',
  many: 'proponowanych brzmień czeka',
}

const sentences: Readonly<Record<GapCode, (gap: Gap) => string>> = {
  'no-version': () => 'Nie zapisano żadnej wersji: zarząd przyjmuje zapisaną wersję.',
  'provisions-differ': ({ acts }) =>
    `Przepis zmieniający nie daje tego tekstu, który pokazuje program (${acts.join(', ')}).`,
  'text-missing': ({ acts }) =>
    `Nie ma tekstu zmienianej ustawy (${acts.join(', ')}), więc przepisu nie sprawdzono.`,
  'check-errors': ({ count }) =>
    `Kontrola redakcyjna znalazła ${plural(count, { one: 'błąd', few: 'błędy', many: 'błędów' })}.`,
  'check-warnings': ({ count }) =>
    `Kontrola redakcyjna ma ${plural(count, { one: 'ostrzeżenie', few: 'ostrzeżenia', many: 'ostrzeżeń' })}.`,
  'parts-missing': ({ parts }) => `W uzasadnieniu brakuje: ${listed(parts)}.`,
  'parts-advised': ({ parts }) =>
    `Uzasadnienie projektu ustawy mówi też o tym: ${listed(parts)} (art. 34 ust. 2 Regulaminu Sejmu, § 12 ZTP).`,
  'remarks-open': ({ count }) => `${plural(count, remarkForms)} na stanowisko autora.`,
  'wordings-open': ({ count }) => `${plural(count, wordingForms)} na przyjęcie albo odrzucenie.`,
  'draft-differs': () => 'Kopia robocza różni się od wersji, która trafi do zarządu.',
  'newer-text': ({ acts }) =>
    `Jest nowszy tekst zmienianej ustawy: ${acts.map(formatSource).join(', ')}.`,
}

/** „W uzasadnieniu brakuje: cel i potrzeba zmiany.” */
export function gapText(gap: Gap): string {
  return sentences[gap.code](gap)
}

function listed(parts: readonly string[]): string {
  return parts.map((part) => `„${part}”`).join(', ')
}

/** What is seen where a gap is mended. */
export const gapPlaces: Readonly<Record<GapCode, string>> = {
  'no-version': 'Wersje',
  'provisions-differ': 'Przepisy',
  'text-missing': 'Przepisy',
  'check-errors': 'Przepisy',
  'check-warnings': 'Przepisy',
  'parts-missing': 'Uzasadnienie',
  'parts-advised': 'Uzasadnienie',
  'remarks-open': 'Uwagi',
  'wordings-open': 'Uwagi',
  'draft-differs': 'Kopia robocza',
  'newer-text': 'Przepisy',
}
