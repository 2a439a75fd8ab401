import * as z from 'zod'
import { api } from '../../i18n/pl/api.ts'

const { fields } = api

/** An error as RFC 9457 tells it, application/problem+json. */
export const problem = z.object({
  type: z.url(),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string().optional(),
  instance: z.string().optional(),
  errors: z
    .array(
      z.object({
        detail: z.string(),
        pointer: z.string().optional().describe(fields.pointer),
        start: z.int().nonnegative().optional().describe(fields.range),
        end: z.int().nonnegative().optional(),
      }),
    )
    .optional()
    .describe(fields.errors),
})

export type ProblemBody = z.infer<typeof problem>
