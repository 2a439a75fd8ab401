import { amendedActOf } from '../amendment/amended-act.ts'
import { applyAll } from '../amendment/apply.ts'
import type { ApplyProblem } from '../amendment/apply/problem.ts'
import { prove, type Difference } from '../amendment/prove.ts'
import { articleLines } from '../amendment/render.ts'
import { printLines, type Line } from '../amendment/render/line.ts'
import type { Statute } from '../statute/unit.ts'
import type { StatuteOf } from './comparison.ts'
import type { ActAmendment, ProposalContent } from './content.ts'

/** One amending article with the proof that it says what the text shows. */
export interface ProvedArticle {
  readonly act: string
  readonly lines: readonly Line[]
  readonly text: string
  /** Where the article, read again and applied, leads to other words; empty: proved. */
  readonly differences: readonly Difference[]
  /** Operations that do not fit the text they amend, and are therefore not in the article. */
  readonly failed: readonly ApplyProblem[]
}

export interface AmendingAct {
  readonly articles: readonly ProvedArticle[]
  /** The articles as they stand in `## Zmiany` of a file: one block for each line. */
  readonly text: string
}

/**
 * Writes the amending articles of a content, one for each act (ZTP § 95), and proves each by reading it
 * back and applying it. Acts whose text is not there are left out: no article can be written for them.
 */
export function amendingActOf(content: ProposalContent, statuteOf: StatuteOf): AmendingAct {
  const articles: ProvedArticle[] = []
  for (const amendment of content.amendments) {
    const statute = statuteOf(amendment)
    if (statute) articles.push(provedArticle(statute, amendment, articles.length + 1))
  }
  const text = articles.map((article) => article.text.replaceAll('\n', '\n\n')).join('\n\n')
  return { articles, text }
}

function provedArticle(statute: Statute, amendment: ActAmendment, article: number): ProvedArticle {
  const { applied, failed } = applyAll(statute, amendment.operations)
  const { reference } = amendment
  const act = { ...amendedActOf(statute), ...(reference !== undefined && { reference }) }
  const lines = articleLines(statute, applied, { act, article })
  const proof = prove(statute, applied, act)
  return {
    act: amendment.act,
    lines,
    text: printLines(lines),
    differences: proof.ok ? [] : proof.differences,
    failed: failed.map(({ problem }) => problem),
  }
}
