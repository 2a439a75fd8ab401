import { describe, expect, it } from 'vitest'
import { movedCaret } from '#app/components/studio/client/caret.ts'

/** The caret stands at `|`. */
function moved(was: string, now: string): string {
  const at = movedCaret(was.replace('|', ''), now, was.indexOf('|'))
  return `${now.slice(0, at)}|${now.slice(at)}`
}

describe('the caret of a field in which others wrote beside', () => {
  it('stays behind the same words', () => {
    expect(moved('Mój| akapit.', 'Mój akapit.\n\nIch.')).toBe('Mój| akapit.\n\nIch.')
    expect(moved('Mój| akapit.', 'Ich.\n\nMój akapit.')).toBe('Ich.\n\nMój| akapit.')
    expect(moved('Jeden.\n\nMój| akapit.\n\nTrzy.', 'Raz.\n\nMój akapit.\n\nCzy?')).toBe(
      'Raz.\n\nMój| akapit.\n\nCzy?',
    )
  })

  it('stays in the text where its paragraph is gone', () => {
    expect(moved('Jeden.\n\nMój akapit.|', 'Raz.')).toBe('Raz.|')
  })
})
