import { data, redirect } from '@remix-run/node'
import type { ProposalAccess } from '#app/auth/require-proposal.server.ts'
import type { Version } from '#app/core/record/proposal.ts'
import type { Person } from '#app/core/record/person.ts'
import { dayOf } from '#app/i18n/pl/format.ts'
import { versions as words } from '#app/i18n/pl/versions.ts'
import { written } from '#app/i18n/pl/written.ts'
import { versionParams } from '#app/params.ts'
import { paths } from '#app/paths.ts'
import { maxLabel } from '#app/core/record/proposal.ts'
import { findDraft } from '#app/storage/drafts.server.ts'
import { labelVersion } from '#app/storage/label-version.server.ts'
import { createProposal } from '#app/storage/proposals.server.ts'
import { restoreVersion } from '#app/storage/restore-version.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { findVersion } from '#app/storage/versions.server.ts'

/** A version, or the draft as it stands (`number: null`), to be compared. */
export type ShownVersion = Pick<Version, 'note' | 'label' | 'date' | 'author' | 'content'> & {
  readonly number: number | null
}

/** What the last part of the address names: a number, or `draft`. */
export async function findShown(
  { db, proposal }: ProposalAccess,
  name: string | undefined,
): Promise<ShownVersion | null> {
  const { number } = proposal
  if (name !== 'draft') {
    const parsed = versionParams.safeParse({ number, version: name })
    return parsed.success ? findVersion(db, number, parsed.data.version) : null
  }
  const draft = await findDraft(db, number)
  if (draft === null) return null
  const { content, updatedAt, updatedBy } = draft
  return {
    ...{ number: null, note: '', label: '', content, author: updatedBy },
    date: dayOf(new Date(updatedAt)),
  }
}

type Access = ProposalAccess & { readonly person: Person }

/** Makes an earlier version the draft again; what the draft was is kept as a version. */
export async function restore({ db, proposal, person }: Access, version: number, form: FormData) {
  const { number } = proposal
  const by = stampOf(person)
  const done = await restoreVersion(
    db,
    {
      number,
      version,
      revision: Number(form.get('revision')),
      note: written.keptBeforeRestoring(version),
      date: dayOf(by.at),
    },
    by,
  )
  if (done === null) throw new Response(null, { status: 404, statusText: 'Not Found' })
  return done.ok
    ? redirect(paths.proposalVersions(number, { restored: version, kept: done.kept }), 303)
    : redirect(paths.proposalVersions(number, { refused: version }), 303)
}

/** Gives a version a name, also when it was saved with another one. */
export async function label({ db, proposal, person }: Access, version: number, form: FormData) {
  const { number } = proposal
  const sent = form.get('label')
  const typed = typeof sent === 'string' ? sent.trim() : ''
  if (typed.length > maxLabel) {
    return data({ typed, problem: words.labelLong }, { status: 400 })
  }
  await labelVersion(db, { number, version, label: typed }, stampOf(person))
  return redirect(paths.proposalVersion(number, version, { done: 'label' }), 303)
}

/** Begins a recommendation of the person's own with the text of a version. */
export async function branch(
  { db, proposal, person }: Access,
  { number: version, content }: ShownVersion,
) {
  const by = stampOf(person)
  const { organisation } = person
  if (organisation === '') throw new Response(null, { status: 403, statusText: 'Forbidden' })
  const number = await createProposal(
    db,
    {
      title: written.titleOfVariant(proposal.title),
      area: proposal.area,
      organisation,
      ownerId: person.id,
      content,
      origins: [{ number: proposal.number, version: version ?? 0 }],
      date: dayOf(by.at),
    },
    by,
  )
  return redirect(paths.proposalEdit(number), 303)
}
