import type { StepProblem, StepProblemCode } from '#app/core/workflow/record.ts'
import { formatDate, plural } from './format.ts'
import { fieldNames } from './step-details.ts'

const problems: Readonly<Record<StepProblemCode, (problem: StepProblem) => string>> = {
  'step-not-allowed': () => 'Z obecnego etapu nie ma takiego kroku. Odśwież stronę.',
  'actor-not-allowed': () => 'Tego kroku nie zapisuje się w tej roli.',
  'field-missing': ({ field }) => `Uzupełnij pole „${fieldLabel(field)}”.`,
  'date-missing': () => 'Podaj datę zdarzenia.',
  'date-in-future': () => 'Data zdarzenia nie może być późniejsza niż dziś.',
  'date-breaks-path': () =>
    'W tym dniu rekomendacja była na innym etapie: krok nie pasuje do zapisanych wcześniej.',
  'delivered-in-future': () => 'Data doręczenia nie może być późniejsza niż dziś.',
  'version-missing': () => 'Najpierw zapisz wersję: ten krok dotyczy zapisanej wersji.',
  'reason-missing': () => 'Podaj powód sprostowania.',
  'route-of-another': () =>
    'Drogą przez zespół (art. 12 pkt 3) sprawę wnosi zespół, pozostałymi – strona samorządowa.',
  'silence-too-early': ({ text }) =>
    `Termin biegnie do ${formatDate(text ?? '')}; milczenie można zapisać dopiero potem.`,
  'senate-answer-elsewhere': () =>
    'Poprawki albo odrzucenie rozpatruje Sejm; ustawa przyjęta bez zmian trafia do Prezydenta.',
  'meeting-unknown': () => 'Wybierz posiedzenie z listy.',
  'meeting-later': ({ text }) =>
    `To posiedzenie odbyło się albo odbędzie ${formatDate(text ?? '')}, po dacie zdarzenia.`,
  'team-unknown': () => 'Wybierz zespół z listy.',
  'not-ready': ({ text }) =>
    `Rekomendacja nie jest gotowa (${plural(Number(text), { one: 'błąd', few: 'błędy', many: 'błędów' })}): usuń braki albo podaj powód, mimo którego trafia do zarządu.`,
}

/** The sentence for a step that may not be recorded. */
export function stepProblem(problem: StepProblem): string {
  return problems[problem.code](problem)
}

function fieldLabel(field: StepProblem['field']): string {
  switch (field) {
    case 'stage':
      return 'Krok'
    case 'actor':
      return 'Kto'
    case 'date':
      return 'Data zdarzenia'
    case 'note':
      return 'Notatka'
    default:
      return fieldNames[field]
  }
}
