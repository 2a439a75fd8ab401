import { raised } from './superscript.ts'
import { unitKinds, type UnitKind } from './unit.ts'

/** How the units of a kind are counted. `ordinal`: nothing is printed, they are cited by their place. */
export type Numbering = 'arabic' | 'roman' | 'latin' | 'ordinal' | 'none'

/** The word for a unit in the cases that provisions and amending instructions need. */
export interface Forms {
  /** „rozdział 7 otrzymuje brzmienie” */
  readonly nominative: string
  /** „tytuł rozdziału 7” */
  readonly genitive: string
  /** „uchyla się rozdział 7” */
  readonly accusative: string
  /** „w rozdziale 7”, „po rozdziale 7” */
  readonly locative: string
  /** „rozdziały 1a–1c otrzymują brzmienie”, „dodaje się rozdziały 1a i 1b” */
  readonly plural: string
}

/** Everything that depends on the kind of a unit. */
export interface KindInfo {
  /** Position in the hierarchy, outermost first. */
  readonly order: number
  /** Groups articles (ZTP § 60, § 62), as against carrying the norm itself. */
  readonly systematising: boolean
  /** How a unit is cited: `art.`, `ust.`, `§`, `rozdział` (ZTP § 57). */
  readonly citation: string
  readonly forms: Forms
  readonly numbering: Numbering
  /** The mark that a printed unit begins with. */
  readonly printMark: (number: string) => string
  /**
   * Regular expression source for the mark, the number as its only group. Case matters: `Art.` is a
   * mark where `art.` is a citation.
   */
  readonly mark: string
  /** Heading level in the canonical Markdown, 0 for units that are plain blocks. */
  readonly headingLevel: number
  /** What a unit ends with inside an enumeration, and at its end (ZTP § 57). */
  readonly ending: { readonly inner: string; readonly last: string }
  /** What may stand directly inside, the practice of older acts included. */
  readonly children: readonly UnitKind[]
  /** Element name in an Akoma Ntoso `eId`. */
  readonly eId: string
}

const LETTERS = 'a-ząćęłńóśżź'

/** Regular expression source of a number beginning with digits: `12`, `4ea`, `22¹ᵃ`, `8e¹`. */
export const arabicPattern = `\\d+(?:[${LETTERS}]{1,5}|[${raised.digits}]+[${raised.letters}]*)*`
/** Regular expression source of a letter mark: `a`, `za`, `ea`, `e¹`. */
export const latinPattern = `[${LETTERS}]{1,3}[${raised.digits}]*`
const romanPattern = `[IVXLCDM]+(?:[a-z]{1,3})?|${arabicPattern}`
/** Codes count their books and parts in words: „Księga pierwsza”, „CZĘŚĆ OGÓLNA”. */
const wordPattern = `\\p{L}{4,}`

const enumerable: readonly UnitKind[] = ['point', 'letter', 'indent', 'closing']

function abbreviation(word: string): Forms {
  return { nominative: word, genitive: word, accusative: word, locative: word, plural: word }
}

function systematising(
  kind: UnitKind,
  forms: Forms,
  numbering: Numbering,
  headingLevel: number,
  eId: string,
): KindInfo {
  const word = forms.nominative.charAt(0).toUpperCase() + forms.nominative.slice(1)
  const number = numbering === 'roman' ? `${romanPattern}|${wordPattern}` : arabicPattern
  return {
    order: unitKinds.indexOf(kind),
    systematising: true,
    citation: forms.nominative,
    forms,
    numbering,
    printMark: (printed) => `${word} ${printed}`,
    mark: `(?:${word}|${word.toUpperCase()})\\s+(${number})`,
    headingLevel,
    ending: { inner: '', last: '' },
    children: unitKinds.slice(unitKinds.indexOf(kind) + 1, unitKinds.indexOf('article') + 1),
    eId,
  }
}

function editorial(
  kind: UnitKind,
  info: Omit<KindInfo, 'order' | 'systematising' | 'forms' | 'headingLevel'> & {
    readonly forms?: Forms
    readonly headingLevel?: number
  },
): KindInfo {
  return {
    order: unitKinds.indexOf(kind),
    systematising: false,
    forms: abbreviation(info.citation),
    headingLevel: 0,
    ...info,
  }
}

/** The one place that knows the kinds of unit (ZTP § 54–62). */
export const kinds: Readonly<Record<UnitKind, KindInfo>> = {
  part: systematising(
    'part',
    {
      nominative: 'część',
      genitive: 'części',
      accusative: 'część',
      locative: 'części',
      plural: 'części',
    },
    'roman',
    1,
    'part',
  ),
  book: systematising(
    'book',
    {
      nominative: 'księga',
      genitive: 'księgi',
      accusative: 'księgę',
      locative: 'księdze',
      plural: 'księgi',
    },
    'roman',
    1,
    'book',
  ),
  title: systematising(
    'title',
    {
      nominative: 'tytuł',
      genitive: 'tytułu',
      accusative: 'tytuł',
      locative: 'tytule',
      plural: 'tytuły',
    },
    'roman',
    1,
    'title',
  ),
  division: systematising(
    'division',
    {
      nominative: 'dział',
      genitive: 'działu',
      accusative: 'dział',
      locative: 'dziale',
      plural: 'działy',
    },
    'roman',
    1,
    'dvs',
  ),
  chapter: systematising(
    'chapter',
    {
      nominative: 'rozdział',
      genitive: 'rozdziału',
      accusative: 'rozdział',
      locative: 'rozdziale',
      plural: 'rozdziały',
    },
    'arabic',
    2,
    'chp',
  ),
  subchapter: systematising(
    'subchapter',
    {
      nominative: 'oddział',
      genitive: 'oddziału',
      accusative: 'oddział',
      locative: 'oddziale',
      plural: 'oddziały',
    },
    'arabic',
    2,
    'subchp',
  ),
  article: editorial('article', {
    citation: 'art.',
    numbering: 'arabic',
    printMark: (number) => `Art. ${number}.`,
    // A heading may leave the full stop out: „Art. 5” alone on its line.
    mark: `(?:Art|ART)\\.\\s*(${arabicPattern})(?:\\.|$)`,
    headingLevel: 3,
    ending: { inner: '.', last: '.' },
    children: ['paragraph', 'section', ...enumerable],
    eId: 'art',
  }),
  paragraph: editorial('paragraph', {
    citation: 'ust.',
    numbering: 'arabic',
    printMark: (number) => `${number}.`,
    mark: `(${arabicPattern})\\.`,
    ending: { inner: '.', last: '.' },
    children: enumerable,
    eId: 'para',
  }),
  section: editorial('section', {
    citation: '§',
    numbering: 'arabic',
    printMark: (number) => `§ ${number}.`,
    mark: `§\\s*(${arabicPattern})\\.`,
    ending: { inner: '.', last: '.' },
    // Regulations divide their § into ustępy (ZTP § 124); in codes the § is the ustęp.
    children: ['paragraph', ...enumerable],
    eId: 'sec',
  }),
  point: editorial('point', {
    citation: 'pkt',
    numbering: 'arabic',
    printMark: (number) => `${number})`,
    mark: `(${arabicPattern})\\)`,
    ending: { inner: ';', last: '.' },
    children: ['letter', 'indent', 'closing'],
    eId: 'point',
  }),
  letter: editorial('letter', {
    citation: 'lit.',
    numbering: 'latin',
    printMark: (number) => `${number})`,
    mark: `(${latinPattern})\\)`,
    ending: { inner: ',', last: ';' },
    children: ['indent', 'closing'],
    eId: 'letter',
  }),
  indent: editorial('indent', {
    citation: 'tiret',
    numbering: 'ordinal',
    printMark: () => '–',
    mark: '()[-–—−]',
    ending: { inner: ',', last: ',' },
    children: ['doubleIndent', 'closing'],
    eId: 'indent',
  }),
  doubleIndent: editorial('doubleIndent', {
    citation: 'podwójne tiret',
    forms: {
      nominative: 'podwójne tiret',
      genitive: 'podwójnego tiret',
      accusative: 'podwójne tiret',
      locative: 'podwójnym tiret',
      plural: 'podwójne tiret',
    },
    numbering: 'ordinal',
    printMark: () => '– –',
    mark: '()[-–—−]\\s?[-–—−]',
    ending: { inner: ',', last: ',' },
    children: [],
    eId: 'indent',
  }),
  closing: editorial('closing', {
    citation: 'część wspólna',
    forms: {
      nominative: 'część wspólna',
      genitive: 'części wspólnej',
      accusative: 'część wspólną',
      locative: 'części wspólnej',
      plural: 'części wspólne',
    },
    numbering: 'none',
    printMark: () => '–',
    mark: '()[-–—−]',
    ending: { inner: ',', last: '.' },
    children: [],
    eId: 'wrapup',
  }),
}

/** Whether a unit of kind `child` may stand directly inside one of kind `parent`. */
export function mayContain(parent: UnitKind, child: UnitKind): boolean {
  return kinds[parent].children.includes(child)
}
