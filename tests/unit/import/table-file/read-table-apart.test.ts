import { describe, expect, it } from 'vitest'
import { failed } from '#app/core/problem.ts'
import { remarkTableDocx } from '#app/export/remark-table/docx.ts'
import { remarkTable as words } from '#app/i18n/pl/remark-table.ts'
import { readTableApart } from '#app/import/table-file/read-table-apart.ts'
import { maxTableFileBytes, readTableFile } from '#app/import/table-file/read-table-file.ts'
import { remarkRow, remarkSheet } from '#tests/support/remark-rows.ts'

const long = remarkSheet(
  Array.from({ length: 200 }, (_, index) => remarkRow(index + 1, { body: 'Uwaga. '.repeat(40) })),
)

describe('a file read in a thread of its own', () => {
  it('says what it says when read here', async () => {
    const bytes = await remarkTableDocx(long, words)
    expect(await readTableApart(bytes)).toEqual(await readTableFile(bytes))
    const nothing = new Uint8Array()
    expect(await readTableApart(nothing)).toEqual(await readTableFile(nothing))
  })

  it('leaves this thread free meanwhile', async () => {
    const bytes = await remarkTableDocx(long, words)
    let turns = 0
    const clock = setInterval(() => (turns += 1), 20)
    const start = performance.now()
    await readTableApart(bytes)
    clearInterval(clock)
    expect(turns).toBeGreaterThan((performance.now() - start) / 20 / 2)
  })

  it('is given up when it takes too long', async () => {
    const bytes = await remarkTableDocx(long, words)
    const read = await readTableApart(bytes, { milliseconds: 5, megabytes: 512 })
    expect(read).toEqual(failed({ code: 'unpacked-too-large' }))
  })

  it('is given up when it takes too much memory', async () => {
    const bytes = await remarkTableDocx(long, words)
    const read = await readTableApart(bytes, { milliseconds: 60_000, megabytes: 8 })
    expect(read).toEqual(failed({ code: 'unpacked-too-large' }))
  })

  it('is not begun when it is longer than any table', async () => {
    const read = await readTableApart(new Uint8Array(maxTableFileBytes + 1))
    expect(read).toEqual(failed({ code: 'too-large' }))
  })
})
