/**
 * The places of a longest increasing subsequence: of paired units, those that kept their order, so
 * that as few as possible are told as moved (patience sorting, n log n).
 */
export function keptInOrder(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = []
  const previous: number[] = []
  values.forEach((value, place) => {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    previous[place] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = place
  })
  const kept = new Set<number>()
  for (let place = tails.at(-1) ?? -1; place >= 0; place = previous[place] ?? -1) kept.add(place)
  return kept
}
