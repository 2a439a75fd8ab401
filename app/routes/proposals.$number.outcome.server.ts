import * as z from 'zod'
import { enactedForms, enactedText } from '#app/core/outcome/enacted.ts'
import { outcomeIn } from '#app/core/outcome/outcome.ts'
import { applyAll } from '#app/core/amendment/apply.ts'
import type { ShownOutcome } from '#app/components/outcome/outcome-summary.tsx'
import type { StatuteOf } from '#app/core/draft/comparison.ts'
import type { ProposalContent } from '#app/core/draft/content.ts'
import type { Enactment } from '#app/core/record/enactment.ts'
import { outcome as words } from '#app/i18n/pl/outcome.ts'
import { loadAmendedTexts } from '#app/storage/amended-texts.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import type { NewEnactment } from '#app/storage/enactments.server.ts'
import { findVersion } from '#app/storage/versions.server.ts'
import { fieldProblems } from './sent-form.server.ts'

type Compared = Pick<Enactment, 'version' | 'form' | 'text'>

/** What an enacted law made of the version that it is compared with, act by act. */
export async function compareEnactment(
  db: Database,
  number: string,
  enactment: Compared,
): Promise<readonly ShownOutcome[]> {
  const version = await findVersion(db, number, enactment.version)
  if (version === null) return []
  const { content } = version
  return outcomesOf(content, await loadAmendedTexts(db, [content]), enactment)
}

/** The same for a content and the texts that it amends. */
export function outcomesOf(
  content: ProposalContent,
  statuteOf: StatuteOf,
  { form, text }: Compared,
): readonly ShownOutcome[] {
  return content.amendments.map((amendment): ShownOutcome => {
    const { act, operations } = amendment
    const base = statuteOf(amendment)
    if (base === null) return { act, units: null, note: words.noText }
    const enacted = enactedText(base, form, text)
    if (enacted === null) return { act, units: null, note: words.notConcerned }
    const proposed = applyAll(base, operations).statute
    const { units } = outcomeIn(base, proposed, enacted.statute)
    return { act, units, note: enacted.failed > 0 ? words.failed(enacted.failed) : '' }
  })
}

const { problems: wrong } = words

const enactmentForm = z.object({
  form: z.enum(enactedForms),
  version: z.coerce.number(wrong.version).int(wrong.version).positive(wrong.version),
  eli: z
    .string()
    .trim()
    .regex(/^(DU|MP)\/\d{4}\/\d+$/, wrong.eli),
  title: z.string().trim().min(1, wrong.title).max(500, wrong.title),
  announcedOn: z.iso.date(wrong.announcedOn),
  inForceOn: z.union([z.literal(''), z.iso.date()], wrong.inForceOn),
  text: z.string().trim().min(1, wrong.text),
}) satisfies z.ZodType<NewEnactment>

export const enactmentFields = enactmentForm.keyof().options

/** The enacted law that a form tells, or what is wrong with it, field by field. */
export function readEnactment(form: FormData) {
  const values = Object.fromEntries(
    enactmentFields.map((name) => {
      const value = form.get(name)
      return [name, typeof value === 'string' ? value : '']
    }),
  )
  const parsed = enactmentForm.safeParse(values)
  const problems: Readonly<Record<string, string>> = parsed.success
    ? {}
    : fieldProblems(parsed.error)
  return { values, problems, enactment: parsed.success ? parsed.data : null }
}
