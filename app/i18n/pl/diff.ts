import type { ChangeClass } from '#app/core/diff/segment.ts'
import type { UnitChange } from '#app/core/diff/unit-diff.ts'

/** What is said of a difference between two texts. */
export const diff = {
  /** Spoken around the words, for those who do not see the marks. */
  added: 'dodano: ',
  removed: 'usunięto: ',
  movedHere: 'przeniesiono tutaj: ',
  movedAway: 'przeniesiono stąd: ',
  end: ' – koniec zmiany. ',
  unchanged: (what: string) => `${what} bez zmian`,
  unchangedFragment: 'fragment bez zmian',
  renumbered: (old: string) => `poprzednio ${old}`,
  legend: 'Oznaczenia',
  legendAdded: 'słowa dodane',
  legendRemoved: 'słowa usunięte',
  legendMoved: 'słowa przeniesione',
  nothingHere: 'w tym tekście nie ma tego przepisu',
  same: 'Teksty są takie same.',
}

/** A unit's change in one word, beside its mark. */
export const unitChangeNames: Readonly<Record<UnitChange, string>> = {
  same: 'bez zmian',
  added: 'dodano',
  removed: 'usunięto',
  changed: 'zmieniono',
  moved: 'przeniesiono',
}

export const changeClassNames: Readonly<Record<ChangeClass, string>> = {
  wording: 'brzmienie',
  number: 'liczba lub data',
  reference: 'odesłanie',
  punctuation: 'interpunkcja',
  typography: 'pisownia znaków',
  renumbering: 'oznaczenie',
  move: 'przeniesienie',
  repeal: 'uchylenie',
  added: 'dodanie',
  removed: 'usunięcie',
}
