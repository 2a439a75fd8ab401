import { buildProgram, generateClient } from '../prepare.ts'
import { runStories } from '../stories.ts'

/** `npm run test:e2e -- ARGUMENTS`: the browser stories alone; arguments go to Playwright. */
export async function run(args: readonly string[]): Promise<void> {
  await generateClient()
  await buildProgram()
  const { output, failed } = await runStories(args)
  console.log(output)
  if (failed > 0) process.exitCode = 1
}
