import { runCommand, terminal } from './run.ts'

// `nowela … | head`: who reads no further has what they want.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await runCommand(process.argv.slice(2), terminal)
