import { isPartKind, type PartKind } from '../statute/address.ts'
import { kinds, type Forms } from '../statute/kinds.ts'
import type { UnitKind } from '../statute/unit.ts'

/**
 * What a unit, or a part of one, is called in an amending instruction (ZTP § 57, § 85–89), once for
 * the reader and the renderer. The words for units are those of `kinds`; the parts are named here.
 */
interface NounForms extends Forms {
  /** „w” or „we”, whichever the locative takes. */
  readonly preposition: 'w' | 'we'
}

const parts: Readonly<Record<PartKind, NounForms>> = {
  intro: {
    nominative: 'wprowadzenie do wyliczenia',
    genitive: 'wprowadzenia do wyliczenia',
    accusative: 'wprowadzenie do wyliczenia',
    locative: 'wprowadzeniu do wyliczenia',
    plural: 'wprowadzenia do wyliczenia',
    preposition: 'we',
  },
  sentence: {
    nominative: 'zdanie',
    genitive: 'zdania',
    accusative: 'zdanie',
    locative: 'zdaniu',
    plural: 'zdania',
    preposition: 'w',
  },
  heading: {
    nominative: 'tytuł',
    genitive: 'tytułu',
    accusative: 'tytuł',
    locative: 'tytule',
    plural: 'tytuły',
    preposition: 'w',
  },
  actTitle: {
    nominative: 'tytuł ustawy',
    genitive: 'tytułu ustawy',
    accusative: 'tytuł ustawy',
    locative: 'tytule ustawy',
    plural: 'tytuły ustaw',
    preposition: 'w',
  },
}

/** The noun for a unit or a part, in the cases that instructions use. */
export function noun(kind: UnitKind | PartKind): NounForms {
  return isPartKind(kind) ? parts[kind] : { ...kinds[kind].forms, preposition: 'w' }
}

/** „ogólne określenie przedmiotu ustawy” (ZTP § 16 ust. 1 pkt 3): the act's title after its date. */
export const titleSubject = 'ogólne określenie przedmiotu ustawy'

/** „oznaczenie i tytuł rozdziału”: a heading by itself, above articles that are there. */
export const markAndTitle = 'oznaczenie i tytuł'
export const markOnly = 'oznaczenie'

/** The verbs of the operations (ZTP § 85); „brzmienie” is written with them. */
export const verbs = {
  reword: { one: 'otrzymuje brzmienie', many: 'otrzymują brzmienie' },
  add: 'dodaje się',
  inWording: 'w brzmieniu',
  repeal: 'uchyla się',
  exchange: 'zastępuje się',
  delete: 'skreśla się',
  renumber: 'oznacza się jako',
  split: 'dotychczasową treść oznacza się jako',
} as const

/** „po art. 4e”, „przed wyrazem”, „na końcu”. */
export const places = {
  after: 'po',
  before: 'przed',
  atStart: 'na początku',
  atEnd: 'na końcu',
} as const

/** A punctuation mark as an instruction names it, or a noun for quoted words. */
export interface WordForms {
  readonly accusative: string
  readonly instrumental: string
  /** After „po”. */
  readonly locative: string
}

/** The marks that end a unit or are exchanged: „kropkę zastępuje się średnikiem”. */
export const marks = {
  '.': { accusative: 'kropkę', instrumental: 'kropką', locative: 'kropce' },
  ';': { accusative: 'średnik', instrumental: 'średnikiem', locative: 'średniku' },
  ',': { accusative: 'przecinek', instrumental: 'przecinkiem', locative: 'przecinku' },
  ':': { accusative: 'dwukropek', instrumental: 'dwukropkiem', locative: 'dwukropku' },
  '–': { accusative: 'myślnik', instrumental: 'myślnikiem', locative: 'myślniku' },
} as const satisfies Record<string, WordForms>

export type Mark = keyof typeof marks

/** Nouns that announce quoted words: one word, several, a bare figure, one digit, an amount. */
export const quotedNouns = {
  word: { accusative: 'wyraz', instrumental: 'wyrazem', locative: 'wyrazie' },
  words: { accusative: 'wyrazy', instrumental: 'wyrazami', locative: 'wyrazach' },
  number: { accusative: 'liczbę', instrumental: 'liczbą', locative: 'liczbie' },
  digit: { accusative: 'cyfrę', instrumental: 'cyfrą', locative: 'cyfrze' },
  amount: { accusative: 'kwotę', instrumental: 'kwotą', locative: 'kwocie' },
} as const satisfies Record<string, WordForms>

export type QuotedNoun = keyof typeof quotedNouns

/** „użyte dwukrotnie”, „użyte trzykrotnie” …: index is the count. */
export const timesUsed = ['', '', 'dwukrotnie', 'trzykrotnie', 'czterokrotnie', 'pięciokrotnie']

/** „użyte po raz drugi”: the ordinals masculine, index is the occurrence. */
export const timeOrdinals = ['', 'pierwszy', 'drugi', 'trzeci', 'czwarty', 'piąty', 'szósty']

/** Phrases of ZTP § 88 for words that occur inflected. */
export const inflection = {
  used: 'w różnej liczbie i różnym przypadku',
  replaced: 'użytymi w odpowiedniej liczbie i odpowiednim przypadku',
} as const
