import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

import ts from 'typescript'

const root = resolve(import.meta.dirname, '../..')

/** A file of the project: its path from the root, its text, and its syntax tree. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
}

/** An import as it stands in a file: `target` is a path of the project, or a package's name. */
export interface ImportSite {
  readonly at: string
  readonly target: string
  readonly inProject: boolean
}

/** All files under a folder whose name ends in one of the given ways. */
export function readSources(folder: string, endings: readonly string[]): readonly SourceFile[] {
  return readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => join(folder, name))
    .filter((path) => !path.startsWith(join('prisma', 'generated')))
    .sort()
    .map((path) => {
      const text = readFileSync(resolve(root, path), 'utf8')
      let tree: ts.SourceFile | undefined
      return {
        path,
        text,
        // Parsed when first asked for: what only counts lines needs no tree.
        get tree() {
          tree ??= ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
          return tree
        },
      }
    })
}

/** `app/core/x.ts:12`, as editors and terminals understand it. */
export function placeOf({ path, tree }: SourceFile, position: number): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(position).line + 1}`
}

/** Every node of a file, parents before children. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => {
    children.push(child)
  })
  for (const child of children) yield* nodesOf(child)
}

/** Every import of a file: static, dynamic, re-export, and types alone. */
export function importsOf(file: SourceFile): readonly ImportSite[] {
  return [...nodesOf(file.tree)].flatMap((node): ImportSite[] => {
    const specifier = specifierOf(node)
    if (specifier === null || !ts.isStringLiteralLike(specifier)) return []
    const at = placeOf(file, specifier.getStart(file.tree))
    const { text } = specifier
    if (text.startsWith('.')) {
      const target = relative(root, resolve(root, dirname(file.path), text))
      return [{ at, target: target.replace(/\?.*$/, ''), inProject: true }]
    }
    if (text.startsWith('#')) return [{ at, target: text.slice(1), inProject: true }]
    return [{ at, target: packageOf(text), inProject: false }]
  })
}

function specifierOf(node: ts.Node): ts.Expression | null {
  if (ts.isImportDeclaration(node)) return node.moduleSpecifier
  if (ts.isExportDeclaration(node)) return node.moduleSpecifier ?? null
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return node.arguments[0] ?? null
  }
  return null
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}
