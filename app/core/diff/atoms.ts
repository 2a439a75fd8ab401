const normalise = (s: string): string => s.normalize('NFC').replace(/[\u2010-\u2015\u2212]/g,'-').replace(/[„”“"»«]/g,'"').replace(/\s+/g,' ')
import { tokenize, type TokenKind } from './tokens.ts'

/** A token with the space before it, ready to be compared. */
export interface Atom {
  /** `end` closes every list of atoms and carries the space at the end of the text. */
  readonly kind: Exclude<TokenKind, 'space'> | 'end'
  readonly text: string
  readonly space: string
  /** What is compared: the same for typographic variants of one token. */
  readonly key: string
  /** A punctuation mark or a word that says nothing alone: it never makes two texts alike. */
  readonly little: boolean
}

/**
 * Words that carry no meaning alone: conjunctions, prepositions, relative and reflexive pronouns.
 * „nie” is not one of them and must never be: it turns a provision into its opposite.
 */
const littleWords = new Set(
  (
    'i oraz a lub albo ani bądź w we z ze na do od o po za przy przez dla u ku pod nad przed między ' +
    'bez się że iż by to jak jako także też ale lecz aby ' +
    'który która które którego której któremu którym którą których którymi którzy ' +
    'ten ta te tego tej temu tym tą tych tymi'
  ).split(' '),
)

/** Words that normalisation cannot touch, so that it need not be asked about nearly every token. */
const plainWord = /^[\p{L}\p{N}]+$/u
const lineEndHyphen = /[-\u2010\u2011]?[ \t]*\r?\n[ \t]*|\u00ad/gu

function keyOf(kind: TokenKind, text: string): string {
  if (plainWord.test(text)) return text.normalize('NFC')
  return normalise(kind === 'word' ? text.replace(lineEndHyphen, '') : text)
}

/** The tokens of a text that are not space, each with the space before it; `end` is the last. */
export function atomize(text: string): readonly Atom[] {
  const atoms: Atom[] = []
  let space = ''
  for (const token of tokenize(text)) {
    if (token.kind === 'space') {
      space += token.text
      continue
    }
    const key = keyOf(token.kind, token.text)
    atoms.push({
      kind: token.kind,
      text: token.text,
      space,
      key,
      little: token.kind === 'punctuation' || littleWords.has(key.toLowerCase()),
    })
    space = ''
  }
  atoms.push({ kind: 'end', text: '', space, key: '\0', little: true })
  return atoms
}

/** How many of the atoms say something. */
export function weight(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, atom) => sum + (atom.little ? 0 : 1), 0)
}
