import type { Database } from './database.server.ts'

/** Since when things stand as they do, by the slug of a meeting or the number of a recommendation. */
export type ChangeMoments = ReadonlyMap<string, Date>

const meetingSubject = 'meeting '

/** When what is kept of each meeting was last changed, as far as the audit trail tells. */
export async function listMeetingChanges(db: Database): Promise<ChangeMoments> {
  const rows = await db.read.auditEvent.groupBy({
    by: ['subject'],
    where: { subject: { startsWith: meetingSubject } },
    _max: { at: true },
  })
  return new Map(
    rows.flatMap(({ subject, _max: { at } }) =>
      at === null ? [] : [[subject.slice(meetingSubject.length), at] as const],
    ),
  )
}

/** When the step that each recommendation stands at was recorded. */
export async function listStageChanges(db: Database): Promise<ChangeMoments> {
  const [proposals, events] = await Promise.all([
    db.read.proposal.findMany({ select: { number: true, stageEventId: true } }),
    db.read.statusEvent.findMany({ select: { id: true, recordedAt: true } }),
  ])
  const moments = new Map(events.map(({ id, recordedAt }) => [id, recordedAt]))
  return new Map(
    proposals.flatMap(({ number, stageEventId }) => {
      const at = moments.get(stageEventId)
      return at === undefined ? [] : [[number, at] as const]
    }),
  )
}
