import { describe, expect, it } from 'vitest'
import { hunksOf, takeHunks } from '#app/core/review/hunks.ts'

const read = 'Gmina może powierzyć zadania na podstawie porozumienia z powiatem.'
const wording = 'Gmina może powierzyć zadania własne na podstawie umowy z powiatem.'

describe('a proposed wording', () => {
  const hunks = hunksOf(read, wording)

  it('taken whole is the wording', () => {
    expect(takeHunks(read, read, hunks, [0, 1])).toEqual({ text: wording, misfits: [] })
    expect(takeHunks(read, read, hunks, [])).toEqual({ text: read, misfits: [] })
  })

  it('is taken change by change', () => {
    const [first, second] = [0, 1].map((index) => takeHunks(read, read, hunks, [index]).text)
    expect(first).toBe('Gmina może powierzyć zadania własne na podstawie porozumienia z powiatem.')
    expect(second).toBe('Gmina może powierzyć zadania na podstawie umowy z powiatem.')
  })

  it('goes into a draft that has moved on, without undoing what the author wrote', () => {
    const now = 'Gmina, za zgodą rady, może powierzyć zadania na podstawie porozumienia z powiatem.'
    expect(takeHunks(read, now, hunks, [0, 1])).toEqual({
      text: 'Gmina, za zgodą rady, może powierzyć zadania własne na podstawie umowy z powiatem.',
      misfits: [],
    })
  })

  it('says which changes have no place any more', () => {
    const now = 'Gmina może powierzyć zadania na podstawie ustawy z powiatem.'
    expect(takeHunks(read, now, hunks, [0, 1])).toEqual({
      text: 'Gmina może powierzyć zadania własne na podstawie ustawy z powiatem.',
      misfits: [1],
    })
  })
})
