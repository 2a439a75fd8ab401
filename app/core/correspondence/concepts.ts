import { tellingWords } from '../diff/likeness.ts'

/** Letters of a word that are compared: enough to tell words apart, few enough to forget the ending. */
const stemLength = 5

/**
 * What the two acts call by different words and mean alike: a pattern of the word, and the concept that
 * takes its place. „zarządzenie” is not „zarząd”; „wójt (burmistrz, prezydent miasta)” is one organ.
 */
const shared: readonly (readonly [RegExp, string])[] = [
  [/^(?:między)?gmin/u, '+tier'],
  [/^powiat/u, '+tier'],
  [/^wójt/u, '+executive'],
  [/^zarząd(?!z)/u, '+executive'],
  [/^zarządzie$/u, '+executive'],
  [/^starost(?!w)/u, '+executive'],
  [/^wicestarost/u, '+deputy'],
  [/^zastęp/u, '+deputy'],
  [/^starostw/u, '+office'],
  [/^urz[ąę]d(?!ow)/u, '+office'],
  [/^posiada$/u, 'ma'],
]

const otherNames = /\(burmistrz\p{L}*,? (?:lub )?prezydent\p{L}* miast\p{L}*\)/giu

/**
 * The telling words of a provision as concepts, inflection put aside, so that a provision on communes
 * and its counterpart on counties give the same ones.
 */
export function conceptsOf(text: string): readonly string[] {
  return tellingWords(text.replace(otherNames, '')).map(
    (word) => shared.find(([pattern]) => pattern.test(word))?.[1] ?? word.slice(0, stemLength),
  )
}
