import * as z from 'zod'
import type { ProposalAccess } from '#app/auth/require-proposal.server.ts'
import type { FreshDesk, StudioDesk } from '#app/components/studio/desk.ts'
import { changedLines } from '#app/core/draft/changed-lines.ts'
import type { StudioLine } from '#app/core/draft/studio-line.ts'
import type { Person } from '#app/core/record/person.ts'
import { findDraftAt } from '#app/storage/draft-saves.server.ts'
import { loadStudio, queryOf, shownText } from './studio-loader.server.ts'

const revision = z.coerce.number().int().catch(0)

/**
 * The desk for a page that shows it as a revision left it (`known`, with so many `lines`): of the text
 * only what changed since, as the whole act would be a quarter of a megabyte after every pause in typing.
 */
export async function refreshStudio(
  access: ProposalAccess & { readonly person: Person },
  asked: URLSearchParams,
): Promise<FreshDesk> {
  const desk: StudioDesk = await loadStudio(access, asked)
  if (desk.text === null) return { ...desk, text: null }
  const before = await linesAt(access, desk.context.act, asked)
  return { ...desk, text: { ...desk.text, lines: changedLines(before, desk.text.lines) } }
}

/** The lines that the page has; none where that cannot be told, so that it is given all. */
async function linesAt(
  { db, proposal }: ProposalAccess,
  act: string,
  asked: URLSearchParams,
): Promise<readonly StudioLine[]> {
  const content = await findDraftAt(db, proposal.number, revision.parse(asked.get('known')))
  if (content === null) return []
  const { text } = await shownText(db, content, { ...queryOf(asked), act })
  return text?.lines.length === Number(asked.get('lines')) ? text.lines : []
}
