import { irregularStems } from './irregular-stems.ts'

/**
 * What Polish declension adds to a stem, without diacritics, as `fold` leaves words. Only endings of
 * cases and of the adjectives made with „-ow-”: „gminy” and „powiatowego” give „gmin” and „powiat”,
 * „zarządzenie” and „zarząd” stay two words.
 */
const endings = (
  'owymi owego owemu owych owym owej owa owe owi owie owy ow ' +
  'iego iemu iej imi ich im iami iach iom iem ia ie iu i ' +
  'ego emu ej ymi ych ym ami ach om em a e o u y ium um'
)
  .split(' ')
  .sort((one, other) => other.length - one.length)

/** Shorter stems are shared by words that have nothing in common. */
const shortestStem = 3
/**
 * What is taken off longer stems only: an adjective's „-ow-”, for „umowa” is a noun, and „-um”, for
 * „rozum” has none while „kolegium” and „referendum” have no other forms in the singular.
 */
const shortestBefore = [
  { beginning: 'ow', shortest: 4 },
  { beginning: 'um', shortest: 5 },
  { beginning: 'ium', shortest: 5 },
] as const

/** Stems already found: a text repeats its words, and a whole act has some three thousand. */
const known = new Map<string, string>()
const mostKnown = 50_000

/**
 * What the forms of one word have in common: „gmina”, „gminie” and „gminnych” give `gmin`, „związek” and
 * „związkach” `zwiazk`. Takes a word as `fold` leaves it; what is no word of letters comes back as it
 * is. A light stemmer: it knows endings and the changes before them, and a short list of words that
 * change inside; it tells nothing about meaning.
 */
export function stem(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const found = findStem(word)
  if (known.size >= mostKnown) known.clear()
  known.set(word, found)
  return found
}

function findStem(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word
  const irregular = irregularStems.get(word)
  if (irregular !== undefined) return irregular
  const ending = endings.find((one) => fits(word, one)) ?? ''
  const rest = word.slice(0, word.length - ending.length)
  // „kolegiów”, „mieszkaniowy”: the „i” belongs to the ending.
  const [stem, soft] =
    /^ow/.test(ending) && rest.endsWith('i') ? [rest.slice(0, -1), 'i'] : [rest, ending]
  const hard = harden(ending === '' ? withoutMobileVowel(stem) : stem, soft)
  return irregularStems.get(hard) ?? hard
}

function fits(word: string, ending: string): boolean {
  if (!word.endsWith(ending)) return false
  const longer = shortestBefore.find(({ beginning }) => ending.startsWith(beginning))
  return word.length - ending.length >= (longer?.shortest ?? shortestStem)
}

/** „Związek” – „związku”, „mieszkaniec” – „mieszkańca”, „minister” – „ministra”; „wiek” keeps its own. */
function withoutMobileVowel(word: string): string {
  return word
    .replace(/(?<=..[^aeiouy])ek$/, 'k')
    .replace(/(?<=...)iec$/, 'c')
    .replace(/(?<=..)ster$/, 'str')
}

/**
 * The stem before its last consonant was softened: „powiecie” → `powiet`, „spółce” → `spolk`, „radzie” →
 * `rad`, „drodze” → `drog`, „sferze” → `sfer`, „własność” → `wlasnost`, „gminny” → `gmin`.
 */
function harden(rest: string, ending: string): string {
  const soft = ending.startsWith('i')
  if (rest.endsWith('sc')) return `${rest.slice(0, -1)}t`
  if (rest.endsWith('dz')) return rest.slice(0, -2) + (ending === 'e' ? 'g' : 'd')
  if (rest.endsWith('rz')) return rest.slice(0, -1)
  if (rest.endsWith('nn')) return rest.slice(0, -1)
  if (rest.endsWith('c')) return rest.slice(0, -1) + (soft ? 't' : 'k')
  return rest
}
