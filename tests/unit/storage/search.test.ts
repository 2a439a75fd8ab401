import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchKinds } from '#app/core/search/entry.ts'
import { readQuestion } from '#app/core/search/question.ts'
import { parseStatute } from '#app/core/statute/parse.ts'
import { may } from '#app/core/workflow/permission.ts'
import type { Viewer } from '#app/core/workflow/role.ts'
import { wholePassage } from '#app/core/review/quote.ts'
import { addActText } from '#app/storage/acts.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import { seedDemo } from '#app/storage/demo/seed-demo.server.ts'
import { findDraft, saveDraft } from '#app/storage/drafts.server.ts'
import { addMeeting, addPoint, recordMinutes } from '#app/storage/meeting-keeping.server.ts'
import { createProposal, findProposal } from '#app/storage/proposals.server.ts'
import { addDeed, writeRemark } from '#app/storage/remarks.server.ts'
import { fillIndex, indexGaps, rebuildIndex } from '#app/storage/search/fill-index.server.ts'
import { findEntries } from '#app/storage/search/find-entries.server.ts'
import { readEntries } from '#app/storage/search/read-entries.server.ts'
import { listUsers } from '#app/storage/users.server.ts'
import { saveVersion } from '#app/storage/versions.server.ts'
import { addPerson, by, onDay, useDatabase } from '#tests/support/database.ts'

const content = (rationale: string) => ({
  ...{ problem: 'Problem.', amendments: [], rationale, transitional: '' },
  entryIntoForce: '',
})

/** What is found, told by what it is called and its number. */
async function found(db: Database, viewer: Viewer | null, question: string, every = true) {
  const hits = await findEntries(db, viewer, readQuestion(question), every)
  const entries = await readEntries(
    db,
    hits.map(({ id }) => id),
  )
  return entries.map(({ kind, title, number }) => `${kind} ${title} ${number}`.trim())
}

async function begin(db: Database) {
  const anna = await addPerson(db, 'expert', 'anna')
  const proposal = await createProposal(
    db,
    {
      ...{ title: 'Spółki wodne', area: 'Spółki', organisation: 'ZMP', ownerId: anna.id },
      ...{ content: content('Tajemniczy szkic.'), date: '2014-07-01' },
    },
    by(anna, '2014-07-01'),
  )
  return { anna, proposal }
}

const statute = (source: string, words: string) => {
  const text = `---\neli: DU/1990/95\ntitle: Ustawa\nsource: ${source}\nasOf: ${source.slice(3, 7)}-01-01\n---\n### Art. 1.\n\n1. ${words}`
  return { slug: 'usg', text, statute: parseStatute(text).statute }
}

describe('the search', () => {
  const kept = useDatabase()

  it('finds each version of a recommendation by its words, and shows the newest that has them', async () => {
    const { anna, proposal } = await begin(kept.db)
    const save = async (rationale: string, revision: number) => {
      const stamp = by(anna, '2014-07-02')
      await saveDraft(kept.db, { number: proposal, revision, content: content(rationale) }, stamp)
      const version = { number: proposal, revision: revision + 1, note: '', date: '2014-07-02' }
      await saveVersion(kept.db, version, stamp)
    }
    expect(await found(kept.db, anna, 'spolka')).toEqual(['proposal Spółki wodne 0'])
    await save('Melioracja i **retencja**.', 1)
    await save('Sama retencja.', 2)
    expect(await found(kept.db, anna, 'retencji')).toEqual(['proposal Spółki wodne 2'])
    expect(await found(kept.db, anna, 'melioracje')).toEqual(['proposal Spółki wodne 1'])
    expect(await found(kept.db, anna, 'spółek wodnych')).toEqual(['proposal Spółki wodne 2'])
  })

  it('leaves a draft to its authors until they save a version', async () => {
    const { anna, proposal } = await begin(kept.db)
    const revision = (await findDraft(kept.db, proposal))?.revision ?? 0
    const save = { number: proposal, revision, content: content('Jeszcze tajemniczy.') }
    await saveDraft(kept.db, save, by(anna, '2014-07-02'))
    expect(await found(kept.db, anna, 'tajemniczy')).toEqual([])
  })

  it('reads the newest text of an act, whichever is loaded last', async () => {
    const add = (source: string, words: string) =>
      addActText(kept.db, statute(source, words), onDay('2014-01-01'))
    await add('DU/2013/594', 'Gminy tworzą związki.')
    expect(await found(kept.db, null, 'związek')).toEqual(['provision art. 1 ust. 1 0'])
    await add('DU/2016/446', 'Gminy tworzą porozumienia.')
    await add('DU/2001/1591', 'Gminy tworzą komitety.')
    expect(await found(kept.db, null, 'gmina')).toEqual(['provision art. 1 ust. 1 0'])
    expect(await found(kept.db, null, 'porozumienie')).toHaveLength(1)
    expect(await found(kept.db, null, 'związek')).toEqual([])
    expect(await found(kept.db, null, 'komitet')).toEqual([])
  })

  it('follows a thread of remarks, and forgets one that was taken back', async () => {
    const { anna, proposal } = await begin(kept.db)
    const writer = { id: anna.id, guest: null, name: anna.name, organisation: '' }
    const place = { layer: 'prose', part: 'rationale' } as const
    const write = () =>
      writeRemark(
        kept.db,
        {
          proposal,
          anchor: { version: 1, place, quote: wholePassage },
          words: { kind: 'remark', body: 'Brakuje źródeł finansowania.', wording: null },
        },
        writer,
        new Date('2014-07-03T10:00:00Z'),
      )
    await write()
    await write()
    const deed = (remark: number, what: Parameters<typeof addDeed>[1]['deed']) =>
      addDeed(kept.db, { proposal, remark, deed: what }, writer, new Date('2014-07-04T10:00:00Z'))
    await deed(1, { deed: 'replied', body: 'Z budżetu powiatu.', mentions: [] })
    await deed(2, { deed: 'withdrawn' })
    expect(await found(kept.db, anna, 'źródło finansowania')).toEqual(['remark  1'])
    expect(await found(kept.db, anna, 'budzetem powiatow')).toEqual(['remark  1'])
    expect(await found(kept.db, null, 'źródło finansowania')).toEqual([])
  })

  it('finds meetings by their agenda and minutes', async () => {
    const day = onDay('2014-10-01')
    const meeting = { slug: 'plenum', kind: 'plenary', team: null, date: '2014-11-26' } as const
    const about = { title: 'Posiedzenie', place: 'Warszawa', minutes: '' }
    const slug = await addMeeting(kept.db, { ...meeting, ...about }, day)
    const point = { title: 'Subwencja oświatowa', proposal: null, outcome: '', note: '' } as const
    await addPoint(kept.db, slug, point, day)
    await recordMinutes(kept.db, slug, 'Protokół nr 7', day)
    for (const question of ['subwencje', 'protokół 7', 'posiedzenia']) {
      expect(await found(kept.db, null, question)).toEqual(['meeting Posiedzenie 0'])
    }
  })

  it('finds a provision by words of its introduction together with its own, not by those alone', async () => {
    const text = statute('DU/2013/594', 'Zadania własne obejmują:\n\n1) drogi,\n\n2) szpitale')
    await addActText(kept.db, text, onDay('2014-01-01'))
    expect(await found(kept.db, null, 'zadanie własne drogi')).toEqual([
      'provision art. 1 ust. 1 pkt 1 0',
    ])
    expect(await found(kept.db, null, 'zadanie własne')).toEqual(['provision art. 1 ust. 1 0'])
    expect(await found(kept.db, null, 'drogi szpitale')).toEqual([])
    expect(await found(kept.db, null, 'drogi szpitale', false)).toHaveLength(2)
    expect(await found(kept.db, null, '"zadania własne"')).toHaveLength(1)
    expect(await found(kept.db, null, '"własne zadania"')).toEqual([])
    expect(await found(kept.db, null, 'szpit*')).toEqual(['provision art. 1 ust. 1 pkt 2 0'])
  })

  it('shows nobody what they may not read, and keeps in step with everything that is kept', async () => {
    await seedDemo(kept.db, { root: process.cwd(), passwordHash: '-' })
    expect(await indexGaps(kept.db)).toEqual({ missing: [], stale: [] })
    const wide = readQuestion('gmina powiat związek spółka uwaga posiedzenie przykład wskazać')
    for (const viewer of [...(await listUsers(kept.db)), null]) {
      const hits = await findEntries(kept.db, viewer, wide, false)
      const entries = await readEntries(
        kept.db,
        hits.map(({ id }) => id),
      )
      const forbidden: string[] = []
      for (const { kind, proposal } of entries) {
        if (proposal === null) continue
        const thing = await findProposal(kept.db, proposal.number)
        const action = kind === 'remark' ? 'review.read' : 'proposal.read'
        if (!may(viewer, action, thing)) forbidden.push(`${kind} ${proposal.number}`)
      }
      expect(forbidden).toEqual([])
      const insider = may(viewer, 'review.read', await findProposal(kept.db, 'R-2014-04'))
      const kinds = new Set(entries.map(({ kind }) => kind))
      expect(kinds).toEqual(new Set(searchKinds.filter((kind) => kind !== 'remark' || insider)))
      const drafts = entries.filter(({ proposal }) => proposal?.number === 'R-2014-04')
      expect(drafts.length > 0).toBe(insider)
    }
  }, 60_000)

  it('fills the index of a database from before it, and makes it anew', async () => {
    const { anna } = await begin(kept.db)
    await addActText(kept.db, statute('DU/2013/594', 'Gminy.'), onDay('2014-01-01'))
    await kept.db.write((transaction) => transaction.searchEntry.deleteMany())
    expect(await found(kept.db, anna, 'spółka')).toEqual([])
    expect((await indexGaps(kept.db)).missing).toHaveLength(2)
    expect(await fillIndex(kept.db)).toBe(2)
    expect(await fillIndex(kept.db)).toBe(0)
    expect(await found(kept.db, anna, 'spółka gmina', false)).toHaveLength(2)

    await kept.db.write((transaction) =>
      transaction.searchEntry.updateMany({ data: { format: 0 } }),
    )
    expect((await indexGaps(kept.db)).stale).toHaveLength(2)
    await fillIndex(kept.db)
    expect(await indexGaps(kept.db)).toEqual({ missing: [], stale: [] })
    expect(await rebuildIndex(kept.db)).toBe(2)
    expect(await found(kept.db, anna, 'spółka gmina', false)).toHaveLength(2)
  })

  it('takes any text for a question', async () => {
    await addActText(kept.db, statute('DU/2013/594', 'Gminy.'), onDay('2014-01-01'))
    const signs = fc.constantFrom(
      ...`" * ^ ( ) : { } + - . ' \\ % _ , \0 \n „ NEAR AND NOT OR gmina`.split(' '),
      ' ',
    )
    const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: signs }))
    await fc.assert(
      fc.asyncProperty(typed, fc.boolean(), async (text, every) => {
        await findEntries(kept.db, null, readQuestion(text), every)
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})
