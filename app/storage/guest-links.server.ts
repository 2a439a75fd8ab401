import { randomBytes, randomUUID } from 'node:crypto'
import { appendAudit } from './audit.server.ts'
import type { Database } from './database.server.ts'
import { sha256 } from './hash.server.ts'
import type { PersonStamp } from './stamp.ts'

/** What a guest's link opens. */
export interface GuestAccess {
  readonly id: string
  /** Number of the recommendation. */
  readonly proposal: string
  readonly version: number
  readonly organisation: string
  /** The review that was asked with the link; `null` for none. */
  readonly request: string | null
  /** ISO day by which it was asked; `''` for none. */
  readonly dueOn: string
}

export interface NewGuestLink {
  readonly proposal: string
  readonly version: number
  readonly organisation: string
  readonly expiresAt: Date
}

/** A link just made; the token is told this once and kept nowhere. */
export interface MadeGuestLink {
  readonly id: string
  readonly token: string
}

/** Makes a link for an organisation without accounts; `null`: no such recommendation. */
export async function makeGuestLink(
  db: Database,
  { proposal: number, version, organisation, expiresAt }: NewGuestLink,
  by: PersonStamp,
): Promise<MadeGuestLink | null> {
  const token = randomBytes(24).toString('base64url')
  const id = randomUUID()
  return db.write(async (transaction) => {
    const proposal = await transaction.proposal.findUnique({ where: { number } })
    if (proposal === null) return null
    await transaction.guestLink.create({
      data: {
        ...{ id, proposalId: proposal.id, version, organisation, expiresAt },
        ...{ tokenHash: sha256(token), createdById: by.id, createdAt: by.at },
      },
    })
    await appendAudit(transaction, by, 'guest-link.made', `proposal ${number}`, {
      version,
      organisation,
    })
    return { id, token }
  })
}

/** What a token opens at a moment; `null` when it is unknown, has run out or was revoked. */
export async function findGuestAccess(
  db: Database,
  token: string,
  at: Date,
): Promise<GuestAccess | null> {
  const row = await db.read.guestLink.findUnique({
    where: { tokenHash: sha256(token), revokedAt: null, expiresAt: { gt: at } },
    select: {
      id: true,
      version: true,
      organisation: true,
      proposal: { select: { number: true } },
      review: { select: { id: true, dueOn: true } },
    },
  })
  return (
    row && {
      id: row.id,
      proposal: row.proposal.number,
      version: row.version,
      organisation: row.organisation,
      request: row.review?.id ?? null,
      dueOn: row.review?.dueOn ?? '',
    }
  )
}

/** Closes a link of a recommendation at once; false when it was closed before, or is another's. */
export async function revokeGuestLink(
  db: Database,
  proposal: string,
  id: string,
  by: PersonStamp,
): Promise<boolean> {
  return db.write(async (transaction) => {
    const { count } = await transaction.guestLink.updateMany({
      where: { id, proposal: { number: proposal }, revokedAt: null },
      data: { revokedAt: by.at },
    })
    if (count === 0) return false
    await appendAudit(transaction, by, 'guest-link.revoked', `proposal ${proposal}`)
    return true
  })
}
