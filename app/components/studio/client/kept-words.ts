/** Words that were typed and not saved, as this browser keeps them until they are. */
export interface KeptWords {
  readonly act: string
  /** The unit, or for a new one the unit beside or around it. */
  readonly place: string
  readonly id: string
  /** `setText`, or how the new unit would be added. */
  readonly intent: string
  /** Of a new unit inside another, its kind. */
  readonly unit: string
  /** ISO moment at which this typing began: words of another one stay beside. */
  readonly began: string
  /** The revision that the words grew from. */
  readonly revision: number
  readonly text: string
  /** ISO moment of the last key. */
  readonly at: string
}

/** The intent of words that are prose; their place is the part. */
export const proseIntent = 'prose'

/** What a page needs of the browser's storage. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Everything kept of a draft by one person; another person at the same browser sees none of it. */
export function readKept(keeper: Keeper, key: string): readonly KeptWords[] {
  try {
    const all: unknown = JSON.parse(keeper.getItem(key) ?? '[]')
    return Array.isArray(all) ? all.filter(isKept) : []
  } catch {
    return []
  }
}

/** What tells the words of one typing from all others. */
type KeptPlace = Pick<KeptWords, 'act' | 'place' | 'intent' | 'began'>

/** Keeps the words of a typing in the place of those kept before; a full storage keeps what it has. */
export function keepWords(keeper: Keeper, key: string, words: KeptWords): boolean {
  const others = readKept(keeper, key).filter((one) => !isSame(one, words))
  return write(keeper, key, [...others, words])
}

/** Forgets the words of a typing: they are saved, or not wanted. */
export function forgetWords(keeper: Keeper, key: string, words: KeptPlace): void {
  const others = readKept(keeper, key).filter((one) => !isSame(one, words))
  write(keeper, key, others)
}

export function keptKey(number: string, person: string): string {
  return `nowela:${number}:${person}`
}

function write(keeper: Keeper, key: string, all: readonly KeptWords[]): boolean {
  try {
    if (all.length === 0) keeper.removeItem(key)
    else keeper.setItem(key, JSON.stringify(all))
    return true
  } catch {
    return false
  }
}

function isSame(a: KeptPlace, b: KeptPlace): boolean {
  const same = a.act === b.act && a.place === b.place && a.intent === b.intent
  return same && a.began === b.began
}

function isKept(value: unknown): value is KeptWords {
  if (typeof value !== 'object' || value === null) return false
  const text = (name: string) => typeof Reflect.get(value, name) === 'string'
  return (
    ['act', 'place', 'id', 'intent', 'unit', 'began', 'text', 'at'].every(text) &&
    typeof Reflect.get(value, 'revision') === 'number'
  )
}
