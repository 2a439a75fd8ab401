import { setup } from '#app/i18n/pl/setup.js'
import { database } from '#app/storage/client.server.ts'
import { fillIndex } from '#app/storage/search/fill-index.server.ts'

/** Lets everything be found that a database from before the search, or an older form of it, keeps. */
export async function fillSearchIndex(): Promise<string> {
  const taken = await fillIndex(await database())
  return taken > 0 ? setup.indexed(taken) : setup.upToDate
}
