import { describe, expect, it } from 'vitest'
import { unit, type Statute } from '#app/core/statute/unit.ts'
import {
  addActText,
  brokenTexts,
  findAct,
  findActText,
  listActs,
} from '#app/storage/acts.server.ts'
import { onDay, useDatabase } from '#tests/support/database.ts'

const statute = (more: Partial<Statute> = {}): Statute => ({
  eli: 'DU/1990/95',
  title: 'Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym',
  source: 'DU/2013/594',
  asOf: '2013-02-27',
  excerpt: false,
  units: [unit('article', '1', 'Mieszkańcy gminy tworzą wspólnotę.')],
  ...more,
})

const excerpt = { slug: 'usg', statute: statute({ excerpt: true }), text: 'wyciąg' }
const full = { slug: 'usg', statute: statute(), text: 'całość' }
const later = {
  slug: 'usg',
  statute: statute({ source: 'DU/2016/446', asOf: '2016-03-15' }),
  text: 'później',
}

describe('texts of an act', () => {
  const kept = useDatabase()

  it('a newer text is added, the old one stays', async () => {
    for (const one of [excerpt, later, full]) await addActText(kept.db, one, onDay('2020-01-01'))
    const act = await findAct(kept.db, 'usg')
    expect(act?.texts.map(({ source, excerpt: part }) => [source, part])).toEqual([
      ['DU/2016/446', false],
      ['DU/2013/594', false],
      ['DU/2013/594', true],
    ])
    expect(await listActs(kept.db)).toHaveLength(1)
  })

  it('the same text is kept once', async () => {
    const first = await addActText(kept.db, full, onDay('2020-01-01'))
    const second = await addActText(kept.db, full, onDay('2020-01-02'))
    expect([first.added, second]).toEqual([true, { id: first.id, added: false }])
  })

  it('are found by publication, day or identifier; the full text goes before an excerpt', async () => {
    for (const one of [excerpt, full]) await addActText(kept.db, one, onDay('2020-01-01'))
    const { id } = await addActText(kept.db, later, onDay('2020-01-01'))
    const found = async (choice: Parameters<typeof findActText>[2]) =>
      (await findActText(kept.db, 'usg', choice))?.text
    expect(await found({})).toBe('później')
    expect(await found({ source: 'DU/2013/594' })).toBe('całość')
    expect(await found({ asOf: '2015-12-31' })).toBe('całość')
    expect(await found({ asOf: '2012-12-31' })).toBeUndefined()
    expect(await found({ id })).toBe('później')
    expect(await findActText(kept.db, 'usp')).toBeNull()
    expect(await findAct(kept.db, 'usp')).toBeNull()
  })

  it('are read once: the units stay the same objects', async () => {
    await addActText(kept.db, full, onDay('2020-01-01'))
    const first = await findActText(kept.db, 'usg')
    const second = await findActText(kept.db, 'usg')
    expect(second?.statute).toBe(first?.statute)
    expect(first?.statute).toEqual(full.statute)
  })

  it('changed by hand are found', async () => {
    await addActText(kept.db, full, onDay('2020-01-01'))
    expect(await brokenTexts(kept.db)).toEqual([])
    await kept.db.write(async (tx) => {
      await tx.$executeRawUnsafe('DROP TRIGGER "ActVersion_no_update"')
      await tx.actVersion.updateMany({ data: { text: 'inna' } })
    })
    expect(await brokenTexts(kept.db)).toEqual([{ act: 'usg', source: 'DU/2013/594' }])
  })
})
