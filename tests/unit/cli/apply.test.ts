import { describe, expect, it } from 'vitest'
import { runWith } from '#tests/support/terminal.ts'

const files = {
  statute:
    '---\ntitle: Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym\nexcerpt: false\n---\n\n### Art. 64.\n\n1. Gminy mogą tworzyć związki.\n\n2. Uchwały są jawne.\n',
  act: [
    'Art. 1. W ustawie z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. z 2013 r. poz. 594) w art. 64:',
    '1) ust. 1 otrzymuje brzmienie:\n\n„1. Gminy tworzą związki.”;',
    '2) uchyla się ust. 7.',
    'Art. 2. W ustawie z dnia 5 czerwca 1998 r. o samorządzie powiatowym (Dz. U. z 2013 r. poz. 595) uchyla się art. 9.',
  ].join('\n\n'),
  other:
    'Art. 1. W ustawie z dnia 5 stycznia 2011 r. – Kodeks wyborczy (Dz. U. poz. 112) uchyla się art. 9.',
}

describe('the apply command', () => {
  it('applies the article that concerns the statute, and tells what does not fit', async () => {
    const { code, out } = await runWith(files, 'apply', 'statute', 'act', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      applied: [{ path: 'art. 1 pkt 1', kind: 'replaceUnit', address: 'art. 64 ust. 1' }],
      failed: [{ path: 'art. 1 pkt 2', code: 'unit-not-found', address: 'art. 64 ust. 7' }],
      units: [
        { address: 'art. 64', kind: 'article' },
        { address: 'art. 64 ust. 1', text: 'Gminy tworzą związki.', status: 'active' },
        { address: 'art. 64 ust. 2', text: 'Uchwały są jawne.' },
      ],
    })
  })

  it('prints the new text for people, and the failures apart', async () => {
    const { out, err } = await runWith(files, 'apply', 'statute', 'act')
    expect(out).toContain('1. Gminy tworzą związki.\n')
    expect(err).toBe('art. 1 pkt 2: Nie ma jednostki art. 64 ust. 7; jest tylko art. 64.\n')
  })

  it('can be told which act is meant', async () => {
    const chosen = ['--act', 'samorządzie powiatowym', '--json']
    const { out } = await runWith(files, 'apply', 'statute', 'act', ...chosen)
    expect(JSON.parse(out)).toMatchObject({
      applied: [],
      failed: [{ path: 'art. 2', code: 'unit-not-found', address: 'art. 9' }],
    })
  })

  it('knows a code by its name with a dash or without', async () => {
    const code = 'USTAWA\nz dnia 5 stycznia 2011 r.\nKodeks wyborczy\n\nArt. 9. Tekst.\n'
    const all = { ...files, code }
    const { out } = await runWith(all, 'apply', 'code', 'other', '--json')
    expect(JSON.parse(out)).toMatchObject({ applied: [{ address: 'art. 9' }], failed: [] })
  })

  it('does not guess which of several acts a text without a title is', async () => {
    const untitled = { ...files, statute: 'Art. 9. Tekst.\n' }
    const several = await runWith(untitled, 'apply', 'statute', 'act', '--json')
    expect(several.code).toBe(1)
    expect(JSON.parse(several.out)).toMatchObject({ applied: [], failed: [] })
    const one = await runWith(untitled, 'apply', 'statute', 'other', '--json')
    expect(JSON.parse(one.out)).toMatchObject({ applied: [{ address: 'art. 9' }] })
  })

  it('says so when no article concerns the statute', async () => {
    const { code, err } = await runWith(files, 'apply', 'statute', 'other')
    expect(code).toBe(1)
    expect(err).toContain('Żaden artykuł nie zmienia tej ustawy; zmieniane są: – Kodeks wyborczy')
    expect((await runWith({ ...files, other: 'Nic.' }, 'apply', 'statute', 'other')).err).toBe(
      'W tym tekście nie ma przepisów zmieniających.\n',
    )
  })

  it('tells what was not understood', async () => {
    const strange = files.act.replace('uchyla się ust. 7', 'ust. 7 znika')
    const { out } = await runWith({ ...files, act: strange }, 'apply', 'statute', 'act', '--json')
    expect(JSON.parse(out)).toMatchObject({
      failed: [{ path: 'art. 1 pkt 2', code: 'not-understood', address: '' }],
    })
  })
})
