import { plural } from './format.ts'

/** Writing the rationale in the studio. */
export const rationale = {
  outline: 'Układ uzasadnienia',
  outlineHint:
    'Części, których wymagają art. 34 ust. 2 Regulaminu Sejmu i § 12 Zasad techniki prawodawczej.',
  insert: 'Wstaw',
  insertHeading: (heading: string) => `Wstaw nagłówek: ${heading}`,
  present: 'jest',
  missing: 'brak',
  words: (count: number) => plural(count, { one: 'słowo', few: 'słowa', many: 'słów' }),
  unitHint:
    'Napisz „art. 64 ust. 1 usg”: w podglądzie stanie się to odnośnikiem, który pokazuje przepis przed zmianą i po niej.',
  before: 'Dziś',
  after: 'Po zmianie',
  gone: 'Nie ma takiej jednostki.',
  evidence: 'Dowody i postulaty',
  evidenceHint: 'Na czym opiera się rekomendacja i na które postulaty Kongresu odpowiada.',
  agenda: 'Postulaty',
  practices: 'Dobre praktyki',
  chosen: (count: number) => `wybrano ${count}`,
  saveEvidence: 'Zapisz dowody',
  evidenceSaved: 'dowody i postulaty',
}

export { rationaleOutline } from './rationale-outline.ts'
