import type { Range } from '../problem.ts'
import type { Address } from '../statute/address.ts'
import { walk } from '../statute/locate.ts'
import type { Statute, Unit } from '../statute/unit.ts'
import { wordsOf } from './word-forms.ts'

/** A word or words to which an act gives its own meaning (ZTP § 146–154). */
export interface Definition {
  /** The words in the form in which they are defined: „jednostkami obsługującymi”. */
  readonly term: readonly string[]
  readonly text: string
  readonly address: Address
  /** Of the term, in the text of the unit that defines it. */
  readonly range: Range
  /** What is meant, where the act says „należy przez to rozumieć …”; null for „zwane dalej”. */
  readonly meaning: string | null
}

/** „zwanym dalej „jednostkami obsługiwanymi””, „zwane dalej mieniem gminnym,” */
const shortForm =
  /zwan(?:y|a|e|ego|ej|ą|emu|ym|ych|ymi)\s+(?:w\s+(?:niniejszej\s+)?ustawie\s+)?dalej\s+(?:w\s+(?:niniejszym\s+)?rozdziale\s+)?(?:[„"]([^”"]+)[”"]|(\p{Ll}+(?:\s+\p{Ll}+)?)(?=[.,;]))/dgu

/** „Ilekroć w ustawie jest mowa o wójcie, należy przez to rozumieć także burmistrza …” */
const inOneSentence =
  /Ilekroć\s+w\s+(?:niniejszej\s+)?(?:ustawie|rozdziale)\s+(?:jest\s+)?mowa\s+o\s+([^,:–—]+?)\s*[,–—-]\s*należy\s+przez\s+to\s+rozumieć\s+([^.;]+)/du

/** „Ilekroć w ustawie jest mowa o:”, then a point for each term. */
const listOpening =
  /Ilekroć\s+w\s+(?:niniejszej\s+)?(?:ustawie|rozdziale)\s+(?:jest\s+)?mowa\s+o:?\s*$/u
const listed =
  /^[„"]?([^”",–—]+?)[”"]?\s*[,–—-]\s*(?:należy\s+przez\s+to\s+rozumieć|rozumie\s+się\s+przez\s+to)\s+(.+)$/du

/** „Użyte w ustawie określenia oznaczają:”, then a point for each term. */
const meaningOpening =
  /Użyte\s+w\s+(?:niniejszej\s+)?(?:ustawie|rozdziale)\s+określenia\s+oznaczają:?\s*$/u
const meaning = /^[„"]?([^”",–—]+?)[”"]?\s+[–—-]\s+(.+)$/du

function definition(
  match: RegExpExecArray,
  group: number,
  address: Address,
  said: string | null,
): Definition | null {
  const text = match[group]
  const [start, end] = match.indices?.[group] ?? [0, 0]
  if (text === undefined) return null
  const term = wordsOf(text).map((word) => word.text)
  return term.length === 0 ? null : { term, text, address, range: { start, end }, meaning: said }
}

/** How the points of a list of definitions say what each term means; null for any other list. */
function pointOf({ text }: Unit): RegExp | null {
  if (listOpening.test(text)) return listed
  return meaningOpening.test(text) ? meaning : null
}

function definedIn(unit: Unit, address: Address, parent: Unit | undefined): readonly Definition[] {
  const short = [...unit.text.matchAll(shortForm)].flatMap(
    (match) => definition(match, match[1] === undefined ? 2 : 1, address, null) ?? [],
  )
  const sentence = inOneSentence.exec(unit.text)
  const point = parent ? (pointOf(parent)?.exec(unit.text) ?? null) : null
  return [
    ...short,
    ...(sentence ? [definition(sentence, 1, address, sentence[2] ?? null)] : []),
    ...(point ? [definition(point, 1, address, point[2] ?? null)] : []),
  ].flatMap((found) => found ?? [])
}

/** Every definition of an act: „zwane dalej …” and „ilekroć w ustawie jest mowa o …”. */
export function findDefinitions(statute: Pick<Statute, 'units'>): readonly Definition[] {
  const above: Unit[] = []
  return [...walk(statute)].flatMap(({ unit, address, depth }) => {
    above.length = depth
    const parent = above[depth - 1]
    above.push(unit)
    return definedIn(unit, address, parent)
  })
}
