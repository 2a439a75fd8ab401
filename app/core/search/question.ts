import { littleWords } from '../diff/little-words.ts'
import { fold } from './fold.ts'
import { stem } from './stem.ts'
import { searchWords } from './words.ts'

/** One thing that is looked for. Words are folded. */
export type Term =
  /** A word in any of its forms. */
  | { readonly kind: 'word'; readonly word: string; readonly stem: string }
  /** Every word that begins so, asked for with a star: „komun*”. */
  | { readonly kind: 'beginning'; readonly word: string }
  /** Words in quotation marks: these very ones, next to each other. */
  | { readonly kind: 'phrase'; readonly words: readonly string[] }

/** What somebody looks for; every term must be found. Empty: nothing that could be looked for. */
export type Question = readonly Term[]

/** More terms narrow nothing any further and only cost time. */
const mostTerms = 12

/** Prepositions and conjunctions as `fold` leaves them: everywhere in a text, and nothing alone. */
const little = new Set([...littleWords].map(fold))

const pieces = /"(?<quoted>[^"]+)"|(?<typed>[\p{L}\p{N}\p{M}]+)(?<star>\*?)/gu

/**
 * Reads a question: words in any form, „"rada gminy"” in quotation marks as it stands, „komun*” as a
 * beginning. Little words count only inside quotation marks, or when there is nothing else. Any text is
 * a question; one without a letter or figure asks nothing.
 */
export function readQuestion(text: string): Question {
  const terms = [...fold(text.normalize('NFC')).matchAll(pieces)].flatMap(({ groups }) =>
    termsOf(groups ?? {}),
  )
  const telling = terms.filter((term) => term.kind !== 'word' || !little.has(term.word))
  const chosen = telling.length > 0 ? telling : terms
  return distinct(chosen).slice(0, mostTerms)
}

function termsOf({ quoted, typed = '', star }: Partial<Record<string, string>>): readonly Term[] {
  if (quoted !== undefined) {
    const words = searchWords(quoted).map(({ word }) => word)
    return words.length === 0 ? [] : [{ kind: 'phrase', words }]
  }
  const [found] = searchWords(typed)
  if (found === undefined || found.word === '') return []
  const { word } = found
  return [star === '*' ? { kind: 'beginning', word } : { kind: 'word', word, stem: stem(word) }]
}

function distinct(terms: Question): Question {
  return [...new Map(terms.map((term) => [JSON.stringify(term), term])).values()]
}

/** The same question with every word as a beginning: „stowarzysz” finds „stowarzyszenie”. */
export function asBeginnings(question: Question): Question {
  return question.map((term) =>
    term.kind === 'word' ? { kind: 'beginning', word: term.word } : term,
  )
}
