import ts from 'typescript'
import { describe, expect, test } from 'vitest'

import { importsOf, nodesOf, placeOf, readSources } from '#tests/support/source-files.ts'
import type { SourceFile } from '#tests/support/source-files.ts'

/** Folders and single files of `app`, and which others each may import. */
const mayImport: Record<string, readonly string[]> = {
  core: [],
  paths: ['core'],
  params: [],
  kept: [],
  env: [],
  nonce: [],
  language: [],
  'days-off': ['core'],
  styles: [],
  i18n: ['core', 'env'],
  export: ['core'],
  api: ['core', 'i18n', 'params', 'paths', 'export'],
  import: ['core', 'env'],
  storage: ['core', 'env', 'days-off', 'kept'],
  auth: ['core', 'storage', 'env', 'paths', 'params'],
  components: ['core', 'i18n', 'paths', 'nonce', 'styles', 'kept'],
  routes: [
    ...['core', 'i18n', 'paths', 'params', 'env', 'kept', 'nonce', 'language'],
    ...['styles', 'days-off'],
    ...['api', 'export', 'import', 'storage', 'auth', 'components', 'server', 'mail'],
  ],
  root: [
    ...['core', 'i18n', 'paths', 'env', 'nonce', 'styles'],
    ...['storage', 'auth', 'components', 'server'],
  ],
  // What goes out by mail: written from news, handed to a mail server.
  mail: ['core', 'i18n', 'paths', 'env', 'export', 'storage', 'auth'],
  server: ['i18n', 'paths', 'env', 'language', 'storage', 'mail', 'api'],
  cli: ['core', 'i18n', 'paths', 'env', 'export', 'import', 'storage', 'auth', 'setup', 'mail'],
  setup: ['core', 'i18n', 'env', 'language', 'storage', 'auth', 'server'],
}

/** What each package is kept to; one that is not named here may be used anywhere but in the core. */
const coreMayUse = ['zod', 'diff', 'marked', 'yaml']
const keptTo: Record<string, readonly string[]> = {
  diff: ['core'],
  marked: ['core', 'export'],
  yaml: ['core'],
  '@prisma/client': ['storage'],
  '@prisma/adapter-better-sqlite3': ['storage', 'setup'],
  // Two copies of SQLite in one process can corrupt the file: sqlite3 never meets the server.
  sqlite3: ['cli'],
  nodemailer: ['mail'],
}

/** Time, chance, network and the process come into the core as arguments. */
const bannedInCore = new Set(['fetch', 'process', 'require', 'globalThis'])
const bannedCallsInCore = new Set(['Date.now', 'Math.random', 'performance.now'])

const LINE_LIMIT = 350

const app = readSources('app', ['.ts', '.tsx', '.js'])

/** `app/core/diff/x.ts` → core; `app/paths.ts` → paths; the entries and the root → root. */
function areaOf(path: string): string {
  const [, first = '', second] = path.split('/')
  if (second !== undefined) return first
  const name = first.replace(/(\.server)?\.[jt]sx?$/, '')
  return name in mayImport ? name : 'root'
}

describe('architecture', () => {
  test('every folder of app has its place in the dependency rule', () => {
    const unknown = app.map(({ path }) => areaOf(path)).filter((area) => !(area in mayImport))
    expect([...new Set(unknown)]).toEqual([])
  })

  test('imports follow the dependency rule', () => {
    const wrong = app.flatMap((file) => {
      const area = areaOf(file.path)
      return importsOf(file)
        .filter(({ inProject, target }) => inProject && target.startsWith('app/'))
        .map(({ at, target }) => ({ at, to: areaOf(target) }))
        .filter(({ to }) => to !== area && !(mayImport[area] ?? []).includes(to))
        .map(({ at, to }) => `${at} ${area} may not import ${to}`)
    })
    expect(wrong).toEqual([])
  })

  test('packages stay where they belong', () => {
    const wrong = app.flatMap((file) => {
      const area = areaOf(file.path)
      return importsOf(file)
        .filter(({ inProject }) => !inProject)
        .filter(({ target }) =>
          area === 'core'
            ? !coreMayUse.includes(target)
            : !(keptTo[target] ?? [area]).includes(area),
        )
        .map(({ at, target }) => `${at} ${area} may not use ${target}`)
    })
    expect(wrong).toEqual([])
  })

  test('only storage knows the database client', () => {
    const wrong = app
      .filter(({ path }) => areaOf(path) !== 'storage')
      .flatMap((file) =>
        importsOf(file).filter(({ target }) => target.startsWith('prisma/generated')),
      )
      .map(({ at }) => `${at} may not import the generated client`)
    expect(wrong).toEqual([])
  })

  test('the core takes time, chance and the outside world as arguments', () => {
    const core = app.filter(({ path }) => areaOf(path) === 'core')
    expect(core.flatMap(impureUses)).toEqual([])
  })

  test('no import leads back to where it came from', () => {
    expect(findCycles(app)).toEqual([])
  })

  test(`no hand-written file is longer than ${LINE_LIMIT} lines`, () => {
    const endings = ['.ts', '.tsx', '.js', '.css']
    const long = ['app', 'tests', 'prisma']
      .flatMap((folder) => readSources(folder, endings))
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LINE_LIMIT)
      .map(({ path, lines }) => `${path} has ${lines} lines`)
    expect(long).toEqual([])
  })
})

function impureUses(file: SourceFile): readonly string[] {
  return [...nodesOf(file.tree)].flatMap((node) => {
    const use = impureUse(node, file.tree)
    return use === null
      ? []
      : [`${placeOf(file, node.getStart(file.tree))} core may not use ${use}`]
  })
}

function impureUse(node: ts.Node, tree: ts.SourceFile): string | null {
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText(tree)
    return bannedCallsInCore.has(text) ? text : null
  }
  if (ts.isNewExpression(node) && node.expression.getText(tree) === 'Date') {
    return (node.arguments?.length ?? 0) === 0 ? 'new Date() without an argument' : null
  }
  return ts.isIdentifier(node) && bannedInCore.has(node.text) && isFreeName(node) ? node.text : null
}

/** `fetch(…)` and `process.env`, not a property or parameter that happens to have such a name. */
function isFreeName(name: ts.Identifier): boolean {
  const { parent } = name
  return (
    (ts.isCallExpression(parent) || ts.isPropertyAccessExpression(parent)) &&
    parent.expression === name
  )
}

function findCycles(files: readonly SourceFile[]): readonly string[] {
  const known = new Set(files.map(({ path }) => path))
  const edges = new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .map(({ target }) => target)
        .filter((target) => known.has(target)),
    ]),
  )
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path)
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '))
    if (start >= 0 || done.has(path)) return
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const { path } of files) visit(path, [])
  return cycles
}
