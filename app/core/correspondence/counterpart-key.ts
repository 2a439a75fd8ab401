import { newText } from '../diff/segment.ts'
import { eId, printAddress } from '../statute/address.ts'
import type { OpenCounterpart } from './open-counterparts.ts'

/** What tells one open counterpart from another as long as nothing about it changes. */
export function counterpartKey({
  act,
  address,
  other,
  counterpart,
  parallel,
}: OpenCounterpart): string {
  const words = parallel ? newText(parallel.segments) : ''
  const parts = [act, printAddress(address), other, eId(counterpart?.address ?? []), words]
  return parts.join(' ').replace(/\s+/gu, ' ')
}
