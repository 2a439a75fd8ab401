import type { PartKind } from '../statute/address.ts'
import type { UnitKind } from '../statute/unit.ts'

/**
 * The words of amending instructions (ZTP § 85–89), once for the reader and the renderer. Abbreviations
 * (`art.`, `ust.`, `§`, `pkt`, `lit.`) have one form for every case and number (ZTP § 57); the other
 * nouns carry the cases that instructions use.
 */
export interface NounForms {
  /** As subject of „otrzymuje brzmienie”: „część wspólna”. */
  readonly nominative: string
  /** As object of „dodaje się”, „uchyla się”: „część wspólną”. */
  readonly accusative: string
  /** After „w” and „po”: „części wspólnej”. */
  readonly locative: string
  /** „tytuł rozdziału 7”. */
  readonly genitive: string
  /** „w” or „we”, whichever the locative takes. */
  readonly preposition: 'w' | 'we'
}

function indeclinable(word: string): NounForms {
  return {
    nominative: word,
    accusative: word,
    locative: word,
    genitive: word,
    preposition: 'w',
  }
}

function masculine(nominative: string, locative: string, genitive: string): NounForms {
  return { nominative, accusative: nominative, locative, genitive, preposition: 'w' }
}

/** What a unit, or a part of one, is called in an instruction. */
export const nouns: Readonly<Record<UnitKind | PartKind, NounForms>> = {
  part: {
    nominative: 'część',
    accusative: 'część',
    locative: 'części',
    genitive: 'części',
    preposition: 'w',
  },
  book: {
    nominative: 'księga',
    accusative: 'księgę',
    locative: 'księdze',
    genitive: 'księgi',
    preposition: 'w',
  },
  title: masculine('tytuł', 'tytule', 'tytułu'),
  division: masculine('dział', 'dziale', 'działu'),
  chapter: masculine('rozdział', 'rozdziale', 'rozdziału'),
  subchapter: masculine('oddział', 'oddziale', 'oddziału'),
  article: indeclinable('art.'),
  paragraph: indeclinable('ust.'),
  section: indeclinable('§'),
  point: indeclinable('pkt'),
  letter: indeclinable('lit.'),
  indent: indeclinable('tiret'),
  doubleIndent: {
    nominative: 'podwójne tiret',
    accusative: 'podwójne tiret',
    locative: 'podwójnym tiret',
    genitive: 'podwójnego tiret',
    preposition: 'w',
  },
  closing: {
    nominative: 'część wspólna',
    accusative: 'część wspólną',
    locative: 'części wspólnej',
    genitive: 'części wspólnej',
    preposition: 'w',
  },
  intro: {
    nominative: 'wprowadzenie do wyliczenia',
    accusative: 'wprowadzenie do wyliczenia',
    locative: 'wprowadzeniu do wyliczenia',
    genitive: 'wprowadzenia do wyliczenia',
    preposition: 'we',
  },
  sentence: {
    nominative: 'zdanie',
    accusative: 'zdanie',
    locative: 'zdaniu',
    genitive: 'zdania',
    preposition: 'w',
  },
  heading: masculine('tytuł', 'tytule', 'tytułu'),
  actTitle: {
    nominative: 'tytuł ustawy',
    accusative: 'tytuł ustawy',
    locative: 'tytule ustawy',
    genitive: 'tytułu ustawy',
    preposition: 'w',
  },
}

/** „ogólne określenie przedmiotu ustawy” (ZTP § 16 ust. 1 pkt 3): the act's title after its date. */
export const titleSubject = 'ogólne określenie przedmiotu ustawy'

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
export const places = { after: 'po', before: 'przed', atEnd: 'na końcu' } as const

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
