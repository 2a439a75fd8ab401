import type { Position } from './event.ts'

/**
 * What a cell of the column „Stanowisko” says: a position, `none` where it is empty, `reopen` where the
 * remark is to be looked at again.
 */
export type PositionTold = Position | 'none' | 'reopen'

/** Letters without their marks and case, everything else as single spaces. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/*
 * As offices write it, folded: „uwzględniona”, „Uwzgl. częściowo”, „NIE UWZGLĘDNIONO”, „uwaga wyjaśniona”.
 * A cell is understood whole or not at all: „uwzględniona, zob. art. 5” is for a person to read.
 */
const subject = '(?:uwag[aei] )?(?:zostal[aoy] )?'
const taken = '(?:uwzgl(?:edni?\\w{0,6})?|przyjet\\w{0,3})'
const inPart = '(?:czesciow[oaey]|cz|czesc|w czesci)'
const forms: readonly (readonly [Position | 'reopen', RegExp])[] = [
  ['accepted', new RegExp(`^${subject}${taken}(?: w (?:calosci|pelni))?$`)],
  ['partly', new RegExp(`^${subject}(?:${taken} ${inPart}|${inPart} ${taken})$`)],
  ['rejected', new RegExp(`^${subject}(?:nie ?(?:zostal[aoy] )?${taken}|odrzucon\\w{1,2})$`)],
  ['explained', new RegExp(`^${subject}wyjasni(?:on\\w{1,2}|enie)$`)],
  ['reopen', /^(?:otwart[aey] ponownie|ponownie otwart[aey]|do ponownego rozpatrzenia)$/],
]

/** Reads a cell of the column of positions; `null` when it is not understood. */
export function parsePosition(text: string): PositionTold | null {
  const words = folded(text)
  if (words === '') return /[?!]/.test(text) ? null : 'none'
  return forms.find(([, form]) => form.test(words))?.[0] ?? null
}
