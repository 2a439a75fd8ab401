import type { Keeper } from '../client/kept-words.ts'

/** The whole of a draft's amending provisions, and the revision of the draft that it grew from. */
export interface TextAt {
  readonly text: string
  readonly revision: number
}

/** What this browser keeps of a person's text; `null`: nothing that could be read. */
export function readKeptText(keeper: Keeper, key: string): TextAt | null {
  try {
    const kept: unknown = JSON.parse(keeper.getItem(key) ?? 'null')
    return isTextAt(kept) ? { text: kept.text, revision: kept.revision } : null
  } catch {
    return null
  }
}

/** Keeps a text until it is saved; a full storage keeps what it has. */
export function keepText(keeper: Keeper, key: string, text: TextAt | null): void {
  try {
    if (text === null) keeper.removeItem(key)
    else keeper.setItem(key, JSON.stringify(text))
  } catch {
    return
  }
}

export function keptTextKey(number: string, person: string): string {
  return `nowela:provisions:${number}:${person}`
}

function isTextAt(value: unknown): value is TextAt {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'text') === 'string' &&
    typeof Reflect.get(value, 'revision') === 'number'
  )
}
