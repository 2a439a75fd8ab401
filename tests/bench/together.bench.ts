import { readFileSync } from 'node:fs'
import { bench, describe } from 'vitest'
import { parseDraft } from '#app/core/draft/parse.ts'
import { parseStatute } from '#app/core/statute/parse.ts'
import { readTogether } from '#app/core/together/reading.ts'
import { together } from '#app/core/together/together.ts'
import type { Variant } from '#app/core/together/variant.ts'
import { hasSharedTexts, wholeText } from '#tests/support/shared-texts.ts'

/** The newest versions of the demonstration that change usg. */
const files = ['r-2014-01/v3', 'r-2014-02/v1', 'r-2014-03/v2', 'r-2014-04/v2', 'r-2014-06/v2']

const variants = files.flatMap((name): readonly Variant[] => {
  const { draft } = parseDraft(readFileSync(`drafts/${name}.md`, 'utf8'))
  const amendment = draft.content.amendments.find(({ act }) => act === 'usg')
  return amendment ? [{ name, operations: amendment.operations }] : []
})

if (hasSharedTexts) {
  const base = parseStatute(wholeText('usg-DU-2013-594')).statute

  describe(`${String(variants.length)} recommendations on the whole of usg`, () => {
    bench('together', () => {
      together(base, variants)
    })
    bench('together, with whose each changed word is', () => {
      readTogether(base, variants, together(base, variants))
    })
  })
}
