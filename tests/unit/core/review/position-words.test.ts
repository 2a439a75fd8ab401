import { describe, expect, it } from 'vitest'
import { positions } from '#app/core/review/event.ts'
import { parsePosition } from '#app/core/review/position-words.ts'
import { positionNames } from '#app/i18n/pl/review.ts'

const understood: Readonly<Record<string, readonly string[]>> = {
  accepted: [
    'Uwzględniono',
    'UWZGLĘDNIONA.',
    'uwzgledniona',
    'przyjęta',
    'Uwaga uwzględniona',
    'uwzgl.',
  ],
  partly: [
    ...[
      'uwzgl. częściowo',
      'Uwzględniono częściowo',
      'częściowo  uwzględniona',
      'przyjęto w części',
    ],
    ...['uwzględniona w części', 'uwzględniona\nczęściowo'],
  ],
  rejected: [
    ...['nie uwzględniono', 'Nieuwzględniona', 'nie uwzgl.', 'nieuwzgl.', 'odrzucona'],
    ...['uwaga nie została uwzględniona', 'nie przyjęto'],
  ],
  explained: ['wyjaśniono', 'Wyjaśnienie', 'wyjasniona', 'Uwaga wyjaśniona'],
  none: ['', '  ', '–', '-', '…'],
  reopen: ['otwarta ponownie', 'do ponownego rozpatrzenia'],
}

describe('a position in a returned table', () => {
  it.each(positions)('%s is read as the program names it', (position) => {
    expect(parsePosition(positionNames[position])).toBe(position)
  })

  const cases = Object.entries(understood).flatMap(([told, texts]) =>
    texts.map((text) => [text, told] as const),
  )
  it.each(cases)('%j means %s', (text, told) => {
    expect(parsePosition(text)).toBe(told)
  })

  it.each([
    ...['?', 'tak', 'uwzględniona / wyjaśniona', 'uwzględniona, zob. art. 5', 'nie wyjaśniono'],
    ...['nie uwzględniono częściowo', 'do decyzji zarządu', 'nie w pełni uwzględniona'],
  ])('%j is left to a person', (text) => {
    expect(parsePosition(text)).toBeNull()
  })
})
