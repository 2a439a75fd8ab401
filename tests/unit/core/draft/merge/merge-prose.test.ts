import { describe, expect, it } from 'vitest'
import { mergeProse } from '#app/core/draft/merge/merge-prose.ts'

const merge = (base: string, ours: string, theirs: string) =>
  mergeProse({
    base: base.split(' ').join('\n\n'),
    ours: ours.split(' ').join('\n\n'),
    theirs: theirs.split(' ').join('\n\n'),
  })

const joined = (text: string) => text.split(' ').join('\n\n')

describe('mergeProse', () => {
  it('takes each paragraph from the side that changed it', () => {
    expect(merge('a b c', 'A b c', 'a b C d')).toEqual({ text: joined('A b C d'), clean: true })
  })

  it('takes a paragraph out when one side did', () => {
    expect(merge('a b c', 'a c', 'a b C')).toEqual({ text: joined('a C'), clean: true })
  })

  it('tells when both changed one paragraph, and keeps theirs', () => {
    expect(merge('a b c', 'a B c', 'a X c')).toEqual({ text: joined('a X c'), clean: false })
  })

  it('tells when both put something in at one place', () => {
    expect(merge('a b', 'a n b', 'a t b')).toEqual({ text: joined('a t b'), clean: false })
  })

  it('begins from nothing', () => {
    expect(mergeProse({ base: '', ours: 'Cel.', theirs: '' })).toEqual({
      text: 'Cel.',
      clean: true,
    })
  })
})
