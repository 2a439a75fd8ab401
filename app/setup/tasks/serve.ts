import { configuration } from '../configuration.ts'
import { serveAndTell } from '../serve-and-tell.ts'

/** Serves what was prepared and built before, and changes nothing. */
export async function run(): Promise<void> {
  await serveAndTell(configuration())
}
