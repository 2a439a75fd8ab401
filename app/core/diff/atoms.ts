import { journalReferences } from '../statute/journal-reference.ts'
import { normalise } from '../statute/normalise.ts'
import { littleWords } from './little-words.ts'
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

/** Words that normalisation cannot touch, so that it need not be asked about nearly every token. */
const plainWord = /^[\p{L}\p{N}]+$/u

/** What is compared of a token; in figures and citations spaces are a matter of typography. */
function keyOf(kind: TokenKind, text: string): string {
  if (plainWord.test(text)) return text.normalize('NFC')
  const normal = normalise(text)
  return kind === 'word' || kind === 'punctuation' ? normal : normal.replaceAll(' ', '')
}

/** Appends the atoms of a text without journal references; gives the space left over at its end. */
function append(atoms: Atom[], text: string, spaceBefore: string): string {
  let space = spaceBefore
  for (const token of tokenize(text)) {
    if (token.kind === 'space') {
      space += token.text
      continue
    }
    const key = keyOf(token.kind, token.text)
    const little = token.kind === 'punctuation' || littleWords.has(key.toLowerCase())
    atoms.push({ kind: token.kind, text: token.text, space, key, little })
    space = ''
  }
  return space
}

/**
 * The tokens of a text that are not space, each with the space before it; `end` is the last. A
 * reference to the Dziennik Ustaw in brackets is not compared (it names the same act whichever text
 * of it is cited), so it counts as part of the space.
 */
export function atomize(text: string): readonly Atom[] {
  const atoms: Atom[] = []
  let space = ''
  let at = 0
  for (const { start, end } of journalReferences(text)) {
    space = append(atoms, text.slice(at, start), space) + text.slice(start, end)
    at = end
  }
  space = append(atoms, text.slice(at), space)
  atoms.push({ kind: 'end', text: '', space, key: '\0', little: true })
  return atoms
}

/** How many of the atoms say something. */
export function weight(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, atom) => sum + (atom.little ? 0 : 1), 0)
}
