import { describe, expect, test } from 'vitest'
import { commands } from '#app/cli/commands.ts'
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
