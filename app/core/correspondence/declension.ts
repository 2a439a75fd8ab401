/** The cases in the order in which forms are listed; the vocative has no place in a statute. */
export const cases = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'] as const
export type Case = (typeof cases)[number]
export type GrammaticalNumber = 'sg' | 'pl'

/** A place in the declension of a noun. */
export interface Slot {
  readonly number: GrammaticalNumber
  readonly case: Case
}

/** A noun, or a term that is declined like one: „urząd gminy”. */
export interface Noun {
  readonly gender: 'm' | 'f' | 'n'
  readonly forms: readonly { readonly slot: Slot; readonly form: string }[]
}

/** A noun from its twelve forms: `gmina gminy gminie gminę gminą gminie | gminy gmin …`. */
export function noun(gender: Noun['gender'], declined: string, tail = ''): Noun {
  const forms = declined.split('|').flatMap((half, number) =>
    half
      .trim()
      .split(/[ ]+/u)
      .map((form, at) => ({
        slot: { number: number === 0 ? 'sg' : 'pl', case: cases[at] ?? 'nom' } as const,
        form: form.replaceAll('_', ' ') + tail,
      })),
  )
  return { gender, forms }
}

/** The places that a form may have in a declension; none for a word that is no form of the noun. */
export function slotsOf({ forms }: Noun, form: string): readonly Slot[] {
  const wanted = form.toLowerCase()
  return forms.filter((known) => known.form === wanted).map(({ slot }) => slot)
}

/** The form of a noun at a place. */
export function formOf({ forms }: Noun, { number, case: kase }: Slot): string {
  return forms.find(({ slot }) => slot.number === number && slot.case === kase)?.form ?? ''
}

/** Gives `form` the capital letter that the word it replaces had. */
export function likeCapital(form: string, word: string): string {
  const first = word.charAt(0)
  return first !== first.toLowerCase() ? form.charAt(0).toUpperCase() + form.slice(1) : form
}
