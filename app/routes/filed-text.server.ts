import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound, requireProposal } from '#app/auth/require-proposal.server.ts'
import type { FiledText } from '#app/export/proposal-file.ts'
import { dayOf } from '#app/i18n/pl/format.ts'
import type { Database } from '#app/storage/database.server.ts'
import { findDraft } from '#app/storage/drafts.server.ts'
import { findVersion } from '#app/storage/versions.server.ts'

type KeptText = Omit<FiledText, 'version' | 'changes' | 'origins' | 'example'> & {
  readonly number: number
}

/** The text that the name of a file asks for: `v2` a version, `draft` the draft. */
export async function requireFiledText({ request, params }: LoaderFunctionArgs) {
  const file = params.file ?? ''
  const wanted = /^v([1-9]\d{0,3})$/.exec(file)
  if (!wanted && file !== 'draft') throw notFound()
  const access = await requireProposal(request, params, wanted ? 'version.read' : 'draft.read')
  const { db, proposal } = access
  const text: KeptText | null = wanted
    ? await findVersion(db, proposal.number, Number(wanted[1]))
    : await draftAsVersion(db, proposal.number, proposal.version + 1)
  if (text === null) throw notFound()
  return { ...access, file, text, isDraft: !wanted }
}

/** The draft as the version that it would become. */
async function draftAsVersion(
  db: Database,
  proposal: string,
  number: number,
): Promise<KeptText | null> {
  const draft = await findDraft(db, proposal)
  if (draft === null) return null
  const { content, updatedAt, updatedBy } = draft
  const date = dayOf(new Date(updatedAt))
  return { number, content, label: '', note: '', author: updatedBy, date }
}
