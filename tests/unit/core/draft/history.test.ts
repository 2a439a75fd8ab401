import { describe, expect, it } from 'vitest'
import { historyOf, type Save } from '#app/core/draft/history.ts'

/** `a2:x` is an edit by a that made revision 2 in group x; `a4<` an undo, `a5>3` a redo of step 3. */
function saves(notation: string): readonly Save[] {
  return notation.split(' ').map((one) => {
    const [, by = '', revision = '', sign = '', group = ''] =
      /^(\p{L})(\d+)([<>:]?)([\p{L}\d]*)$/u.exec(one) ?? []
    const kind = sign === '<' ? 'undo' : sign === '>' ? 'redo' : 'edit'
    return { revision: Number(revision), by, kind, group }
  })
}

const step = (first: number, last = first) => ({ first, last })

describe('historyOf', () => {
  it('undoes the last edit first', () => {
    expect(historyOf(saves('a2 a3'), 'a')).toEqual({ undo: [step(3), step(2)], redo: [] })
  })

  it('undoes the typing in one unit at once', () => {
    expect(historyOf(saves('a2 a3:x a4:x a5:x'), 'a')).toEqual({
      undo: [step(3, 5), step(2)],
      redo: [],
    })
  })

  it('does not join typing that somebody else saved between', () => {
    expect(historyOf(saves('a2:x b3 a4:x'), 'a').undo).toEqual([step(4), step(2)])
  })

  it('leaves what others did to them', () => {
    expect(historyOf(saves('a2 b3 b4'), 'a').undo).toEqual([step(2)])
    expect(historyOf(saves('a2 b3 b4'), 'c')).toEqual({ undo: [], redo: [] })
  })

  it('does again what was undone, in the other order', () => {
    expect(historyOf(saves('a2 a3 a4<'), 'a')).toEqual({ undo: [step(2)], redo: [step(3)] })
    expect(historyOf(saves('a2 a3 a4< a5<'), 'a')).toEqual({ undo: [], redo: [step(2), step(3)] })
    expect(historyOf(saves('a2 a3 a4< a5< a6>'), 'a')).toEqual({ undo: [step(2)], redo: [step(3)] })
  })

  it('leaves a step that could not be undone where it was, for another time', () => {
    expect(historyOf(saves('a2 a3 b4 a5<2'), 'a')).toEqual({ undo: [step(3)], redo: [step(2)] })
    expect(historyOf(saves('a2 a3 b4 a5<2 a6<3 a7>2'), 'a')).toEqual({
      undo: [step(2)],
      redo: [step(3)],
    })
  })

  it('forgets what could be done again after a new edit', () => {
    expect(historyOf(saves('a2 a3< a4'), 'a')).toEqual({ undo: [step(4)], redo: [] })
  })
})
