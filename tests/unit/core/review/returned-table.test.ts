import { describe, expect, it } from 'vitest'
import { readReturnedTable, type Grid } from '#app/core/review/returned-table.ts'

const head = ['Lp.', 'Treść uwagi', 'Stanowisko', 'Uzasadnienie stanowiska', 'Klucz']

function rowsOf(...grids: readonly Grid[]) {
  const read = readReturnedTable(grids)
  if (!read.ok) throw new Error(read.problems[0]?.code)
  return read.value.map(({ key, position, reason }) => [key, position, reason])
}

describe('a returned table', () => {
  it('is read by the names of its columns, in any order', () => {
    const turned = [...head].reverse()
    const row = ['1', 'Za szeroko.', 'wyjaśniona', 'Taki jest cel.', 'R-2014-04/1.1']
    const expected = [['R-2014-04/1.1', 'wyjaśniona', 'Taki jest cel.']]
    expect(rowsOf([head, row])).toEqual(expected)
    expect(rowsOf([turned, row.toReversed()])).toEqual(expected)
  })

  it('knows longer names of the columns', () => {
    const names = ['KLUCZ WIERSZA', 'Stanowisko organu wnioskującego', 'Uzasadnienie  stanowiska:']
    expect(rowsOf([names, ['R-2014-04/1', 'uwzgl.', 'Tak.']])).toEqual([
      ['R-2014-04/1', 'uwzgl.', 'Tak.'],
    ])
  })

  it('leaves out titles, names of units and empty lines', () => {
    const unit = head.map(() => 'usg, art. 10 ust. 3')
    const row = ['1', 'a', '', '', 'R-2014-04/1.1']
    expect(rowsOf([['Zestawienie uwag'], [], head, unit, ['', '', '', '', ''], row])).toHaveLength(
      1,
    )
  })

  it('may be cut into several tables, with a header each or none', () => {
    const row = (number: number) => ['1', 'a', 'wyjaśniona', '', `R-2014-04/${number}.1`]
    expect(rowsOf([head, row(1)], [row(2)], [head, row(3)]).map(([key]) => key)).toEqual([
      ...['R-2014-04/1.1', 'R-2014-04/2.1', 'R-2014-04/3.1'],
    ])
  })

  it('finds the keys where the name of their column is gone, and does without reasons', () => {
    const names = ['Lp.', 'Stanowisko', 'Uzasadnienie stanowiska', '']
    expect(rowsOf([names, ['1', 'wyjaśniona', 'Tak.', 'R-2014-04/1.1']])).toHaveLength(1)
    expect(
      rowsOf([
        ['Klucz', 'Stanowisko'],
        ['R-2014-04/1', 'wyjaśniona'],
      ]),
    ).toEqual([['R-2014-04/1', 'wyjaśniona', null]])
  })

  it('keeps a row that somebody added, for its words to be shown', () => {
    const added = ['9', 'Nowa uwaga.', 'wyjaśniona', '', '']
    const read = readReturnedTable([[head, ['1', 'a', '', '', 'R-2014-04/1.1'], added]])
    expect(read.ok && read.value[1]).toMatchObject({ key: '', about: 'Nowa uwaga.' })
  })

  it('is not taken for one without a column of positions, or without any key', () => {
    expect(
      readReturnedTable([
        [
          ['Klucz', 'Uwaga'],
          ['R-2014-04/1', 'x'],
        ],
      ]),
    ).toMatchObject({
      problems: [{ code: 'no-table' }],
    })
    expect(readReturnedTable([[head, ['1', 'a', 'wyjaśniona', 'b', '7']]])).toMatchObject({
      problems: [{ code: 'no-keys' }],
    })
  })
})
