import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/core/record/person.ts'
import { listAudit } from '#app/storage/audit.server.ts'
import {
  addCoAuthor,
  listCoAuthors,
  listNameable,
  removeCoAuthor,
} from '#app/storage/co-authors.server.ts'
import { createProposal, findProposal } from '#app/storage/proposals.server.ts'
import { addPerson, by, useDatabase } from '#tests/support/database.ts'

const kept = useDatabase()
const number = 'R-2014-01'
const content = {
  problem: '',
  amendments: [],
  rationale: '',
  transitional: '',
  entryIntoForce: '',
}
let owner: Person
let other: Person
const stamp = () => by(owner, '2014-10-01')

beforeEach(async () => {
  owner = await addPerson(kept.db, 'expert', 'anna')
  other = await addPerson(kept.db, 'expert', 'tomasz')
  await createProposal(
    kept.db,
    {
      ...{ number, slug: 'r-2014-01', title: 'Tytuł', area: 'Obszar', organisation: 'ZMP' },
      ...{ ownerId: owner.id, content, date: '2014-09-01' },
    },
    stamp(),
  )
})

const add = (userId: string) => addCoAuthor(kept.db, { number, userId }, stamp())

async function addClosed(): Promise<Person> {
  const person = await addPerson(kept.db, 'expert', 'barbara')
  await kept.db.write((db) =>
    db.user.update({ where: { id: person.id }, data: { disabledAt: new Date() } }),
  )
  return person
}

describe('co-authors', () => {
  it('are named and taken out again, and the audit trail tells of both', async () => {
    expect(await add(other.id)).toBeNull()
    expect((await findProposal(kept.db, number))?.coAuthorIds).toEqual([other.id])
    expect(await listCoAuthors(kept.db, number)).toEqual([other])
    expect(await removeCoAuthor(kept.db, { number, userId: other.id }, stamp())).toBe(true)
    expect(await listCoAuthors(kept.db, number)).toEqual([])
    const told = (await listAudit(kept.db, 2)).map(({ action, subject, details }) => ({
      ...{ action, subject, details },
    }))
    const about = { subject: `proposal ${number}`, details: { user: other.email } }
    expect(told).toEqual([
      { action: 'proposal.co-author-removed', ...about },
      { action: 'proposal.co-author-added', ...about },
    ])
  })

  it('are offered among experts with open accounts who do not write it yet', async () => {
    await addClosed()
    await addPerson(kept.db, 'reviewer')
    expect(await listNameable(kept.db, number)).toEqual([other])
    await add(other.id)
    expect(await listNameable(kept.db, number)).toEqual([])
  })

  it('are refused where they could not write it, or do already', async () => {
    const closed = await addClosed()
    const reviewer = await addPerson(kept.db, 'reviewer')
    expect(await add('nobody')).toBe('unknown')
    expect(await add(closed.id)).toBe('closed')
    expect(await add(owner.id)).toBe('is-author')
    expect(await add(reviewer.id)).toBe('no-right')
    await add(other.id)
    expect(await add(other.id)).toBe('already')
    expect(await removeCoAuthor(kept.db, { number, userId: closed.id }, stamp())).toBe(false)
  })
})
