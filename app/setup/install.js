import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { setup } from '../i18n/pl/setup.js'
import { Explained } from './explained.js'
import { step } from './step.js'

const STAMP = 'node_modules/.nowela-lock-hash'

/**
 * The lock file's hash, which stands in node_modules once that lock file was installed. Compiled
 * packages belong to one Node and one kind of machine, so these count too.
 */
function lockHash() {
  return createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(`${process.versions.modules} ${process.platform} ${process.arch}`)
    .digest('hex')
}

/** Whether node_modules holds what package-lock.json says. */
export function isInstalled() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash()
}

/**
 * Installs the locked packages unless they are there already. Runs before any package exists, so
 * it uses nothing but Node.
 */
export async function install() {
  if (isInstalled()) return
  console.log(`… ${setup.install}`)
  await step(setup.installed, () => {
    const npm = process.env.npm_execpath
    const [command, ...prefix] = npm ? [process.execPath, npm] : ['npm']
    const args = [...prefix, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
    const { status } = spawnSync(command, args, { stdio: 'inherit', env: installEnvironment() })
    if (status !== 0) throw new Explained(setup.installFailed)
    writeFileSync(STAMP, lockHash())
    return undefined
  })
}

function installEnvironment() {
  const env = { ...process.env }
  // Prisma would fetch its schema engine from its own host; migrations here run the engine that
  // comes as a package, so any existing file satisfies it.
  env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath
  // Playwright's browser is looked for when tests need it, see browser.ts.
  env.PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD ??= '1'
  // Where Node's headers lie beside Node, native packages need not fetch them to be compiled.
  const prefix = dirname(dirname(process.execPath))
  if (existsSync(join(prefix, 'include/node/node.h'))) env.npm_config_nodedir ??= prefix
  return env
}
