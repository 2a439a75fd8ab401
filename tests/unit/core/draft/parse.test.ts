import { describe, expect, it } from 'vitest'
import { parseDraft } from '../../../../app/core/draft/parse.ts'
import { printDraft } from '../../../../app/core/draft/print.ts'

const file = `---
number: R-2014-09
version: 1
title: Przykład
area: Związki komunalne
acts:
  - act: usg
    title: Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym
    source: DU/2013/594
organisation: Związek Miast Polskich
author: Anna Kowalska (przykład)
date: 2014-07-18
status: draft
---

## Problem

Za wąsko.

## Zmiany

Art. 1. W ustawie z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. z 2013 r. poz. 594) w art. 66 wyraz „wojewodę” zastępuje się wyrazem „starostę”.

## Uzasadnienie

### Cel

Taki.

## Wejście w życie

Ustawa wchodzi w życie po upływie 14 dni od dnia ogłoszenia.
`

const codes = (text: string) => parseDraft(text).problems.map(({ code }) => code)
const marked = (text: string) =>
  parseDraft(text).problems.map(({ range }) => range && text.slice(range.start, range.end))

describe('parseDraft', () => {
  it('reads the front matter, the sections and what the provisions mean', () => {
    const { draft, problems } = parseDraft(file)
    expect(problems).toEqual([])
    expect(draft.meta).toMatchObject({ number: 'R-2014-09', agenda: [], example: false })
    expect(draft.content.rationale).toBe('### Cel\n\nTaki.')
    expect(draft.content.amendments).toMatchObject([
      { act: 'usg', source: 'DU/2013/594', operations: [{ kind: 'replaceWords' }] },
    ])
  })

  it('reads line ends of every system alike', () => {
    expect(parseDraft(file.replaceAll('\n', '\r\n')).draft).toEqual(parseDraft(file).draft)
  })

  it('reads a text without front matter and says that it is missing', () => {
    expect(codes('## Problem\n\nTekst')).toContain('draft-front-matter-missing')
    expect(parseDraft('## Problem\n\nTekst').draft.content.problem).toBe('Tekst')
  })

  it('says where the front matter cannot be read, and still reads the rest', () => {
    const broken = file.replace('title: Przykład', 'title: "Przykład')
    expect(codes(broken)).toContain('draft-front-matter-unreadable')
    expect(parseDraft(broken).draft.content.problem).toBe('Za wąsko.')
  })

  it('points at a field with a value that it cannot have', () => {
    const wrong = file.replace('2014-07-18', '18 lipca 2014')
    expect(codes(wrong)).toEqual(['draft-field-wrong'])
    expect(marked(wrong)).toEqual(['18 lipca 2014'])
  })

  it('names a missing field and an unknown one', () => {
    const wrong = file.replace('area: Związki komunalne', 'obszar: Związki komunalne')
    const problems = parseDraft(wrong).problems.map(({ code, text }) => [code, text])
    expect(problems).toEqual([
      ['draft-field-missing', 'area'],
      ['draft-field-unknown', 'obszar'],
    ])
  })

  it('keeps both texts of a section that stands twice', () => {
    const twice = `${file}\n## Problem\n\nJeszcze coś.\n`
    expect(codes(twice)).toEqual(['draft-section-twice'])
    expect(parseDraft(twice).draft.content.problem).toBe('Za wąsko.\n\nJeszcze coś.')
  })

  it('tells text outside the sections and sections that are missing', () => {
    const wrong = file.replace('## Problem\n', '')
    expect(codes(wrong)).toEqual(['draft-text-outside-sections', 'draft-section-missing'])
    expect(marked(wrong)).toEqual(['Za wąsko.', ''])
  })

  it('leaves headings that are no section in the text', () => {
    const { draft } = parseDraft(file.replace('### Cel', '## Cel'))
    expect(draft.content.rationale).toBe('## Cel\n\nTaki.')
  })

  it('tells an article on an act that the front matter does not declare', () => {
    const wrong = file.replace(
      'title: Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym',
      'title: Inna',
    )
    expect(codes(wrong)).toEqual(['draft-act-not-declared', 'draft-act-not-amended'])
  })

  it('gives what was not understood in the provisions with its place in the file', () => {
    const wrong = file.replace(
      'wyraz „wojewodę” zastępuje się wyrazem „starostę”',
      'robi się lepiej',
    )
    const { problems } = parseDraft(wrong)
    expect(problems.length).toBeGreaterThan(0)
    expect(marked(wrong).join(' ')).toContain('robi się lepiej')
  })
})

describe('printDraft', () => {
  it('prints a canonical file back to the letter', () => {
    expect(printDraft(parseDraft(file).draft)).toBe(file)
  })

  it('keeps a line of the text that looks like the heading of a section', () => {
    const { draft } = parseDraft(file)
    const rationale = 'Tekst\n\n## Zmiany\n\n\\## Problem'
    const changed = { ...draft, content: { ...draft.content, rationale } }
    expect(parseDraft(printDraft(changed)).draft).toEqual(changed)
  })
})
