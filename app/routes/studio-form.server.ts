import * as z from 'zod'
import type { EditorChange } from '#app/core/amendment/edit/change.ts'
import { parseAddress } from '#app/core/statute/address.ts'
import { maxLabel } from '#app/core/record/proposal.ts'
import { unitKinds } from '#app/core/statute/unit.ts'
import { proposal } from '#app/i18n/pl/proposal.ts'
import { studio } from '#app/i18n/pl/studio.ts'
import { versions } from '#app/i18n/pl/versions.ts'

/** A provision of 40 000 characters fills some fifteen pages; none is longer. */
const maxUnit = 40_000
const maxProse = 200_000

const revision = z.coerce.number().int().positive()
const act = z.string().regex(/^[a-z][a-z0-9-]{0,31}$/)
const place = z.string().transform((text, context) => {
  const address = parseAddress(text)
  if (address && address.length > 0) return address
  context.addIssue({ code: 'custom', message: studio.unreadable })
  return z.NEVER
})
// Browsers send the line ends of forms as CR LF.
const words = z.string().transform((text) => text.replace(/\r\n?/g, '\n').trim())
const unitWords = words.pipe(z.string().min(1, studio.empty).max(maxUnit, studio.tooLong))
const prose = words.pipe(z.string().max(maxProse, proposal.form.tooLong))

const flag = z
  .literal('1')
  .optional()
  .transform((value) => value === '1')

/** What the page's script adds to a form; without it the form is answered by the next page. */
const manner = {
  /** Answer with what was saved instead of a page. */
  stay: flag,
  /** Saved while the person types on: marks in the text are left as they are for now. */
  auto: flag,
  /** Saves of one group are undone together. */
  group: z.string().max(64).default(''),
}

/** `backTo`: the act that was shown, when the change is of another one. */
const unitForm = z.object({ revision, act, place, backTo: act.optional(), ...manner })

/** Amending provisions as typed, with the act that they mean where they name none. */
export const typedProvisions = z.object({ act, text: prose })

/** Everything that the desk's forms send. */
export const studioForm = z.discriminatedUnion('intent', [
  unitForm.extend({ intent: z.literal('setText'), text: unitWords }),
  unitForm.extend({ intent: z.literal('addAfter'), text: unitWords }),
  unitForm.extend({ intent: z.literal('addBefore'), text: unitWords }),
  unitForm.extend({ intent: z.literal('addInside'), text: unitWords, unit: z.enum(unitKinds) }),
  unitForm.extend({ intent: z.literal('split'), text: words, rest: words }),
  unitForm.extend({ intent: z.literal('paste'), text: unitWords }),
  unitForm.extend({ intent: z.literal('moveUp') }),
  unitForm.extend({ intent: z.literal('moveDown') }),
  unitForm.extend({ intent: z.literal('repeal') }),
  unitForm.extend({ intent: z.literal('restore') }),
  z.object({ intent: z.enum(['undo', 'redo']), act, stay: flag }),
  z.object({
    intent: z.literal('prose'),
    revision,
    ...manner,
    // A part that is not sent stays as it is.
    problem: prose.optional(),
    rationale: prose.optional(),
    transitional: prose.optional(),
    entryIntoForce: prose.optional(),
  }),
  typedProvisions.extend({ intent: z.literal('provisions'), revision }),
  z.object({ intent: z.literal('entryIntoForce'), revision, text: unitWords }),
  z.object({ intent: z.literal('preview'), rationale: prose }),
  z.object({
    intent: z.literal('version'),
    revision,
    note: words.pipe(z.string().min(1, studio.noteMissing).max(500, studio.noteLong)),
    label: words.pipe(z.string().max(maxLabel, versions.labelLong)).default(''),
  }),
])

export type StudioForm = z.infer<typeof studioForm>
export type UnitForm = Extract<StudioForm, { place: unknown }>

/** The change of the text that a form asks for. */
export function changeOf(form: UnitForm): EditorChange {
  const { place: address } = form
  switch (form.intent) {
    case 'setText':
    case 'addAfter':
    case 'addBefore':
    case 'paste':
      return { kind: form.intent, address, text: form.text }
    case 'addInside':
      return { kind: 'addInside', address, unit: form.unit, text: form.text }
    case 'split':
      return { kind: 'split', address, text: form.text, rest: form.rest }
    case 'moveUp':
    case 'moveDown':
      return { kind: 'move', address, to: form.intent === 'moveUp' ? 'up' : 'down' }
    case 'repeal':
    case 'restore':
      return { kind: form.intent, address }
  }
}
