#!/usr/bin/env node
// `npm run nowela -- COMMAND`: prints nothing of its own, so that a command's output can be piped.

import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { setup } from '../i18n/pl/setup.js'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

if (
  ['node_modules/tsx', 'prisma/generated/client.ts'].every((path) => existsSync(join(root, path)))
) {
  const { register } = await import('tsx/esm/api')
  register()
  await import('./main.ts')
} else {
  console.error(setup.notInstalled)
  process.exitCode = 2
}
