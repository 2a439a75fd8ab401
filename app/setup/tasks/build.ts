import { buildProgram, generateClient } from '../prepare.ts'

export async function run(): Promise<void> {
  await generateClient()
  await buildProgram()
}
