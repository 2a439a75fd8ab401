import { failed, ok, type Problem, type Result } from '../problem.ts'
import type { ProposalQuery } from '../record/proposal-list.ts'
import { readQuestion } from '../search/question.ts'
import { isPartKind } from '../statute/address.ts'
import {
  parseUnit,
  searchQuery,
  searchTarget,
  unitTarget,
  type FollowKind,
  type FollowTarget,
} from './follow.ts'

/** Why something cannot be followed: nobody can be told of it, or there is no such thing. */
export type FollowProblemCode =
  | 'proposal-unknown'
  | 'unit-unreadable'
  | 'unit-unknown'
  | 'area-unknown'
  | 'search-empty'
  | 'words-empty'
  | 'too-many'

export type FollowProblem = Problem<FollowProblemCode>

/**
 * Reads what somebody wants to follow, and gives it in the one form in which it is kept, so that a thing
 * is followed once however it was typed. A unit is named by its act and its citation; a part of a unit,
 * such as a sentence, stands for the unit. Whether there is such a thing is asked elsewhere.
 */
export function readTarget(kind: FollowKind, text: string): Result<FollowTarget, FollowProblem> {
  const target = text.trim().replace(/\s+/gu, ' ')
  switch (kind) {
    case 'proposal':
      return target === '' ? refused('proposal-unknown', text) : ok({ kind, target })
    case 'area':
      return target === '' ? refused('area-unknown', text) : ok({ kind, target })
    case 'unit': {
      const unit = readUnit(target)
      return unit === null ? refused('unit-unreadable', text) : ok({ kind, target: unit })
    }
    case 'search': {
      const { sort: _sort, descending: _descending, ...narrowing } = searchQuery(target)
      const search = searchTarget(narrowing)
      return search === '' ? refused('search-empty', text) : ok({ kind, target: search })
    }
    case 'words': {
      const words = wordsTarget(searchQuery(target))
      return words === null ? refused('words-empty', text) : ok(words)
    }
  }
}

/** A refusal with the words concerned. */
export function refused(code: FollowProblemCode, text: string) {
  return failed<FollowProblem>({ code, severity: 'error', text })
}

/** People begin with a capital, `Art. 64`, and separate by commas. */
function readUnit(target: string): string | null {
  const [act = '', ...cited] = target.split(' ')
  const words = cited.join(' ').replaceAll(',', ' ')
  const unit = parseUnit(`${act} ${words.charAt(0).toLowerCase()}${words.slice(1)}`)
  const address = unit?.address.filter(({ kind }) => !isPartKind(kind)) ?? []
  return unit === null || address.length === 0 ? null : unitTarget({ act: unit.act, address })
}

/** What is followed by whoever follows a search for words; `null`: it looks for nothing. */
export function wordsTarget({
  q,
  act,
  group,
}: Pick<ProposalQuery, 'q' | 'act' | 'group'>): FollowTarget | null {
  if (readQuestion(q).length === 0) return null
  return { kind: 'words', target: searchTarget({ q, act, group }) }
}

/** What is followed by whoever follows a list: its area, where that alone narrows it. */
export function listTarget(query: ProposalQuery): FollowTarget | null {
  const { sort: _sort, descending: _descending, ...narrowing } = query
  const target = searchTarget(narrowing)
  if (target === '') return null
  return target === searchTarget({ area: query.area })
    ? { kind: 'area', target: query.area }
    : { kind: 'search', target }
}
