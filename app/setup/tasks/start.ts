import { buildProgram, prepare } from '../prepare.ts'
import { serveAndTell } from '../serve-and-tell.ts'

/** `npm start`: prepares what is missing, then serves the built program. */
export async function run(): Promise<void> {
  const env = await prepare()
  await buildProgram()
  await serveAndTell(env)
}
