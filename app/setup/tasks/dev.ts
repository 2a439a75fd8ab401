import { prepare } from '../prepare.ts'
import { serveAndTell } from '../serve-and-tell.ts'

/** `npm run dev`: the same server, but from the sources. */
export async function run(): Promise<void> {
  await serveAndTell(await prepare())
}
