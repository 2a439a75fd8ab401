import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'

import { describe, expect, it } from 'vitest'

import { findDraft } from '#app/storage/drafts.server.ts'
import { createProposal } from '#app/storage/proposals.server.ts'
import { brokenVersions, findVersion, listVersions } from '#app/storage/versions.server.ts'
import { addPerson, by, useDatabase } from '#tests/support/database.ts'
import { startNode } from '#tests/support/programs.ts'

const ROUNDS = 3

describe('a process killed while it saves', () => {
  const kept = useDatabase()

  it('leaves the old or the new state, and loses nothing it has called saved', async () => {
    const { db, url } = kept
    const anna = await addPerson(db, 'expert', 'anna')
    const draft = {
      title: 'Związki otwarte dla powiatów',
      area: 'Związki komunalne',
      organisation: 'ZMP',
      ownerId: anna.id,
      date: '2014-07-01',
      content: {
        problem: '',
        amendments: [],
        rationale: '',
        transitional: '',
        entryIntoForce: '',
      },
    }
    const number = await createProposal(db, draft, by(anna, '2014-07-01'))

    for (let round = 1; round <= ROUNDS; round += 1) {
      const calledSaved = await saveUntilKilled(url, number, anna.email, round * 13)

      const answer = await db.read.$queryRawUnsafe('PRAGMA integrity_check')
      expect(answer).toEqual([{ integrity_check: 'ok' }])
      expect(await brokenVersions(db)).toEqual([])
      const newest = (await listVersions(db, number))[0]?.number ?? 0
      expect(newest).toBeGreaterThanOrEqual(calledSaved)
      expect(newest).toBeLessThanOrEqual(calledSaved + 1)
      for (const whole of [await findVersion(db, number, newest), await findDraft(db, number)]) {
        const { problem = 'none', rationale = '' } = whole?.content ?? {}
        expect([rationale.startsWith(problem), rationale.endsWith(problem)]).toEqual([true, true])
      }
    }
  }, 60_000)
})

/** Kills the saving process a moment after a version was saved; gives the last one it told of. */
async function saveUntilKilled(url: string, number: string, email: string, moment: number) {
  const saving = startNode(['--import', 'tsx', 'tests/support/keep-saving.ts', url, number, email])
  let complaint = ''
  saving.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  let last = 0
  const lines = createInterface({ input: saving.stdout })
  lines.on('line', (line) => {
    last = Number(line)
  })
  await Promise.race([once(lines, 'line'), once(saving, 'exit')])
  expect(complaint).toBe('')
  await wait(moment)
  saving.kill('SIGKILL')
  await once(saving, 'close')
  return last
}
