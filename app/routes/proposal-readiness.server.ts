import {
  amendingActOfContent,
  checkedContent,
} from '#app/components/proposal/content-analysis.server.ts'
import type { ProposalRecord } from '#app/core/record/proposal.ts'
import { checkReadiness, type Gap } from '#app/core/workflow/readiness.ts'
import { rationaleOutline } from '#app/i18n/pl/rationale.ts'
import { loadActsBeside, loadAmendedTexts } from '#app/storage/amended-texts.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import { findDraft } from '#app/storage/drafts.server.ts'
import { listNewerSources } from '#app/storage/rebase-draft.server.ts'
import { countOpenRemarks, countOpenWordings } from '#app/storage/remarks.server.ts'
import { findVersion } from '#app/storage/versions.server.ts'

/** What a recommendation lacks before the board takes it, judged by its newest version. */
export async function loadReadiness(
  db: Database,
  { number, version }: Pick<ProposalRecord, 'number' | 'version'>,
): Promise<readonly Gap[]> {
  const content = (await findVersion(db, number, version))?.content ?? null
  const contents = content === null ? [] : [content]
  const statuteOf = await loadAmendedTexts(db, contents)
  const draft = await findDraft(db, number)
  return checkReadiness({
    content,
    amending: content ? amendingActOfContent(content, statuteOf) : { articles: [], text: '' },
    findings: content ? checkedContent(content, statuteOf, await loadActsBeside(db, content)) : [],
    outline: rationaleOutline,
    openRemarks: await countOpenRemarks(db, number),
    openWordings: await countOpenWordings(db, number),
    draftDiffers: draft !== null && JSON.stringify(draft.content) !== JSON.stringify(content),
    newerTexts: await listNewerSources(db, number),
  })
}
