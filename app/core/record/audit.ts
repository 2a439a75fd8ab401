/** What the audit trail keeps of one act of writing. */
export interface AuditEvent {
  readonly sequence: number
  /** ISO instant. */
  readonly at: string
  readonly actorId: string | null
  readonly actorName: string
  readonly action: AuditAction
  /** What was written: `proposal R-2014-03`, `act usg`, `user anna@example.org`. */
  readonly subject: string
  readonly details: Readonly<Record<string, string | number | null>>
  readonly sha256: string
  readonly previousSha256: string
}

export const auditActions = [
  'act.text-added',
  'proposal.created',
  'proposal.published',
  'proposal.evidence-set',
  'proposal.co-author-added',
  'proposal.co-author-removed',
  'version.saved',
  'version.labelled',
  'remark.written',
  'remark.changed',
  'remark.answered',
  'remark.wording-taken',
  'review.asked',
  'review.withdrawn',
  'review.verdict-given',
  'guest-link.made',
  'guest-link.revoked',
  'version.restored',
  'draft.rebased',
  'status.recorded',
  'status.corrected',
  'enactment.added',
  'meeting.document-added',
  'meeting.added',
  'meeting.point-added',
  'meeting.outcome-recorded',
  'meeting.minutes-recorded',
  'user.added',
  'user.role-changed',
  'user.changed',
  'user.closed',
  'user.opened',
  'user.link-made',
  'user.password-changed',
  'token.made',
  'token.revoked',
  'session.started',
  'session.refused',
  'session.ended',
] as const

export type AuditAction = (typeof auditActions)[number]
