import { describe, expect, it } from 'vitest'
import { runCommand } from '#app/cli/run.ts'

const files: Readonly<Record<string, string>> = {
  old: 'Art. 67. Statut określa:\n\n1) nazwę związku;\n\n2) siedzibę.\n',
  new: 'Art. 67. Statut określa:\n\n1) nazwę i siedzibę związku.\n',
  words: 'gminy mogą tworzyć związki',
  otherWords: 'gminy mogą tworzyć porozumienia',
  divided: '1. gminy mogą tworzyć związki\n\n2. gminy mogą zawierać porozumienia\n',
  items: 'Statut określa:\n\n1) nazwę;\n\n2) siedzibę.\n',
  otherItems: 'Statut związku określa:\n\n1) nazwę;\n\n1a) cel;\n\n2) siedzibę.\n',
}

async function diff(...args: string[]) {
  let out = ''
  const code = await runCommand(['diff', ...args], {
    read: (path) => Promise.resolve(files[path] ?? ''),
    out: (text) => (out += text),
    err: () => undefined,
  })
  return { code, out }
}

describe('the diff command', () => {
  it('gives every unit with its segments as JSON', async () => {
    const { code, out } = await diff('old', 'new', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      units: [
        {
          address: 'art. 67',
          change: 'same',
          segments: [{ kind: 'same', text: 'Statut określa:' }],
        },
        {
          address: 'art. 67 pkt 1',
          change: 'changed',
          segments: [
            { kind: 'same', text: 'nazwę' },
            { kind: 'added', text: ' i siedzibę' },
            { kind: 'same', text: ' związku' },
            { kind: 'removed', text: ';' },
            { kind: 'added', text: '.' },
          ],
        },
        { address: 'art. 67 pkt 2', change: 'removed' },
      ],
    })
  })

  it('prints only what changed for people', async () => {
    const { out } = await diff('old', 'new')
    expect(out).toBe(
      [
        'art. 67 pkt 1 · zmieniono · brzmienie, interpunkcja',
        '    nazwę[+ i siedzibę+] związku[-;-][+.+]',
        '',
        'art. 67 pkt 2 · usunięto · usunięcie',
        '    [-siedzibę.-]',
        '',
      ].join('\n'),
    )
  })

  it('says so when nothing changed', async () => {
    expect((await diff('old', 'old')).out).toBe('Teksty są takie same.\n')
  })

  it('compares texts that are no provisions as texts', async () => {
    const { out } = await diff('words', 'otherWords', '--json')
    expect(JSON.parse(out)).toMatchObject({ units: [{ address: '', change: 'changed' }] })
  })

  it('keeps the words before the first unit of a fragment', async () => {
    expect((await diff('items', 'otherItems')).out).toBe(
      [
        'zmieniono · brzmienie',
        '    Statut[+ związku+] określa:',
        '',
        'pkt 1a · dodano · dodanie',
        '    [+cel;+]',
        '',
      ].join('\n'),
    )
  })

  it('finds a sentence again in the paragraph that it became', async () => {
    const { out } = await diff('words', 'divided', '--json')
    expect(JSON.parse(out)).toMatchObject({
      units: [
        { address: '', change: 'same' },
        { address: 'ust. 1', change: 'moved', classes: ['renumbering'] },
        { address: 'ust. 2', change: 'added' },
      ],
    })
  })

  it('wants two texts', async () => {
    expect((await diff('old')).code).toBe(2)
  })
})
