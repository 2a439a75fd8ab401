import { readdir, readFile } from 'node:fs/promises'
import { concerns } from '#app/core/amendment/amended-act.ts'
import type { AmendingArticle } from '#app/core/amendment/instruction.ts'
import { readAct } from '#app/core/amendment/read/read-act.ts'
import type { StatuteOf } from '#app/core/draft/comparison.ts'
import type { ActAmendment, ProposalContent } from '#app/core/draft/content.ts'
import { parseDraft } from '#app/core/draft/parse.ts'
import type { Problem } from '#app/core/problem.ts'
import { readStatute } from '#app/import/read-statute.ts'
import type { StatuteProblem } from '#app/core/statute/problem.ts'
import type { Statute } from '#app/core/statute/unit.ts'

/** A statute that amendments can be held against, under the name that they call it by. */
export interface KnownStatute {
  readonly act: string
  readonly statute: Statute
}

/** What a file given to `check` turned out to be, with what was wrong in reading it. */
export type CheckedFile =
  | {
      readonly kind: 'statute'
      readonly statute: Statute
      readonly problems: readonly StatuteProblem[]
    }
  | {
      readonly kind: 'proposal'
      readonly content: ProposalContent
      readonly statuteOf: StatuteOf
      readonly problems: readonly Problem[]
    }

const embedded = new URL('../../prisma/demo/acts/', import.meta.url)

/** The excerpts that come with the program, by their short names. */
export async function embeddedStatutes(): Promise<readonly KnownStatute[]> {
  const names = (await readdir(embedded)).filter((name) => name.endsWith('.md')).sort()
  return Promise.all(
    names.map(async (name) => ({
      act: name.replace(/\.md$/u, ''),
      statute: readStatute(await readFile(new URL(name, embedded), 'utf8')).statute,
    })),
  )
}

/**
 * Reads a proposal, an amending act or a statute, whichever the text is. Amendments are held against
 * the first of `known` that they concern.
 */
export function readChecked(text: string, known: readonly KnownStatute[]): CheckedFile {
  const { draft, problems } = parseDraft(text)
  if (draft.meta.acts.length > 0) {
    const statuteOf: StatuteOf = ({ act, source }) => {
      const title = draft.meta.acts.find((declared) => declared.act === act)?.title ?? ''
      const named = known.filter(({ statute }) => title !== '' && statute.title === title)
      return (named.find(({ statute }) => statute.source === source) ?? named[0])?.statute ?? null
    }
    return { kind: 'proposal', content: draft.content, statuteOf, problems }
  }
  const act = readAct(draft.changes === '' ? text : draft.changes)
  const articles = act.articles.filter(({ instructions }) => instructions.length > 0)
  if (articles.length === 0) return checkedStatute(text)
  return {
    kind: 'proposal',
    content: {
      ...draft.content,
      amendments: articles.map((article) => amendmentOf(article, known)),
      entryIntoForce:
        draft.content.entryIntoForce || (/^.*wchodz(?:i|ą) w życie.*$/mu.exec(text)?.[0] ?? ''),
    },
    statuteOf: ({ act: name }) => known.find((one) => one.act === name)?.statute ?? null,
    problems: act.problems,
  }
}

/** A statute, without what its reader and the checks would both say of its numbers. */
function checkedStatute(text: string): CheckedFile {
  const { statute, problems } = readStatute(text)
  const ofNumbers: readonly StatuteProblem['code'][] = ['number-repeated', 'number-out-of-order']
  return {
    kind: 'statute',
    statute,
    problems: problems.filter(({ code }) => !ofNumbers.includes(code)),
  }
}

/** What an article amends, called by the known statute's name, else by the title in its lead-in. */
function amendmentOf(article: AmendingArticle, known: readonly KnownStatute[]): ActAmendment {
  const found = known.find(({ statute }) => concerns(article.act, statute))
  return {
    act: found?.act ?? article.act.title,
    source: found?.statute.source ?? '',
    operations: article.instructions.flatMap(({ operations }) => operations),
  }
}
