import * as z from 'zod'

/** What stands in the addresses of `paths.ts`, as loaders and actions read it. */

/** `usg`, `usp`: the short name of an act. */
export const actParams = z.object({ act: z.string().regex(/^[a-z][a-z0-9-]{0,31}$/) })

/** `R-2014-03`: the number of a recommendation. */
export const proposalParams = z.object({ number: z.string().regex(/^R-\d{4}-\d{2,4}$/) })

export const versionParams = proposalParams.extend({ version: z.coerce.number().int().positive() })

export const idParams = z.object({ id: z.string().min(1).max(64) })

export const documentParams = idParams.extend({ document: z.uuid() })

/** What lets a program in for a person. */
export const tokenParams = z.object({ token: z.string().regex(/^nowela_[\w-]{20,80}$/) })
