import { describe, expect, it } from 'vitest'
import { newText, oldText } from '#app/core/diff/segment.ts'
import { diffProse, plainLines } from '#app/core/review/prose-diff.ts'

describe('two pieces of prose compared', () => {
  const older = '### Cel\n\nProjekt **obejmuje** gminy.\n\n- Skutki\n- Koszty'
  const newer = '### Cel zmiany\n\nProjekt **obejmuje** powiaty.\n\n- Skutki\n\nNowy akapit.'

  it('are told by the words that are read, each line set as it is in the newer one', () => {
    const lines = diffProse(older, newer)
    expect(lines.map(({ change, look }) => [change, look.kind, look.mark])).toEqual([
      ['changed', 'heading', ''],
      ['changed', 'paragraph', ''],
      ['same', 'paragraph', '–'],
      ['changed', 'paragraph', ''],
    ])
    const texts = lines.map(({ segments }) => [oldText(segments), newText(segments)])
    expect(texts[1]).toEqual(['Projekt obejmuje gminy.', 'Projekt obejmuje powiaty.'])
    expect(lines[1]?.formats.now).toEqual([{ kind: 'strong', start: 8, end: 16 }])
  })

  it('keep the look of a line that was taken out, and of one that came', () => {
    const [heading, removed] = diffProse('### Cel\n\n1. Skutki', '### Cel')
    expect(heading).toMatchObject({ change: 'same', look: { kind: 'heading', level: 3 } })
    expect(removed).toMatchObject({ change: 'removed', look: { mark: '1.', depth: 1 } })
    expect(diffProse('', '> cytat')).toMatchObject([{ change: 'added', look: { quoted: true } }])
  })

  it('leave a text that is no Markdown as it is', () => {
    expect(plainLines('1) w art. 5:\n# tak').map(({ segments }) => newText(segments))).toEqual([
      '1) w art. 5:',
      '# tak',
    ])
  })
})
