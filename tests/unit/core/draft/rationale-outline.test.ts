import { describe, expect, it } from 'vitest'
import {
  countWords,
  headingsOf,
  outlineIds,
  presentHeadings,
  withHeading,
} from '#app/core/draft/rationale-outline.ts'
import { rationaleOutline } from '#app/i18n/pl/rationale.ts'

describe('the outline of a rationale', () => {
  it('has every part that the rules ask for, once', () => {
    expect(rationaleOutline.map(({ id }) => id).sort()).toEqual([...outlineIds].sort())
  })

  it('knows its own headings', () => {
    const text = rationaleOutline.reduce((before, { heading }) => withHeading(before, heading), '')
    expect([...presentHeadings(text, rationaleOutline)].sort()).toEqual([...outlineIds].sort())
  })

  it('knows parts by the words that authors use', () => {
    const text = '## Obowiązujący stan prawny\n\n### Cel\n\n## Skutki, w tym finansowe\n'
    expect([...presentHeadings(text, rationaleOutline)].sort()).toEqual([
      'financial',
      'need',
      'present',
    ])
  })

  it('reads headings and not other lines', () => {
    expect(headingsOf('# Cel #\n\nTekst # nie\n#nie\n')).toEqual(['Cel'])
  })

  it('counts words and not signs', () => {
    expect(countWords('### Cel\n\n- **art. 64** ust. 1, jednostki społeczno-gospodarcze')).toBe(7)
  })
})
