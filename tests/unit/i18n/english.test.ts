import { readdirSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { importsOf, nodesOf, placeOf, readSources } from '#tests/support/source-files.ts'

/** What stays Polish: nobody reads it in the pages of the program, or it is a Polish document. */
const polishOnly: Readonly<Record<string, string>> = {
  'amendment.ts': 'why a formula was chosen: told on the command line only',
  'checks.ts': 'what npm test says',
  'cli.ts': 'the command line',
  'configuration.ts': 'the environment, told where the program is started',
  'csv-heads.ts': 'heads of the tables that go to Polish offices',
  'drafts.ts': 'the command line',
  'entry-formulas.ts': 'formulas of a Polish act',
  'file-problems.ts': 'files of recommendations, read on the command line',
  'mails.ts': 'e-mails go out in Polish',
  'maintenance.ts': 'the command line',
  'package.ts': 'a document for Polish offices',
  'rationale-outline.ts': 'headings of the rationale, a part of a Polish document',
  'setup.js': 'setting up and starting',
  'server.ts': 'the server’s own answers, before it knows of a page or a language',
  'upkeep.ts': 'the command line',
  'written.ts': 'written into recommendations, which are Polish documents',
}

const polish = readdirSync('app/i18n/pl')
const english = readdirSync('app/i18n/en')

const modules = {
  ...import.meta.glob<object>('/app/i18n/pl/*.ts', { eager: true }),
  ...import.meta.glob<object>('/app/i18n/en/*.ts', { eager: true }),
}

describe('English words', () => {
  it('are there for every Polish module, or it is said why not', () => {
    expect([...english, ...Object.keys(polishOnly)].sort()).toEqual(polish.toSorted())
  })

  it('are there for whatever pages and their parts show', () => {
    // What a page writes into a recommendation it does not show.
    const unseen = Object.keys(polishOnly).filter((name) => name !== 'written.ts')
    const shown = ['app/components', 'app/routes']
      .flatMap((folder) => readSources(folder, ['.tsx']))
      .flatMap(importsOf)
      .filter(({ target }) => unseen.some((name) => target === `app/i18n/pl/${name}`))
    expect(shown).toEqual([])
  })

  it.each(english)('have in %s the names and shapes of the Polish ones', (name) => {
    expect(shapesOf(modules[`/app/i18n/en/${name}`])).toEqual(
      shapesOf(modules[`/app/i18n/pl/${name}`]),
    )
  })

  it('quote Polish only in Polish quotation marks', () => {
    expect(englishTexts().filter(({ text }) => isPolish(text))).toEqual([])
  })

  it('quote English in English quotation marks, and set off nothing with long dashes', () => {
    expect(englishTexts().filter(({ text }) => /—|["'`]\w/.test(withoutQuoted(text)))).toEqual([])
  })
})

/** Every value of a module by its path, each with what kind of thing it is. */
function shapesOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`]
  return Object.entries(value)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([key, part]) => shapesOf(part, `${path}.${key}`))
}

/** Polish words that people search for and that are no quotation of a sentence. */
const searched = ['związek międzygminny', '"statut związku"']

function isPolish(text: string): boolean {
  return !searched.includes(text) && /[ąćęłńóśźż]/i.test(withoutQuoted(text))
}

function withoutQuoted(text: string): string {
  return searched.includes(text) ? '' : text.replace(/„[^”]*”/g, '')
}

/** Every text in the English modules, where it stands; of a template the parts between its values. */
function englishTexts(): readonly { readonly at: string; readonly text: string }[] {
  return readSources('app/i18n/en', ['.ts']).flatMap((file) =>
    [...nodesOf(file.tree)].flatMap((node) => {
      if (isImported(node)) return []
      const text = textOf(node)
      return text === null ? [] : [{ at: placeOf(file, node.getStart(file.tree)), text }]
    }),
  )
}

function isImported({ parent }: ts.Node): boolean {
  return parent && (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent))
}

/** The words of a string or of a template, with „…” quotations whole. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return null
  return node.head.text + node.templateSpans.map(({ literal }) => `_${literal.text}`).join('')
}
