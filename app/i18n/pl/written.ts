import { formatList } from './format.ts'

/**
 * Words that the program writes into a recommendation and its record. They are Polish whoever asks
 * for them: the recommendation is a Polish document and others read it.
 */
export const written = {
  version: (number: string, version: number) => `${number}, wersja ${version}`,
  /** Into a draft composed of several recommendations. */
  composedTitle: (numbers: readonly string[]) =>
    `Wspólna propozycja: ${formatList(numbers)}`.slice(0, 200),
  composedProblem: (names: readonly string[]) =>
    `Propozycja złożona z brzmień rekomendacji: ${formatList(names)}.`,
  /** `place` is `''` for the whole act. */
  composedChoice: (place: string, name: string) =>
    `- ${place || 'Cała ustawa'}: przyjęto brzmienie ${name}.`,
  /** Into the versions that keep a draft as it was. */
  keptBeforeRestoring: (version: number) => `Szkic przed przywróceniem wersji ${version}`,
  keptBeforeRebase: (source: string) => `Szkic przed przeniesieniem na ${source}`,
  titleOfVariant: (title: string) => `${title} (wariant)`.slice(0, 200),
  /** Into the answer to a remark whose wording was taken in part. */
  takenInPart: 'Wprowadzono część proponowanych zmian.',
}
