import { kinds } from '../../statute/kinds.ts'
import type { Unit } from '../../statute/unit.ts'

/** Where a new heading was put above articles that stay where they are. */
export interface Regrouped {
  /** The old siblings, without the articles that new headings took over. */
  readonly before: readonly Unit[]
  /** For a new heading the old articles that stand below it now, and the article that it follows. */
  readonly taken: ReadonlyMap<Unit, { readonly articles: readonly Unit[]; readonly after: Unit }>
}

function key({ kind, number }: Unit): string {
  return `${kind} ${number}`
}

function isArticle({ kind }: Unit): boolean {
  return kind === 'article'
}

/** The articles of a list from that one on which a new heading begins with; null when it is none of them. */
function cut(old: readonly Unit[], heading: Unit): number | null {
  const [first] = heading.children
  const at = first ? old.findIndex((unit) => key(unit) === key(first)) : -1
  const above = old[at - 1]
  return above && isArticle(above) && old.slice(at).every(isArticle) ? at : null
}

/** The articles between headings that stand in no chapter: a new heading takes them up to the next one. */
function bareArticles(old: readonly Unit[], from: Unit): readonly Unit[] {
  const start = old.findIndex((unit) => key(unit) === key(from))
  const rest = old.slice(start)
  const end = rest.findIndex((unit) => !isArticle(unit))
  return start < 0 ? [] : end < 0 ? rest : rest.slice(0, end)
}

/**
 * Finds the new headings among siblings that only gather articles which were there before, „po art. 7
 * dodaje się oznaczenie i tytuł rozdziału”: those articles are taken out of where they stood, so that
 * they are compared under their new heading and are not said to have vanished.
 */
export function regrouped(old: readonly Unit[], fresh: readonly Unit[]): Regrouped {
  const known = new Set(old.map(key))
  const taken = new Map<Unit, { articles: readonly Unit[]; after: Unit }>()
  let before = old
  fresh.forEach((heading, index) => {
    const previous = fresh[index - 1]
    if (!kinds[heading.kind].systematising || known.has(key(heading)) || !previous) return
    const [first] = heading.children
    if (!first || !heading.children.every(isArticle)) return
    const owner = taken.get(previous)
    const around = isArticle(previous)
      ? bareArticles(before, previous)
      : (owner?.articles ?? before.find((unit) => key(unit) === key(previous))?.children ?? [])
    const at = cut(around, heading)
    const after = around[(at ?? 0) - 1]
    if (at === null || !after) return
    const articles = around.slice(at)
    taken.set(heading, { articles, after })
    if (owner) taken.set(previous, { ...owner, articles: around.slice(0, at) })
    else if (isArticle(previous)) before = before.filter((unit) => !articles.includes(unit))
    else {
      before = before.map((unit) =>
        key(unit) === key(previous) ? { ...unit, children: around.slice(0, at) } : unit,
      )
    }
  })
  return { before, taken }
}
