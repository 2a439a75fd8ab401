import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applyAll } from '../../../../app/core/amendment/apply.ts'
import { parseDraft } from '../../../../app/core/draft/parse.ts'
import { printDraft } from '../../../../app/core/draft/print.ts'
import { parseStatute } from '../../../../app/core/statute/parse.ts'
import { findStage } from '../../../../app/core/workflow/stage.ts'

const root = new URL('../../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

const files = readdirSync(new URL('drafts/', root))
  .flatMap((folder) =>
    readdirSync(new URL(`drafts/${folder}/`, root)).map((file) => `drafts/${folder}/${file}`),
  )
  .sort()

const excerpts = new Map(
  ['usg', 'usp'].map((act) => [act, parseStatute(read(`prisma/demo/acts/${act}.md`)).statute]),
)

describe('the demonstration drafts', () => {
  it('are six recommendations, at least three of them in several versions', () => {
    const folders = new Map<string, number>()
    for (const file of files) {
      const folder = file.split('/')[1] ?? ''
      folders.set(folder, (folders.get(folder) ?? 0) + 1)
    }
    expect(folders.size).toBe(6)
    expect([...folders.values()].filter((count) => count > 1).length).toBeGreaterThanOrEqual(3)
  })
})

describe.each(files)('%s', (file) => {
  const text = read(file)
  const { draft, problems } = parseDraft(text)

  it('reads without a problem', () => {
    expect(problems).toEqual([])
  })

  it('is printed back to the letter', () => {
    expect(printDraft(draft)).toBe(text)
  })

  it('is marked as an example and stands where its name says', () => {
    expect(draft.meta.example).toBe(true)
    expect(draft.meta.author).toContain('(przykład)')
    expect(findStage(draft.meta.status)).not.toBeNull()
    expect(file).toBe(`drafts/${draft.meta.number.toLowerCase()}/v${String(draft.meta.version)}.md`)
  })

  it('amends the excerpts that the program brings with it', () => {
    expect(draft.content.amendments.length).toBe(draft.meta.acts.length)
    for (const { act, source, operations } of draft.content.amendments) {
      const statute = excerpts.get(act)
      expect(statute?.source).toBe(source)
      expect(operations.length).toBeGreaterThan(0)
      expect(statute && applyAll(statute, operations).failed).toEqual([])
    }
  })

  it('has the customary parts of a rationale', () => {
    for (const part of ['Cel zmiany', 'Stan obecny', 'Różnica', 'finansowe', 'Konsultacje']) {
      expect(draft.content.rationale).toContain(part)
    }
  })
})

describe('versions of one recommendation', () => {
  it('differ in what they change', () => {
    const operations = new Map<string, string[]>()
    for (const file of files) {
      const { draft } = parseDraft(read(file))
      const before = operations.get(draft.meta.number) ?? []
      operations.set(draft.meta.number, [...before, JSON.stringify(draft.content.amendments)])
    }
    for (const versions of operations.values()) {
      expect(new Set(versions).size).toBe(versions.length)
    }
  })
})
