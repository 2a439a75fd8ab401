import { marks, quotedNouns, type Mark } from '../vocabulary.ts'

/** The verb of a clause, by what it does; `insertInstead` is „wstawia się”, „wpisuje się”. */
export type Verb =
  'reword' | 'add' | 'repeal' | 'delete' | 'exchange' | 'renumber' | 'insertInstead'

/** Accusative (also nominative), instrumental („czym”), or after „zamiast”, „po”, „przed”. */
export type Case = 'object' | 'instrument' | 'place'

/** The name of a punctuation mark in a case. */
export interface NamedMark {
  readonly kind: 'mark'
  readonly mark: Mark
  readonly form: Case
}

const wordForms: Readonly<Record<string, Case>> = {
  słowo: 'object',
  słowa: 'object',
  słów: 'place',
  słowem: 'instrument',
  słowami: 'instrument',
  słowie: 'place',
  słowach: 'place',
  wyrazu: 'place',
  wyrazów: 'place',
  liczba: 'object',
  liczby: 'object',
  liczbami: 'instrument',
  liczbach: 'place',
  cyfra: 'object',
  cyfry: 'object',
  cyframi: 'instrument',
  kwoty: 'object',
  kwotami: 'instrument',
  oznaczenie: 'object',
  oznaczeniem: 'instrument',
  oznaczeniu: 'place',
  spójnik: 'object',
  spójnikiem: 'instrument',
  spójniku: 'place',
  skrót: 'object',
  skrótem: 'instrument',
  datę: 'object',
  datą: 'instrument',
  dacie: 'place',
  określenie: 'object',
  określeniem: 'instrument',
  zwrot: 'object',
  zwrotem: 'instrument',
  nazwę: 'object',
  nazwą: 'instrument',
  znak: 'object',
  znakiem: 'instrument',
  odesłanie: 'object',
  odesłaniem: 'instrument',
  symbol: 'object',
  symbolem: 'instrument',
}
export const quotedWords = new Map<string, Case>(Object.entries(wordForms))
for (const forms of Object.values(quotedNouns)) {
  quotedWords.set(forms.accusative, 'object')
  quotedWords.set(forms.instrumental, 'instrument')
  quotedWords.set(forms.locative, 'place')
}

export const markWords = new Map<string, NamedMark>()
for (const [mark, forms] of Object.entries(marks)) {
  const known = markOf(mark)
  markWords.set(forms.accusative, { kind: 'mark', mark: known, form: 'object' })
  markWords.set(forms.instrumental, { kind: 'mark', mark: known, form: 'instrument' })
  markWords.set(forms.locative, { kind: 'mark', mark: known, form: 'place' })
}
markWords.set('kropka', { kind: 'mark', mark: '.', form: 'object' })

function markOf(text: string): Mark {
  return text === '.' || text === ';' || text === ',' || text === ':' ? text : '–'
}

/** Verbs by their first word; „się” may stand anywhere or be missing (irregular, but common). */
const verbForms: Readonly<Record<string, Verb>> = {
  dodaje: 'add',
  dodają: 'add',
  dopisuje: 'add',
  wprowadza: 'add',
  stawia: 'add',
  wstawia: 'insertInstead',
  wpisuje: 'insertInstead',
  uchyla: 'repeal',
  skreśla: 'delete',
  wykreśla: 'delete',
  zastępuje: 'exchange',
  oznacza: 'renumber',
}

export const verbWords = new Map<string, Verb>(Object.entries(verbForms))

export const fillers = new Set([
  ':',
  'się',
  'mu',
  'nowy',
  'nowe',
  'nową',
  'nowego',
  'kolejne',
  'kolejny',
  'odpowiednio',
  'także',
  'również',
  'ponadto',
  'następujący',
  'następujące',
  'następującą',
  'jednocześnie',
])

export const inflectionWords =
  /^(?:w|i|oraz|lub|różn\p{L}+|odpowiedni(?:m|ej|ch|ego)|liczb(?:ie|y|ach)|przypadk(?:u|ach|i)|rodzaj(?:u|ach)|form(?:ie|ach)|gramatyczn\p{L}+|t(?:ym|ej|ych)|sam(?:ym|ej|ych))$/u
