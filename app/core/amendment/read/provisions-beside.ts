import type { Range } from '../../problem.ts'

const verb =
  /(?:otrzymuj[eą]|nadaje\s+się|(?:dodaje|uchyla|skreśla|wykreśla|zastępuje|oznacza|wstawia)\s+się)(?!\p{L})/gu

/**
 * Where another provision may begin: „w art. 68” anywhere, „uchyla się art. 70” or „art. 69 otrzymuje”
 * only behind the end of the one before.
 */
const beginning =
  /(?<=\s)(?=(?:w|po|przed)\s+(?:art\.|§|tytule|(?:od)?dzia[lł]|rozdzia[lł]))|(?<=[;.”]\s+)(?=(?:art\.|§|uchyla|skreśla|dodaje|użyt|wyraz|tytuł|(?:od)?dział|rozdział)(?!\p{L}{6}))/giu

/**
 * Cuts pasted provisions without numbers („w art. 67 uchyla się ust. 1; w art. 68 …”) into single ones:
 * before a place where one may begin, as soon as what stands before it says what is done. `masked` has
 * the quoted matter blanked out. A provision that stands alone is given whole. Linear in the length.
 */
export function provisionsBeside(masked: string, { start, end }: Range): readonly Range[] {
  const words = masked.slice(start, end)
  const verbs = Array.from(words.matchAll(verb), ({ index }) => index)
  const ranges: Range[] = []
  let from = 0
  let next = 0
  for (const { index } of words.matchAll(beginning)) {
    while ((verbs[next] ?? Infinity) < from) next += 1
    if ((verbs[next] ?? Infinity) >= index) continue
    ranges.push({ start: start + from, end: start + index })
    from = index
  }
  return [...ranges, { start: start + from, end }]
}
