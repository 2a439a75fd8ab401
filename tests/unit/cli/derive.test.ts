import { describe, expect, it } from 'vitest'
import { runWith } from '#tests/support/terminal.ts'

const head =
  '---\ntitle: Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym\nexcerpt: false\n---\n\n'
const files = {
  old: `${head}### Art. 64.\n\n1. Gminy mogą tworzyć związki.\n\n2. Uchwały są jawne.\n`,
  new: `${head}### Art. 64.\n\n1. Gminy mogą tworzyć związki.\n\n2. (uchylony)\n`,
}

describe('the derive command', () => {
  it('gives the amending article and its operations as JSON', async () => {
    const { code, out } = await runWith(files, 'derive', 'old', 'new', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      text: 'Art. 1. W ustawie z dnia 8 marca 1990 r. o samorządzie gminnym w art. 64 uchyla się ust. 2.',
      operations: [{ kind: 'repealUnit', address: 'art. 64 ust. 2' }],
    })
  })

  it('explains each choice when asked', async () => {
    const { out } = await runWith(files, 'derive', 'old', 'new', '--explain', '--json')
    expect(JSON.parse(out)).toMatchObject({
      reasons: [{ operation: 0, code: 'repealed', address: 'art. 64 ust. 2' }],
    })
    const told = await runWith(files, 'derive', 'old', 'new', '--explain')
    expect(told.out).toMatch(
      /uchyla się ust\. 2\.\n\nart\. 64 ust\. 2: jednostka zostaje uchylona/u,
    )
  })

  it('says so when nothing changed', async () => {
    expect((await runWith(files, 'derive', 'old', 'old')).out).toBe('Teksty są takie same.\n')
  })

  it('prints what apply reads', async () => {
    const derived = await runWith(files, 'derive', 'old', 'new')
    const act = { ...files, act: derived.out }
    const applied = await runWith(act, 'apply', 'old', 'act')
    expect(applied).toMatchObject({ code: 0, err: '' })
    expect(applied.out).toContain('2. (uchylony)')
  })
})
