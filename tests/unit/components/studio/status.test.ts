import { describe, expect, it } from 'vitest'
import { worst, type SaveStatus } from '#app/components/studio/client/status.ts'

const saved = (at: string | null): SaveStatus => ({ kind: 'saved', at })

describe('the state of several fields', () => {
  it('is the trouble of the one that has some', () => {
    const offline: SaveStatus = { kind: 'offline' }
    const conflict: SaveStatus = { kind: 'conflict' }
    expect(worst([saved('2'), offline, { kind: 'saving' }])).toBe(offline)
    expect(worst([offline, conflict, saved(null)])).toBe(conflict)
  })

  it('is the last save where there is none', () => {
    expect(worst([saved(null), saved('2'), saved('1')])).toEqual(saved('2'))
  })
})
