import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runCommand } from '#app/cli/run.ts'

const draft = readFileSync(new URL('../../../drafts/r-2014-02/v1.md', import.meta.url), 'utf8')

const files: Readonly<Record<string, string>> = {
  draft,
  'draft without date': draft.replace(/## Wejście w życie[^]*$/, ''),
  act: 'Art. 1. W ustawie z dnia 8 marca 1990 r. o samorządzie gminnym uchyla się art. 2.\n\nArt. 2. Ustawa wchodzi w życie z dniem ogłoszenia.\n',
  statute: 'Art. 1. Statut określa:\n\n1) nazwę.\n\n2) siedzibę.\n',
  own: '---\ntitle: Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym\n---\nArt. 1. Gmina działa.\n',
}

async function check(...args: string[]) {
  let out = ''
  const code = await runCommand(['check', ...args], {
    read: (path) => Promise.resolve(files[path] ?? ''),
    out: (text) => (out += text),
    err: () => undefined,
  })
  return { code, out }
}

describe('the check command', () => {
  it('holds a proposal against the excerpts that come with the program', async () => {
    expect(await check('draft')).toEqual({ code: 0, out: 'Nie znaleziono żadnych uwag.\n' })
  })

  it('ends with 1 and tells everything as JSON when there are findings', async () => {
    const { code, out } = await check('draft without date', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      problems: [
        { code: 'draft-section-missing' },
        { code: 'entry-into-force-missing', severity: 'error', fix: { kind: 'entryIntoForce' } },
      ],
    })
  })

  it('reads an amending act as well, against a statute given with it', async () => {
    const { out } = await check('act', '--statute', 'own', '--json')
    expect(JSON.parse(out)).toMatchObject({
      problems: [{ code: 'operation-fails', address: 'art. 2' }, { code: 'vacatio-legis-short' }],
    })
  })

  it('reads a statute', async () => {
    const { code, out } = await check('statute')
    expect(code).toBe(1)
    expect(out).toBe(
      'Po art. 1 pkt 1 wyliczenie trwa dalej, a jednostka kończy się kropką (§ 57 ZTP).\n',
    )
  })
})
