import type { PartKind } from '../../statute/address.ts'
import { kinds, type Forms } from '../../statute/kinds.ts'
import { unitKinds, type UnitKind } from '../../statute/unit.ts'
import { noun } from '../vocabulary.ts'

/** Forms that instructions of before 2003 use, or that people write out, beside those of `kinds`. */
const otherForms: Readonly<Record<string, UnitKind | 'sentence'>> = {
  artykuł: 'article',
  artykułu: 'article',
  artykule: 'article',
  artykuły: 'article',
  ustęp: 'paragraph',
  ustępu: 'paragraph',
  ustępie: 'paragraph',
  ustępy: 'paragraph',
  paragraf: 'section',
  paragrafie: 'section',
  paragrafy: 'section',
  '§§': 'section',
  punkt: 'point',
  punktu: 'point',
  punkcie: 'point',
  punkty: 'point',
  litera: 'letter',
  literę: 'letter',
  literze: 'letter',
  litery: 'letter',
  rozdziałach: 'chapter',
  działach: 'division',
  zdaniach: 'sentence',
}

const forms = new Map<string, UnitKind | PartKind>(Object.entries(otherForms))
for (const kind of unitKinds) {
  if (kind === 'closing' || kind === 'doubleIndent') continue
  for (const form of casesOf(kinds[kind].forms)) forms.set(form.replace('.', ''), kind)
}
for (const form of casesOf(noun('sentence'))) forms.set(form, 'sentence')

function casesOf({ nominative, genitive, accusative, locative, plural }: Forms): readonly string[] {
  return [nominative, genitive, accusative, locative, plural]
}

/** The kind that a word of an instruction names, in any case and number; undefined for other words. */
export function unitKindOf(word: string): UnitKind | PartKind | undefined {
  return forms.get(word)
}

/** Rank in the order in which steps may follow one another in an address; parts end one. */
export function rank(kind: UnitKind | PartKind): number {
  const order = unitKinds.findIndex((candidate) => candidate === kind)
  return order < 0 ? unitKinds.length : order
}
