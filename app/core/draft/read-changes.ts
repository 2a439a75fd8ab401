import { readAct } from '../amendment/read/read-act.ts'
import type { AmendedAct, AmendingArticle } from '../amendment/instruction.ts'
import type { Problem } from '../problem.ts'
import { normalise } from '../statute/normalise.ts'
import type { ActAmendment } from './content.ts'
import type { DraftMeta } from './draft.ts'

/**
 * Reads what amending provisions mean. Each article amends the act of `acts` whose title its lead-in
 * names (several articles on one act follow one another). Ranges are in `changes`. Problems: those of
 * the instruction reader; an article on an act that is not declared; a declared act without an article.
 */
export function readChanges(
  changes: string,
  acts: DraftMeta['acts'],
): { readonly amendments: readonly ActAmendment[]; readonly problems: readonly Problem[] } {
  if (changes === '') return { amendments: [], problems: [] }
  const { articles, problems: found } = readAct(changes)
  const problems: Problem[] = [...found]
  const byAct = new Map<string, ActAmendment>()
  for (const article of articles) {
    const declared = acts.find((act) => isTitleOf(act.title, article.act))
    if (!declared) {
      problems.push(notDeclared(article))
      continue
    }
    const { act, source } = declared
    const operations = article.instructions.flatMap((instruction) => instruction.operations)
    const { reference } = article.act
    const before = byAct.get(act)?.operations ?? []
    byAct.set(act, {
      act,
      source,
      operations: [...before, ...operations],
      ...(reference !== '' && { reference }),
    })
  }
  for (const { act } of acts) {
    if (byAct.has(act)) continue
    const range = { start: 0, end: changes.length }
    problems.push({ code: 'draft-act-not-amended', severity: 'warning', range, text: act })
  }
  return { amendments: [...byAct.values()], problems }
}

function notDeclared({ act, range }: AmendingArticle): Problem {
  return { code: 'draft-act-not-declared', severity: 'error', range, text: act.title }
}

/** `Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym` is the act called `o samorządzie gminnym`. */
function isTitleOf(title: string, act: AmendedAct): boolean {
  const wanted = normalise(act.title)
  return wanted !== '' && normalise(title).endsWith(wanted)
}
