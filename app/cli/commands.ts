import type { Command } from './command.ts'

/** Every command by name; a command's file is loaded only when it is called. */
export const commands: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  parse: () => import('./parse.ts'),
  instructions: () => import('./instructions.ts'),
  apply: () => import('./apply.ts'),
  derive: () => import('./derive.ts'),
  diff: () => import('./diff.ts'),
  check: () => import('./check.ts'),
  import: () => import('./import.ts'),
  drafts: () => import('./drafts.ts'),
  user: () => import('./user.ts'),
  outbox: () => import('./outbox.ts'),
  verify: () => import('./verify.ts'),
  reindex: () => import('./reindex.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  doctor: () => import('./doctor.ts'),
}
