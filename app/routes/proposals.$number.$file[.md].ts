import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound, requireProposal } from '#app/auth/require-proposal.server.ts'
import { amendingActOf } from '#app/core/draft/amending-act.ts'
import { env } from '#app/env.server.ts'
import { proposalFile, type FiledText } from '#app/export/proposal-file.ts'
import { dayOf } from '#app/i18n/pl/format.ts'
import { listActs } from '#app/storage/acts.server.ts'
import { loadAmendedTexts } from '#app/storage/amended-texts.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import { findDraft } from '#app/storage/drafts.server.ts'
import { listKin } from '#app/storage/origins.server.ts'
import { findVersion } from '#app/storage/versions.server.ts'

/** A recommendation as a file: `v2.md` a version, `draft.md` the draft. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const file = params.file ?? ''
  const wanted = /^v([1-9]\d{0,3})$/.exec(file)
  if (!wanted && file !== 'draft') throw notFound()
  const { db, proposal, person } = await requireProposal(
    request,
    params,
    wanted ? 'version.read' : 'draft.read',
  )
  const { number } = proposal
  const text = wanted
    ? await findVersion(db, number, Number(wanted[1]))
    : await draftAsVersion(db, number, proposal.version + 1)
  if (text === null) throw notFound()
  const { text: changes } = amendingActOf(text.content, await loadAmendedTexts(db, [text.content]))
  const { origins } = await listKin(db, person, number)
  const body = proposalFile(
    proposal,
    { ...text, version: text.number, changes, origins, example: env().demo },
    await listActs(db),
  )
  return new Response(body, {
    headers: {
      'Content-Type': 'text/markdown; charset=utf-8',
      'Content-Disposition': `attachment; filename="${number}-${file}.md"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

/** The draft as the version that it would become. */
async function draftAsVersion(
  db: Database,
  proposal: string,
  number: number,
): Promise<
  | (Omit<FiledText, 'version' | 'changes' | 'origins' | 'example'> & { readonly number: number })
  | null
> {
  const draft = await findDraft(db, proposal)
  if (draft === null) return null
  const { content, updatedAt, updatedBy } = draft
  return {
    number,
    content,
    label: '',
    note: '',
    author: updatedBy,
    date: dayOf(new Date(updatedAt)),
  }
}
