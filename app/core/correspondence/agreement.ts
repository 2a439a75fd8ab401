import type { Case, Noun } from './declension.ts'

/** Endings of an adjective beside a singular noun, by the noun's case; soft stems bring an „i” along. */
const feminine: Readonly<Record<Case, string>> = {
  ...{ nom: 'a', gen: 'ej', dat: 'ej', acc: 'ą', ins: 'ą', loc: 'ej' },
}
const masculine: Readonly<Record<Case, string>> = {
  ...{ nom: 'y', gen: 'ego', dat: 'emu', acc: 'y', ins: 'ym', loc: 'ym' },
}

/** Adjectives, participles and pronouns that stand beside „gmina” and „powiat” in provisions. */
const stems =
  'zainteresowan|dan|inn|każd|określon|właściw|jedn|poszczególn|sąsiedn|now|dotychczasow|któr|t|sam|cał|uczestnicząc|wykonując|wchodząc|przystępując|występując|tworzon|utworzon|objęt|reprezentowan|zobowiązan|położon|obowiązan'
const known = new RegExp(`^(?:${stems})(?:i?(?:a|ej|ą)|y|i|i?ego|i?emu|i?ym|im)$`, 'iu')
/**
 * The word beside a singular noun as it has to read when a noun of another gender takes the place of
 * that one: „zainteresowanej” gminy, „zainteresowanego” powiatu. Null for a word that is not known to
 * agree with it: „jednostki organizacyjnej gminy” has an adjective of another noun beside „gminy”.
 */
export function agreeing(word: string, kase: Case, from: Noun, to: Noun): string | null {
  if (from.gender === to.gender || !known.test(word)) return null
  const [ending, instead] =
    from.gender === 'f' ? [feminine[kase], masculine[kase]] : [masculine[kase], feminine[kase]]
  if (!word.toLowerCase().endsWith(ending)) return endsSoft(word, kase, from)
  return soften(word.slice(0, -ending.length), instead)
}

/** „sąsiedni powiat”: a soft stem has no -y to exchange. */
function endsSoft(word: string, kase: Case, from: Noun): string | null {
  if (from.gender !== 'm') return null
  if ((kase === 'nom' || kase === 'acc') && /i$/iu.test(word)) {
    return `${word}${kase === 'nom' ? 'a' : 'ą'}`
  }
  return (kase === 'ins' || kase === 'loc') && /im$/iu.test(word)
    ? `${word.slice(0, -1)}${kase === 'ins' ? 'ą' : 'ej'}`
    : null
}

/** „sąsiedni” + „y” is „sąsiedni”, „ten” and „ta” have forms of their own. */
function soften(stem: string, ending: string): string {
  if (/^t$/iu.test(stem) && ending === 'y') return `${stem}en`
  if (/i$/iu.test(stem) && /^y/u.test(ending)) return stem + ending.slice(1)
  return stem + ending
}
