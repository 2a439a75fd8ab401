import * as z from 'zod'

/**
 * What a route tells the root about itself, in `export const handle`. A page for reading only sets
 * `hydrate: false`: it is then sent as a document alone, without the program's scripts and without
 * its data a second time, and brings what little script it needs itself.
 */
const pageHandleSchema = z.object({ hydrate: z.boolean().optional() })

export type PageHandle = z.infer<typeof pageHandleSchema>

/** Whether the page that these routes make needs the program's scripts. */
export function needsScripts(handles: readonly unknown[]): boolean {
  return handles.every((handle) => {
    const parsed = pageHandleSchema.safeParse(handle)
    return !parsed.success || parsed.data.hydrate !== false
  })
}
