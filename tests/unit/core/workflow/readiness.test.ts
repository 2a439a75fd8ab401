import { describe, expect, it } from 'vitest'
import type { CheckProblem } from '#app/core/check/problem.ts'
import type { ProvedArticle } from '#app/core/draft/amending-act.ts'
import type { ProposalContent } from '#app/core/draft/content.ts'
import { checkReadiness, checkReady, type ReadinessFacts } from '#app/core/workflow/readiness.ts'
import { gapText } from '#app/i18n/pl/readiness.ts'
import { rationaleOutline } from '#app/i18n/pl/rationale.ts'

const section = (heading: string) => `### ${heading}\n\nTak jest.\n`
const whole = rationaleOutline.map(({ heading }) => section(heading)).join('\n')

const content = (rationale: string): ProposalContent => ({
  problem: 'Związek nie może …',
  amendments: [{ act: 'usg', source: 'DU/2013/594', operations: [] }],
  rationale,
  transitional: '',
  entryIntoForce: 'Ustawa wchodzi w życie po upływie 14 dni od dnia ogłoszenia.',
})

const proved: ProvedArticle = { act: 'usg', lines: [], text: '', differences: [], failed: [] }
const unproved: ProvedArticle = {
  ...proved,
  differences: [{ address: [], meant: null, printed: null }],
}

const facts: ReadinessFacts = {
  content: content(whole),
  amending: { articles: [proved], text: '' },
  findings: [],
  outline: rationaleOutline,
  openRemarks: 0,
  openWordings: 0,
  draftDiffers: false,
  newerTexts: [],
}

const found = (more: Partial<ReadinessFacts>) =>
  checkReadiness({ ...facts, ...more }).map(({ code, severity }) => `${severity}: ${code}`)
const finding = (code: CheckProblem['code'], severity: CheckProblem['severity']) => ({
  code,
  severity,
})

describe('what is missing before the board takes a recommendation', () => {
  it('nothing, when provisions hold, remarks are answered and the rationale is whole', () => {
    expect(found({})).toEqual([])
  })

  it.each([
    ['no saved version', { content: null }, 'error: no-version'],
    [
      'provisions that give another text',
      { amending: { articles: [unproved], text: '' } },
      'error: provisions-differ',
    ],
    [
      'a text that nobody could check against',
      { amending: { articles: [], text: '' } },
      'error: text-missing',
    ],
    [
      'an error of the drafting checks',
      { findings: [finding('operation-fails', 'error')] },
      'error: check-errors',
    ],
    [
      'a warning of the drafting checks',
      { findings: [finding('term-varied', 'warning')] },
      'warning: check-warnings',
    ],
    ['an open remark', { openRemarks: 1 }, 'error: remarks-open'],
    ['an open wording', { openWordings: 2 }, 'error: wordings-open'],
    ['a working copy that went on', { draftDiffers: true }, 'warning: draft-differs'],
    ['a newer text of the act', { newerTexts: ['DU/2015/1515'] }, 'warning: newer-text'],
  ] satisfies [string, Partial<ReadinessFacts>, string][])('%s', (_what, more, expected) => {
    expect(found(more)).toEqual([expected])
  })

  it('aim, present law, difference and effects of one kind are asked; the rest is advised', () => {
    const minimum = ['Cel zmiany', 'Stan obecny', 'Projektowane zmiany', 'Skutki finansowe']
    const rationale = minimum.map(section).join('\n')
    expect(found({ content: content(rationale) })).toEqual(['warning: parts-advised'])
    const parts = (text: string) =>
      checkReadiness({ ...facts, content: content(text) }).find(
        ({ code }) => code === 'parts-missing',
      )?.parts
    expect(parts(minimum.slice(1).map(section).join('\n'))).toEqual(['Cel i potrzeba zmiany'])
    expect(parts('')).toHaveLength(4)
  })

  it('a heading with nothing under it is not filled, one with a filled part below it is', () => {
    const empty = whole.replace('### Stan obecny\n\nTak jest.\n', '### Stan obecny\n\n')
    expect(found({ content: content(empty) })).toEqual(['error: parts-missing'])
    const nested = whole.replace('### Stan obecny\n', '### Stan obecny\n\n#### W gminach\n')
    expect(found({ content: content(nested) })).toEqual([])
  })

  it('less than fourteen days are explained (ZTP § 12)', () => {
    const silent = whole.replace('### Wejście w życie\n\nTak jest.\n', '')
    expect(found({ content: content(silent) })).toEqual([])
    const early = { findings: [finding('vacatio-legis-short', 'warning')] }
    expect(found({ ...early, content: content(silent) })).toEqual([
      'error: parts-missing',
      'warning: check-warnings',
    ])
    expect(found(early)).toEqual(['warning: check-warnings'])
  })

  it('every one is told in a sentence', () => {
    const gaps = checkReadiness({
      ...facts,
      ...{ amending: { articles: [unproved], text: '' }, content: content('') },
      ...{ openRemarks: 5, openWordings: 1, draftDiffers: true, newerTexts: ['DU/2015/1515'] },
      findings: [finding('operation-fails', 'error'), finding('term-varied', 'warning')],
    })
    expect(gaps.map(({ severity }) => severity)).toEqual([
      ...Array<string>(5).fill('error'),
      ...Array<string>(4).fill('warning'),
    ])
    for (const gap of gaps) expect(gapText(gap)).toMatch(/^\p{Lu}|^\d.*\.$/u)
    expect(gaps.map(gapText)).toContain('5 uwag czeka na stanowisko autora.')
  })
})

describe('the step to the board', () => {
  const gaps = checkReadiness({ ...facts, openRemarks: 1, draftDiffers: true })
  const codes = (step: Parameters<typeof checkReady>[0]) =>
    checkReady(step, gaps).map(({ code, field }) => `${code}: ${field}`)

  it('is held back by errors, unless the reason is told why it goes on', () => {
    expect(codes({ stage: 'readyForBoard', details: {} })).toEqual(['not-ready: despite'])
    expect(codes({ stage: 'readyForBoard', details: { despite: 'zarząd prosi' } })).toEqual([])
  })

  it('is not held back by warnings, nor is any other step', () => {
    const warnings = checkReadiness({ ...facts, draftDiffers: true })
    expect(checkReady({ stage: 'readyForBoard', details: {} }, warnings)).toEqual([])
    expect(codes({ stage: 'draft', details: {} })).toEqual([])
  })
})
