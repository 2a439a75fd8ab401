import { describe, expect, it } from 'vitest'
import type { RemarkRecord } from '#app/core/record/remark.ts'
import { longestText, type RemarkDeed, type Writer } from '#app/core/review/event.ts'
import { planAnswers } from '#app/core/review/plan-answers.ts'
import { wholePassage } from '#app/core/review/quote.ts'
import type { ReturnedRow } from '#app/core/review/returned-table.ts'
import { threadOf } from '#app/core/review/thread.ts'
import { returnedRow as row } from '#tests/support/returned-rows.ts'

const anna: Writer = { id: 'anna', guest: null, name: 'Anna', organisation: 'ZMP' }
const written: RemarkDeed = { deed: 'written', kind: 'remark', body: 'Za szeroko.', wording: null }
const rejected: RemarkDeed = { deed: 'answered', position: 'rejected', reason: 'Taki jest cel.' }
const partly: RemarkDeed = { deed: 'answered', position: 'partly', reason: 'Doprecyzujemy.' }
const reopened: RemarkDeed = { deed: 'reopened', reason: '' }

/** Remark 1 of R-2014-04 with what was done in its thread. */
function remark(...deeds: readonly RemarkDeed[]): RemarkRecord {
  const events = [written, ...deeds].map((deed, index) => {
    return { sequence: index + 1, at: '2014-11-03T10:00:00Z', by: anna, deed }
  })
  const thread = threadOf(events)
  if (!thread) throw new Error('No thread')
  const place = { layer: 'prose', part: 'rationale' } as const
  const anchor = { version: 1, place, quote: wholePassage }
  return { id: 'one', number: 1, anchor, events, thread }
}

function plan(one: RemarkRecord, ...rows: readonly ReturnedRow[]) {
  return planAnswers('R-2014-04', [one], rows, anna)
}

const fate = (one: RemarkRecord, told: ReturnedRow) => plan(one, told)[0]

describe('a row of a returned table', () => {
  it('answers a remark that waits', () => {
    expect(fate(remark(), row(1, 'uwzgl.', { entries: 1 }))).toMatchObject({
      fate: 'answered',
      deed: { deed: 'answered', position: 'accepted', reason: '' },
      chosen: true,
    })
  })

  it('changes an answer, or only its reason', () => {
    const told = row(1, 'wyjaśniona', { reason: 'Taki jest cel.', entries: 2 })
    expect(fate(remark(rejected), told)).toMatchObject({ fate: 'changed', chosen: true })
    const reason = row(1, 'nieuwzględniona', { reason: 'Taki jest cel ustawy.', entries: 2 })
    expect(fate(remark(rejected), reason)).toMatchObject({
      fate: 'changed',
      deed: { position: 'rejected', reason: 'Taki jest cel ustawy.' },
    })
  })

  it('opens a thread again: at once where it says so, after a question where the position is gone', () => {
    const told = row(1, 'do ponownego rozpatrzenia', { reason: 'Nowy stan prawny.', entries: 2 })
    expect(fate(remark(rejected), told)).toMatchObject({
      fate: 'reopened',
      deed: { deed: 'reopened', reason: 'Nowy stan prawny.' },
      chosen: true,
    })
    const emptied = row(1, '', { reason: 'Taki jest cel.', entries: 2 })
    expect(fate(remark(rejected), emptied)).toMatchObject({
      fate: 'reopened',
      deed: { deed: 'reopened', reason: '' },
      chosen: false,
    })
  })

  it('changes nothing where nobody changed it in the table, whatever was done since', () => {
    const untouched = row(1, 'nieuwzględniona', { reason: 'Taki  jest\ncel.', entries: 2 })
    expect(fate(remark(rejected), untouched)?.fate).toBe('unchanged')
    expect(fate(remark(rejected, partly), untouched)?.fate).toBe('unchanged')
    expect(fate(remark(rejected, reopened), untouched)?.fate).toBe('unchanged')
    expect(fate(remark(rejected), row(1, '', { entries: 1 }))?.fate).toBe('unchanged')
  })

  it('changes nothing where the thread says the same by now', () => {
    const told = row(1, 'uwzgl. częściowo', { reason: 'Doprecyzujemy.', entries: 1 })
    expect(fate(remark(partly), told)?.fate).toBe('unchanged')
    const again = row(1, 'otwarta ponownie', { entries: 2 })
    expect(fate(remark(rejected, reopened), again)?.fate).toBe('unchanged')
  })

  it('is asked about where somebody answered meanwhile, or the remark was reworded', () => {
    const told = row(1, 'uwzględniona', { entries: 1 })
    expect(fate(remark(rejected), told)).toMatchObject({
      fate: 'meanwhile',
      now: { position: 'rejected', reason: 'Taki jest cel.' },
      deed: { position: 'accepted' },
      chosen: false,
    })
    const revised: RemarkDeed = { ...written, deed: 'revised', body: 'Jednak za wąsko.' }
    expect(fate(remark(revised), told)).toMatchObject({ fate: 'meanwhile', chosen: false })
    const replied: RemarkDeed = { deed: 'replied', body: 'Słusznie.', mentions: [] }
    expect(fate(remark(replied), told)?.fate).toBe('answered')
  })

  it('of an older table, whose key tells no time, is compared with the thread as it is', () => {
    expect(fate(remark(rejected), row(1, 'uwzględniona'))?.fate).toBe('changed')
  })

  it.each([
    ['notUnderstood', 'zob. pismo', 'Tak.'],
    ['noPosition', '', 'Tak.'],
    ['noReason', 'nieuwzględniona', ''],
    ['tooLong', 'nieuwzględniona', 'a'.repeat(longestText + 1)],
  ])('that cannot be taken as it is says why: %s', (told, position, reason) => {
    expect(fate(remark(), row(1, position, { reason, entries: 1 }))).toMatchObject({
      fate: told,
      deed: null,
      chosen: false,
    })
  })

  it('keeps the reason where the table has no column of reasons', () => {
    const told = row(1, 'uwzgl. częściowo', { reason: null, entries: 2 })
    expect(fate(remark(rejected), told)).toMatchObject({
      fate: 'changed',
      deed: { position: 'partly', reason: 'Taki jest cel.' },
    })
  })

  it('of a remark that was taken back is not taken', () => {
    const told = row(1, 'uwzględniona', { entries: 1 })
    expect(fate(remark({ deed: 'withdrawn' }), told)?.fate).toBe('withdrawn')
  })

  it('that names no remark of this recommendation is told and not taken', () => {
    const rows = [
      row(7, 'uwzględniona'),
      row(1, 'uwzględniona', { key: 'R-2014-05/1.1' }),
      row(1, 'uwzględniona', { key: '' }),
    ]
    expect(plan(remark(), ...rows).map((one) => one.fate)).toEqual([
      ...['unknownKey', 'otherTable', 'noKey'],
    ])
  })

  it('stands twice: one is taken of two that say the same, none of two that do not', () => {
    const [told, other] = [row(1, 'uwzględniona'), row(1, 'wyjaśniona', { reason: 'Tak.' })]
    expect(plan(remark(), told, told).map((one) => one.fate)).toEqual(['answered'])
    expect(plan(remark(), told, other).map((one) => one.fate)).toEqual(['twice', 'twice'])
  })
})
