import { describe, expect, it } from 'vitest'
import type { Operation } from '#app/core/amendment/operation.ts'
import type { FollowTarget } from '#app/core/notify/follow.ts'
import type { Person } from '#app/core/record/person.ts'
import { parseAddress } from '#app/core/statute/address.ts'
import { unit as article } from '#app/core/statute/unit.ts'
import { addActText } from '#app/storage/acts.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import { findDraft, saveDraft } from '#app/storage/drafts.server.ts'
import { listNotices } from '#app/storage/notifications.server.ts'
import { publishProposal } from '#app/storage/proposals.server.ts'
import {
  findSubscription,
  follow,
  listSubscriptions,
  subscriptionTo,
  unfollow,
} from '#app/storage/subscriptions.server.ts'
import { saveVersion } from '#app/storage/versions.server.ts'
import { addPerson, by, onDay, useDatabase } from '#tests/support/database.ts'
import { begin, content, day, now, spreadAll } from '#tests/support/reviewed.ts'

const usg = {
  slug: 'usg',
  text: 'wyciąg',
  statute: {
    ...{ eli: 'DU/1990/95', title: 'Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym' },
    ...{ source: 'DU/2013/594', asOf: '2013-02-27', excerpt: true },
    units: [article('article', '64', 'Gminy mogą tworzyć związki.')],
  },
}

const unit = (target: string): FollowTarget => ({ kind: 'unit', target })

async function followed(db: Database, who: Person, target: FollowTarget): Promise<string> {
  const begun = await follow(db, who.id, target, now)
  if (!begun.ok) throw new Error('Not followed')
  return begun.value
}

/** Saves a version that repeals units of usg. */
async function repeal(db: Database, proposal: string, author: Person, units: readonly string[]) {
  const revision = (await findDraft(db, proposal))?.revision ?? 0
  const operations = units.map((cited): Operation => ({
    kind: 'repealUnit',
    address: parseAddress(cited) ?? [],
  }))
  const amendments =
    operations.length === 0 ? [] : [{ act: 'usg', source: 'DU/2013/594', operations }]
  const next = { ...content, amendments, rationale: `Wersja po rewizji ${revision}.` }
  await saveDraft(db, { number: proposal, revision, content: next }, by(author, day))
  const version = { number: proposal, revision: revision + 1, note: '', date: day }
  await saveVersion(db, version, by(author, day))
}

async function told(db: Database, who: Person): Promise<readonly string[]> {
  await spreadAll(db)
  const notices = await listNotices(db, who, { limit: 100 })
  return notices.map(({ news, follows }) => `${news.kind} ${follows?.target ?? ''}`).toReversed()
}

describe('who follows a unit', () => {
  const kept = useDatabase()

  it('is told of the versions that touch it, and of the one that touches it no more', async () => {
    const { db } = kept
    const { anna, proposal } = await begin(db)
    const karol = await addPerson(db, 'expert', 'karol')
    await followed(db, karol, unit('usg art. 64'))
    await repeal(db, proposal, anna, ['art. 70'])
    expect(await told(db, karol)).toEqual([])
    await repeal(db, proposal, anna, ['art. 64 ust. 1'])
    await repeal(db, proposal, anna, ['art. 70'])
    await repeal(db, proposal, anna, ['art. 71'])
    expect(await told(db, karol)).toEqual(['version usg art. 64', 'version usg art. 64'])
  })

  it('is told what a version and a publication change, whole', async () => {
    const { db } = kept
    const { anna, piotr, proposal } = await begin(db)
    await addActText(db, usg, onDay(day))
    const karol = await addPerson(db, 'expert', 'karol')
    await followed(db, karol, unit('usg art. 64'))
    await repeal(db, proposal, anna, ['art. 64'])
    await publishProposal(db, proposal, day, by(piotr, day))
    await spreadAll(db)
    const told = (await listNotices(db, karol, { limit: 100 })).map(({ news }) => news)
    const changes: unknown = expect.stringContaining('uchyla się art. 64')
    for (const kind of ['published', 'version']) {
      expect(told).toContainEqual(expect.objectContaining({ kind, changes }))
    }
  })

  it('hears nothing of what they may not read, and of it as soon as it is published', async () => {
    const { db } = kept
    const { anna, piotr, ewa, proposal } = await begin(db)
    await followed(db, ewa, unit('usg art. 64 ust. 1'))
    await repeal(db, proposal, anna, ['art. 64'])
    expect(await told(db, ewa)).toEqual([])
    await publishProposal(db, proposal, day, by(piotr, day))
    expect(await told(db, ewa)).toEqual(['published usg art. 64 ust. 1'])
  })
})

describe('who follows an area or a search', () => {
  const kept = useDatabase()

  it.each([
    [{ kind: 'area', target: 'Związki' }, ['version Związki']],
    [{ kind: 'search', target: 'q=zwiazki' }, ['version q=zwiazki']],
    [{ kind: 'search', target: 'q=powiaty' }, []],
    [{ kind: 'area', target: 'Spółki' }, []],
    // The rationale of a version is „Wersja po rewizji …”: found in any form of its words.
    [{ kind: 'words', target: 'q=wersje+rewizja' }, ['version q=wersje+rewizja']],
    [{ kind: 'words', target: 'q=wersje&act=usg' }, []],
    [{ kind: 'words', target: 'q=skutek' }, []],
  ] as const)('%o is told %o of a new version', async (target, expected) => {
    const { db } = kept
    const { anna, proposal } = await begin(db)
    const karol = await addPerson(db, 'expert', 'karol')
    await followed(db, karol, target)
    await repeal(db, proposal, anna, [])
    expect(await told(db, karol)).toEqual(expected)
  })
})

describe('what somebody follows', () => {
  const kept = useDatabase()

  it('is theirs alone, each thing once, until they end it', async () => {
    const { db } = kept
    const { ewa, maria } = await begin(db)
    const target = unit('usg art. 64')
    const id = await followed(db, ewa, target)
    expect(await followed(db, ewa, target)).toBe(id)
    expect(await subscriptionTo(db, ewa.id, target)).toBe(id)
    expect(await subscriptionTo(db, maria.id, target)).toBeNull()
    expect(await findSubscription(db, maria.id, id)).toBeNull()
    expect(await unfollow(db, maria.id, id, now)).toBe(false)
    expect(await listSubscriptions(db, ewa.id)).toHaveLength(1)
    expect([await unfollow(db, ewa.id, id, now), await unfollow(db, ewa.id, id, now)]).toEqual([
      true,
      false,
    ])
    expect(await listSubscriptions(db, ewa.id)).toEqual([])
  })

  it('tells nothing more when it has ended; what was told keeps its reason, and undoing takes it up', async () => {
    const { db } = kept
    const { anna, proposal } = await begin(db)
    const karol = await addPerson(db, 'expert', 'karol')
    const target = { kind: 'area', target: 'Związki' } as const
    const id = await followed(db, karol, target)
    await repeal(db, proposal, anna, ['art. 64'])
    await told(db, karol)
    await unfollow(db, karol.id, id, now)
    await repeal(db, proposal, anna, ['art. 65'])
    expect(await told(db, karol)).toEqual(['version Związki'])
    expect(await followed(db, karol, target)).toBe(id)
    await repeal(db, proposal, anna, ['art. 66'])
    expect(await told(db, karol)).toEqual(['version Związki', 'version Związki'])
  })

  it('is a hundred things at most', async () => {
    const { db } = kept
    const { ewa } = await begin(db)
    for (let one = 1; one <= 100; one += 1) await followed(db, ewa, unit(`usg art. ${one}`))
    const refused = await follow(db, ewa.id, unit('usg art. 101'), now)
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'too-many', text: '100' }] })
    expect((await follow(db, ewa.id, unit('usg art. 5'), now)).ok).toBe(true)
  })
})
