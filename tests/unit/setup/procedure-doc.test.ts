import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { stageCode, stageIds } from '#app/core/workflow/stage.ts'
import { procedureDocument } from '#app/setup/procedure-doc.ts'

describe('docs/procedure.md', () => {
  it('is what `npm run procedure` writes from the data', () => {
    expect(readFileSync('docs/procedure.md', 'utf8')).toBe(procedureDocument())
  })

  it('names every stage', () => {
    const document = procedureDocument()
    for (const stage of stageIds) expect(document).toContain(`| ${stageCode(stage)} `)
  })
})
