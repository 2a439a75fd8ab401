import { describe, expect, it } from 'vitest'
import { runCommand } from '#app/cli/run.ts'

const files: Readonly<Record<string, string>> = {
  county:
    'Art. 1. W ustawie z dnia 5 czerwca 1998 r. o samorządzie powiatowym (Dz. U. z 2013 r. poz. 595) w art. 67 po ust. 1 dodaje się ust. 1a w brzmieniu: „1a. A.”.',
  roads:
    'Art. 1. W ustawie z dnia 1 maja 1999 r. o drogach (Dz. U. poz. 1) w art. 5 zrobi się coś.',
}

async function instructions(...args: string[]) {
  let out = ''
  let err = ''
  const code = await runCommand(['instructions', ...args], {
    read: (path) => Promise.resolve(files[path] ?? ''),
    out: (text) => (out += text),
    err: (text) => (err += text),
  })
  return { code, out, err }
}

describe('the instructions command', () => {
  it('gives acts, instructions and operations with cited addresses as JSON', async () => {
    const { code, out } = await instructions('county', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      acts: [
        {
          article: 'art. 1',
          act: { title: 'o samorządzie powiatowym', date: '1998-06-05', eli: 'DU/1998/578' },
          instructions: [
            {
              path: 'art. 1',
              text: 'w art. 67 po ust. 1 dodaje się ust. 1a w brzmieniu: „1a. A.”',
              operations: [
                {
                  kind: 'insertUnit',
                  address: 'art. 67 ust. 1a',
                  after: 'art. 67 ust. 1',
                  unit: { kind: 'paragraph', number: '1a', heading: '', text: 'A.', children: [] },
                },
              ],
            },
          ],
        },
      ],
      problems: [],
    })
  })

  it('gives one line for each file, and 1 when something is not understood', async () => {
    const { code, out } = await instructions('county', 'roads', '--json')
    expect(code).toBe(1)
    const lines = out.trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({
      acts: [{ act: { title: 'o drogach', eli: '' }, instructions: [{ operations: [] }] }],
      problems: [
        {
          code: 'not-understood',
          text: 'w art. 5 zrobi się coś',
          range: { start: 66, end: 88 },
          path: 'art. 1',
        },
      ],
    })
  })

  it('tells people the operations in words, and the problems beside', async () => {
    expect(await instructions('county')).toEqual({
      code: 0,
      out: 'art. 1: o samorządzie powiatowym\n  art. 1\n    dodanie: art. 67 ust. 1a\n',
      err: '',
    })
    expect((await instructions('roads')).err).toMatch(/^art\. 1: /u)
  })

  it('says that a text amends nothing, and gives 1', async () => {
    expect(await instructions('empty')).toEqual({
      code: 1,
      out: '',
      err: 'W pliku „empty” nie ma przepisów zmieniających.\n',
    })
    expect((await instructions('empty', '--json')).out).toBe('{"acts":[],"problems":[]}\n')
  })

  it('wants at least one file', async () => {
    expect((await instructions()).code).toBe(2)
  })
})
