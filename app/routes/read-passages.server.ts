import type { RemarkRecord } from '#app/core/record/remark.ts'
import type { ReviewedText } from '#app/core/review/reviewed-text.ts'
import { rewordable } from '#app/core/review/wording.ts'
import type { Database } from '#app/storage/database.server.ts'
import { loadReviewedText } from '#app/storage/review-texts.server.ts'

/** The words that each remark was made on, for its proposed wording to be compared with. */
export async function readPassages(
  db: Database,
  proposal: string,
  remarks: readonly RemarkRecord[],
): Promise<(remark: RemarkRecord) => string> {
  const versions = [...new Set(remarks.map(({ anchor }) => anchor.version))]
  const texts = new Map<number, ReviewedText | null>()
  for (const version of versions) texts.set(version, await loadReviewedText(db, proposal, version))
  return ({ anchor, thread }) => {
    const text = texts.get(anchor.version)
    return (text && rewordable(text, anchor.place, thread.whole ?? false)) ?? ''
  }
}
