import { parseUnit, searchQuery, type FollowTarget } from '#app/core/notify/follow.ts'
import { eId } from '#app/core/statute/address.ts'
import { paths } from '#app/paths.ts'

/** Where what is followed is to be seen. */
export function placeOfTarget({ kind, target }: FollowTarget): string {
  switch (kind) {
    case 'proposal':
      return paths.proposal(target)
    case 'area':
      return paths.proposals({ area: target })
    case 'unit': {
      const unit = parseUnit(target)
      return unit === null ? paths.acts() : paths.unit(unit.act, eId(unit.address))
    }
    case 'search': {
      const { sort: _sort, descending: _descending, ...narrowing } = searchQuery(target)
      return paths.proposals(narrowing)
    }
    case 'words': {
      const { q, act, group } = searchQuery(target)
      return paths.search({ q, act, group })
    }
  }
}
