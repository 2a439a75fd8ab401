import { runCommand, terminal } from './run.ts'

process.exitCode = await runCommand(process.argv.slice(2), terminal)
