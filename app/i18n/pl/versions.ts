import { plural } from './format.ts'

/** What can be done with versions besides reading them, and what they grew from. */
export const versions = {
  suggestionsOpen: (count: number) =>
    `Przed zapisaniem wersji ostatecznej: ${plural(count, {
      one: 'propozycja brzmienia czeka',
      few: 'propozycje brzmienia czekają',
      many: 'propozycji brzmienia czeka',
    })} na stanowisko.`,
  label: 'Etykieta',
  named: (version: string, label: string) => (label === '' ? version : `${version} (${label})`),
  labelHint: 'Krótka nazwa obok opisu, na przykład „po uwagach ZPP”.',
  labelSave: 'Zapisz etykietę',
  labelled: 'Zapisano etykietę. Treść wersji się nie zmieniła.',
  labelLong: 'Etykieta może mieć najwyżej 60 znaków.',

  restore: 'Przywróć jako szkic',
  restoreHint: 'Obecny szkic zostanie najpierw zapisany jako wersja, jeśli żadna go nie zawiera.',
  restored: (version: number) => `Szkic ma teraz treść wersji ${version}.`,
  kept: (version: number) => `Dotychczasowy szkic zapisano jako wersję ${version}.`,
  keptNone: 'Dotychczasowy szkic jest już zapisany jako wersja.',
  refused:
    'Szkicu nie przywrócono: ktoś zapisał go po otwarciu strony. Przejrzyj go i spróbuj ponownie.',

  branch: 'Utwórz wariant',
  branchHint: 'Powstanie osobna rekomendacja z tą treścią, ze wskazaniem pochodzenia.',
  origins: 'Powstała z',
  variants: 'Warianty',
  ofVersion: (version: number) => (version === 0 ? 'szkic' : `wersja ${version}`),

  compareDraft: 'Porównaj szkic z ostatnią wersją',
  actions: 'Co dalej z tą treścią',

  news: 'nowe',
  newsSince: (day: string) => `od Twojej ostatniej wizyty (${day})`,
  sinceTitle: (day: string) => `Zmiany od Twojej ostatniej wizyty (${day})`,
  sinceVersion: (version: number) => `Zapisano wersję ${version}.`,
  sinceDraft: 'Zmieniono szkic.',
  sinceLink: 'Zobacz, co się zmieniło',
}
