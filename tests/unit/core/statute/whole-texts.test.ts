import { describe, expect, test } from 'vitest'
import { printAddress } from '#app/core/statute/address.ts'
import { locate, walk } from '#app/core/statute/locate.ts'
import { normalise } from '#app/core/statute/normalise.ts'
import { parseStatute, parseUnits } from '#app/core/statute/parse.ts'
import { printStatute, printUnits } from '#app/core/statute/print.ts'
import type { Statute } from '#app/core/statute/unit.ts'
import {
  amendingAct,
  flatArticles,
  hasSharedTexts,
  wholeText,
  wholeTexts,
} from '#tests/support/shared-texts.ts'
import { asInPrint, copiedFromPdf, linePerUnit, onOneLine } from '#tests/support/statute-forms.ts'

/** The blocks of a text, without front matter, heading and quotation signs of Markdown. */
function blocks(text: string): string[] {
  return text
    .replace(/^---[\s\S]*?\n---\n/u, '')
    .split(/\n\n+/u)
    .map((block) => normalise(block.trim().replace(/^(?:#+|>) /u, '')))
    .filter((block) => block !== '' && !block.startsWith('Załącznik'))
}

/** Every unit with its address and words, to compare texts that differ in nothing else. */
function contents(statute: Statute): string[] {
  return [...walk(statute)].map(
    ({ unit, address }) =>
      `${printAddress(address)} | ${unit.heading} | ${unit.text.replace(/\n/gu, ' ')}`,
  )
}

describe.skipIf(!hasSharedTexts)('the whole texts of both acts', () => {
  test.each([
    ['usg-DU-2013-594', 'DU/1990/95', 'DU/2013/594', '2013-02-27', 144],
    ['usg-DU-2016-446', 'DU/1990/95', 'DU/2016/446', '2016-03-15', 153],
    ['usp-DU-2013-595', 'DU/1998/578', 'DU/2013/595', '2013-02-27', 122],
    ['usp-DU-2016-814', 'DU/1998/578', 'DU/2016/814', '2016-05-18', 133],
  ])('%s reads without a problem', (name, eli, source, asOf, articles) => {
    const { statute, problems } = parseStatute(wholeText(name))
    expect(problems).toEqual([])
    expect(statute).toMatchObject({ eli, source, asOf, excerpt: false })
    expect(statute.title).toMatch(/^Ustawa z dnia .* o samorządzie (?:gminnym|powiatowym)$/u)
    expect([...walk(statute)].filter(({ unit }) => unit.kind === 'article')).toHaveLength(articles)
  })

  test.each(wholeTexts)('%s: the printed text is the source, block by block', (name) => {
    const source = wholeText(name)
    const printed = printStatute(parseStatute(source).statute)
    expect(blocks(printed)).toEqual(blocks(source))
    expect(printed).not.toMatch(/\\|<!--/u)
  })

  test.each(wholeTexts)('%s: what is printed reads back to the same', (name) => {
    const { statute } = parseStatute(wholeText(name))
    const printed = printStatute(statute)
    expect(parseStatute(printed)).toEqual({ statute, problems: [] })
    expect(printStatute(parseStatute(printed).statute)).toBe(printed)
  })

  test.each(wholeTexts)('%s reads the same from plain text, print and PDF', (name) => {
    const { statute } = parseStatute(wholeText(name))
    const wanted = contents(statute)
    for (const form of [linePerUnit, asInPrint, copiedFromPdf]) {
      const read = parseStatute(form(statute))
      expect(contents(read.statute)).toEqual(wanted)
      expect(read.problems).toEqual([])
    }
  })

  test.each(wholeTexts)('%s reads from one line, but for what print alone tells', (name) => {
    const { statute } = parseStatute(wholeText(name))
    const read = new Set(contents(parseStatute(onOneLine(statute)).statute))
    const missing = contents(statute).filter((one) => !read.has(one))
    // An oath without quotation marks runs into the next paragraph; an empty chapter into the one after.
    const known = /^(?:art\. 23a ust\. [12]|art\. 75|rozdział [89]) /u
    expect(missing.filter((one) => !known.test(one))).toEqual([])
  })

  test('an empty chapter, an unnumbered paragraph and an oath are kept as they stand', () => {
    const { statute } = parseStatute(wholeText('usg-DU-2013-594'))
    const chapter = locate(statute, [{ kind: 'chapter', number: '8' }])
    expect(chapter).toMatchObject({ ok: true, unit: { heading: '', text: '(uchylony).' } })
    const article = locate(statute, [{ kind: 'article', number: '59' }])
    expect(article).toMatchObject({
      unit: {
        text: 'Dyspozycja środkami pieniężnymi gminy jest oddzielona od kasowego jej wykonania.',
        children: [{ kind: 'paragraph', number: '2', text: '(uchylony).' }],
      },
    })
    const oath = locate(parseStatute(wholeText('usp-DU-2013-595')).statute, [
      { kind: 'article', number: '20' },
      { kind: 'paragraph', number: '1' },
    ])
    expect(oath.ok && oath.unit.text.split('\n')).toHaveLength(4)
  })
})

describe.skipIf(!hasSharedTexts)('wordings quoted in real amending articles', () => {
  test.each([
    ['art. 1', 'usg-DU-2016-446', 7],
    ['art. 20', 'usp-DU-2016-814', 12],
  ])('new articles of 25 June 2015, %s, are those of %s', (article, name, least) => {
    const { statute } = parseStatute(wholeText(name))
    const part = amendingAct()
      .split('##### ')
      .find((text) => text.toLowerCase().startsWith(`${article}.`))
    const units = [...(part ?? '').matchAll(/^> (.+)$/gmu)].flatMap(
      ({ 1: wording = '' }) => parseUnits(wording).units,
    )
    const articles = units.filter(({ kind }) => kind === 'article')
    expect(articles.length).toBeGreaterThanOrEqual(least)
    for (const unit of articles) {
      const now = locate(statute, [{ kind: 'article', number: unit.number }])
      expect(normalise(printUnits([unit]))).toBe(normalise(printUnits(now.ok ? [now.unit] : [])))
    }
  })

  test('every wording of every article is read without a problem, and nothing of it is lost', () => {
    const lost = flatArticles().flatMap(({ name, text }) =>
      quotedUnits(text).flatMap((wording) => {
        const { units, problems } = parseUnits(wording)
        const words = (of: string) =>
          normalise(of)
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim()
        const same = words(printUnits(units)) === words(wording)
        return same && problems.length === 0 ? [] : [`${name}: ${wording.slice(0, 60)}`]
      }),
    )
    expect(lost).toEqual([])
  })
})

/** The wordings of whole units that an amending article quotes after „brzmienie:” or „brzmieniu:”. */
function quotedUnits(text: string): string[] {
  return [...text.matchAll(/brzmieni[eu]:\s*„/gu)]
    .map(({ index, 0: lead }) => quoted(text, index + lead.length))
    .filter((wording) => /^\s*(?:Art\.|§|\d+\p{L}*[.)]|\p{L}{1,2}\)|-\s)/u.test(wording))
}

function quoted(text: string, start: number): string {
  let depth = 1
  for (let at = start; at < text.length; at++) {
    if (text.charAt(at) === '„') depth++
    if (text.charAt(at) === '”' && --depth === 0) return text.slice(start, at)
  }
  return text.slice(start)
}
