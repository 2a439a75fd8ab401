import type { Question, Term } from '../../core/search/question.ts'

const own = { words: '{title body}', stems: '{titleStems bodyStems}' } as const
const all = { words: '{title body around}', stems: '{titleStems bodyStems aroundStems}' } as const

/**
 * A question in the language of FTS5. Every term must stand in an entry or around it (`every: false`:
 * any of them), and one at least in the entry itself. Words are letters and figures only and stand in
 * quotation marks, so that nothing a person types means anything to FTS5.
 */
export function matchExpression(question: Question, every: boolean): string {
  const anywhere = question.map((term) => matchTerm(term, all)).join(every ? ' AND ' : ' OR ')
  const inside = question.map((term) => matchTerm(term, own)).join(' OR ')
  return `(${anywhere}) AND (${inside})`
}

function matchTerm(term: Term, { words, stems }: typeof own | typeof all): string {
  switch (term.kind) {
    case 'word':
      return `(${words} : "${term.word}" OR ${stems} : "${term.stem}")`
    case 'beginning':
      return `(${words} : "${term.word}" *)`
    case 'phrase':
      return `(${words} : "${term.words.join(' ')}")`
  }
}
