#!/usr/bin/env node
// The first file that runs on a fresh clone. It uses nothing but Node until the packages are
// installed, then hands over to TypeScript.

import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

import { setup } from '../i18n/pl/setup.js'
import { Explained } from './explained.js'
import { install } from './install.js'

/**
 * Node's mode for each task, and the module that does it.
 * @type {Record<string, { mode: 'production' | 'development' | 'test', module: string }>}
 */
const tasks = {
  setup: { mode: 'production', module: './tasks/setup.ts' },
  start: { mode: 'production', module: './tasks/start.ts' },
  serve: { mode: 'production', module: './tasks/serve.ts' },
  build: { mode: 'production', module: './tasks/build.ts' },
  sizes: { mode: 'production', module: './tasks/sizes.ts' },
  dev: { mode: 'development', module: './tasks/dev.ts' },
  test: { mode: 'test', module: './tasks/test.ts' },
  e2e: { mode: 'test', module: './tasks/e2e.ts' },
}

process.chdir(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))

try {
  const name = process.argv[2] ?? 'start'
  const task = tasks[name]
  if (!task) throw new Explained(setup.unknownTask(name, Object.keys(tasks)))
  checkNode()
  await install()
  process.env.NODE_ENV ??= task.mode
  const { register } = await import('tsx/esm/api')
  register()
  const { run } = await import(task.module)
  await run(process.argv.slice(3))
} catch (error) {
  console.error(error instanceof Explained ? error.message : error)
  process.exit(1)
}

function checkNode() {
  const wanted = JSON.parse(readFileSync('package.json', 'utf8')).engines.node
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = wanted.replace('>=', '').split('.').map(Number)
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    throw new Explained(setup.nodeTooOld(wanted, process.versions.node))
  }
}
