import { searchQuery } from '#app/core/notify/follow.ts'
import type * as pl from '../pl/followed-name.ts'
import { groupNames } from './workflow.ts'

/** What is followed, in words: “R-2014-01”, “usg, art. 64”, “area Związki komunalne”. */
export const followedName: typeof pl.followedName = ({ kind, target }) => {
  switch (kind) {
    case 'proposal':
      return target
    case 'unit':
      return target.replace(' ', ', ')
    case 'area':
      return `area “${target}”`
    case 'search':
      return `search for ${searchName(target)}`
    case 'words':
      return `words ${searchName(target)}`
  }
}

function searchName(target: string): string {
  const { q, act, area, organisation, author, group } = searchQuery(target)
  const parts = [
    q === '' ? '' : `“${q}”`,
    act,
    area,
    organisation,
    author,
    group === '' ? '' : groupNames[group],
  ]
  return parts.filter(Boolean).join(', ')
}
