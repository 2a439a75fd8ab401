import { searchQuery, type FollowTarget } from '#app/core/notify/follow.ts'
import { groupNames } from './workflow.ts'

/** What is followed, in words: „R-2014-01”, „usg, art. 64”, „obszar Związki komunalne”. */
export function followedName({ kind, target }: FollowTarget): string {
  switch (kind) {
    case 'proposal':
      return target
    case 'unit':
      return target.replace(' ', ', ')
    case 'area':
      return `obszar „${target}”`
    case 'search':
      return `wyszukiwanie ${searchName(target)}`
    case 'words':
      return `słowa ${searchName(target)}`
  }
}

function searchName(target: string): string {
  const { q, act, area, organisation, author, group } = searchQuery(target)
  const parts = [
    q === '' ? '' : `„${q}”`,
    act,
    area,
    organisation,
    author,
    group === '' ? '' : groupNames[group],
  ]
  return parts.filter(Boolean).join(', ')
}
