import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { runWith } from '#tests/support/terminal.ts'

const act = [
  '---',
  'title: Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym',
  'excerpt: false',
  '---',
  '## Rozdział 1. Przepisy ogólne',
  '',
  '### Art. 18.',
  '',
  '1. (uchylony)',
  '',
  '2. Są:',
  '',
  '1) gminy,',
  '',
  '2) powiaty',
  '',
  '– w kraju.',
  '',
].join('\n')

/** What `--json` promises, strictly: nothing more and nothing less. */
const schema = z.strictObject({
  title: z.string(),
  eli: z.string(),
  units: z.array(
    z.strictObject({
      address: z.string(),
      eId: z.string(),
      kind: z.string(),
      number: z.string(),
      heading: z.string(),
      text: z.string(),
      depth: z.number(),
      status: z.string(),
    }),
  ),
  problems: z.array(z.object({ code: z.string(), severity: z.string() })),
})

describe('parse', () => {
  test('prints the canonical form, also of what is read from standard input', async () => {
    const canonical = act.replace('---\n##', '---\n##').replace('title', 'eli: DU/1990/95\ntitle')
    expect(await runWith({ '-': act }, 'parse', '-')).toEqual({ code: 0, out: canonical, err: '' })
  })

  test('--json gives one document and nothing else', async () => {
    const { code, out, err } = await runWith({ 'a.md': act }, 'parse', 'a.md', '--json')
    expect([code, err]).toEqual([0, ''])
    const { title, eli, units, problems } = schema.parse(JSON.parse(out))
    expect([title, eli]).toEqual([
      'Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym',
      'DU/1990/95',
    ])
    expect(problems).toEqual([])
    expect(units.map(({ address, eId, depth, status }) => [address, eId, depth, status])).toEqual([
      ['rozdział 1', 'chp_1', 0, 'active'],
      ['art. 18', 'art_18', 1, 'active'],
      ['art. 18 ust. 1', 'art_18__para_1', 2, 'repealed'],
      ['art. 18 ust. 2', 'art_18__para_2', 2, 'active'],
      ['art. 18 ust. 2 pkt 1', 'art_18__para_2__point_1', 3, 'active'],
      ['art. 18 ust. 2 pkt 2', 'art_18__para_2__point_2', 3, 'active'],
      ['art. 18 ust. 2 część wspólna', 'art_18__para_2__wrapup', 3, 'active'],
    ])
    expect(units.at(-1)).toMatchObject({ kind: 'closing', number: '', text: 'w kraju.' })
    expect(units[0]).toMatchObject({ kind: 'chapter', heading: 'Przepisy ogólne', text: '' })
  })

  test('problems are told by line on standard error, and the exit code is 1', async () => {
    const { code, out, err } = await runWith(
      { 'a.txt': 'Wstęp.\nArt. 1. Tekst.' },
      'parse',
      'a.txt',
    )
    expect(code).toBe(1)
    expect(out).toBe('### Art. 1.\n\nTekst.\n')
    expect(err).toMatch(/^wiersz 1: .* „Wstęp\.”\n$/u)
  })

  test('with --json they are in the document alone', async () => {
    const { code, out, err } = await runWith({ '-': '' }, 'parse', '-', '--json')
    expect([code, err]).toEqual([1, ''])
    expect(schema.parse(JSON.parse(out)).problems).toEqual([
      { code: 'no-units', severity: 'error' },
    ])
  })

  test('the HTML of the ELI API is told by its contents', async () => {
    const html = readFileSync(
      new URL('../../fixtures/eli/constructed.html', import.meta.url),
      'utf8',
    )
    const { code, out } = await runWith({ '-': html }, 'parse', '-')
    expect(code).toBe(0)
    expect(out).toContain('### Art. 4ea.\n\n1. Rejestr')
  })
})
