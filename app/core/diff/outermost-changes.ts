import { sameAddress, startsWith, type Address } from '../statute/address.ts'
import { statusOfText } from '../statute/status.ts'
import { newText } from './segment.ts'
import type { UnitDiff } from './unit-diff.ts'

/** The changes that stand for themselves: not what came or went together with the unit around it. */
export function outermostChanges(diffs: readonly UnitDiff[]): readonly UnitDiff[] {
  const whole: Address[] = []
  return diffs.filter((diff) => {
    const { address, change, segments } = diff
    if (change === 'same' || change === 'moved') return false
    const inside = whole.some((unit) => startsWith(address, unit) && !sameAddress(address, unit))
    const repealed = change === 'changed' && statusOfText(newText(segments)) !== 'active'
    if (change === 'added' || change === 'removed' || repealed) whole.push(address)
    return !inside
  })
}
