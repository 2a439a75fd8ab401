/**
 * Words that the program writes into a recommendation and its record. They are Polish whoever asks
 * for them: the recommendation is a Polish document and others read it.
 */

/** Into a draft composed of several recommendations. */
export const composed = {
  composedTitle: (numbers: string) => `Wspólna propozycja: ${numbers}`.slice(0, 200),
  composedProblem: (names: string) => `Propozycja złożona z brzmień rekomendacji: ${names}.`,
  composedChoice: (place: string, name: string) => `- ${place}: przyjęto brzmienie ${name}.`,
}

/** Into what is made of a version. */
export const madeOfVersion = {
  noteOfKept: (version: number) => `Szkic przed przywróceniem wersji ${version}`,
  titleOfVariant: (title: string) => `${title} (wariant)`.slice(0, 200),
}

/** Into the version that keeps a draft as it was before it was carried over. */
export const carriedOver = {
  noteOfKept: (source: string) => `Szkic przed przeniesieniem na ${source}`,
}

/** Into the answer to a remark whose wording was taken in part. */
export const takenInPart = { takeReason: 'Wprowadzono część proponowanych zmian.' }

/** The formulas of entry into force that are used most (ZTP § 45 ust. 1). */
export const entryFormulas: readonly string[] = [
  'Ustawa wchodzi w życie po upływie 14 dni od dnia ogłoszenia.',
  'Ustawa wchodzi w życie po upływie 30 dni od dnia ogłoszenia.',
  'Ustawa wchodzi w życie po upływie 3 miesięcy od dnia ogłoszenia.',
  'Ustawa wchodzi w życie pierwszego dnia miesiąca następującego po miesiącu ogłoszenia.',
]
