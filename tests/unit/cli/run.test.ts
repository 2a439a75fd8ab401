import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { commands } from '#app/cli/commands.ts'
import { terminal } from '#app/cli/run.ts'
import { runWith } from '#tests/support/terminal.ts'

describe('the frame of the command line', () => {
  test('--help lists every command, on standard output', async () => {
    const { code, out, err } = await runWith({}, '--help')
    expect([code, err]).toEqual([0, ''])
    for (const name of Object.keys(commands)) expect(out).toContain(`  ${name}`)
  })

  test.each([[[]], [['nieznane']], [['toString']]])(
    '%j lists the commands, on standard error, and exits with 2',
    async (args) => {
      const { code, out, err } = await runWith({}, ...args)
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain('parse STATUTE')
    },
  )

  test.each(Object.keys(commands))('%s --help tells its usage', async (name) => {
    const { code, out } = await runWith({}, name, '--help')
    expect(code).toBe(0)
    expect(out).toContain(`nowela ${name}`)
  })

  test.each([
    [['parse']],
    [['parse', 'a.md', 'b.md']],
    [['parse', 'a.md', '--jso']],
    [['parse', 'nie-ma.md']],
  ])('%j is wrong usage', async (args) => {
    const { code, out, err } = await runWith({ 'a.md': 'Art. 1. Tekst.' }, ...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('nowela parse STATUTE [--json]')
  })
})

describe('the terminal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nowela-'))
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  test.each([
    ['a document', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')],
    ['a Polish text in another encoding', Buffer.from([0xb9, 0xea, 0x9c, 0xe6])],
    ['bytes with a zero', Buffer.from([0x41, 0, 0x42])],
  ])('refuses %s and says what it wants instead', async (_, bytes) => {
    const path = join(folder, 'plik')
    writeFileSync(path, bytes)
    await expect(terminal.read(path)).rejects.toThrow('nie jest tekstem w kodowaniu UTF-8')
  })

  test('reads a text without its byte order mark', async () => {
    const path = join(folder, 'plik.md')
    writeFileSync(path, '\uFEFFArt. 1. Zażółć gęślą jaźń.')
    expect(await terminal.read(path)).toBe('Art. 1. Zażółć gęślą jaźń.')
  })
})
