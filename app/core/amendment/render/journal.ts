/** A publication in the Dziennik Ustaw. */
export interface Publication {
  readonly year: number
  readonly position: number
  /** The issue, „Nr 142”: publications up to 2011 have one. */
  readonly issue?: number
}

/** Where an act stands in the Dziennik Ustaw on the day on which it is cited (ZTP § 161). */
export interface PublishedAct {
  /** The year in which the act itself was published; tells whether the year is said at all. */
  readonly actYear: number
  /** Its first publication, or the last consolidated text. */
  readonly text: Publication
  readonly consolidated: boolean
  /** The changes published since, in their order. */
  readonly changes: readonly Publication[]
}

/** With more changes than this the reference says „z późn. zm.” and a footnote lists them (ZTP § 158). */
const MOST_CHANGES = 5

/**
 * The reference in brackets behind the title of a cited act (ZTP § 158, § 162), without the brackets:
 * `Dz. U. poz. 501`, `Dz. U. z 2017 r. poz. 1875 i 2232`, `Dz. U. z 2013 r. poz. 594, z późn. zm.`.
 */
export function journalReference({ actYear, text, consolidated, changes }: PublishedAct): string {
  if (changes.length > MOST_CHANGES) return `Dz. U. ${yearGroup([text])}, z późn. zm.`
  if (changes.length === 0 && !consolidated && text.year === actYear) {
    return `Dz. U. ${positions([text])}`
  }
  return `Dz. U. ${listGroups([text, ...changes])}`
}

/** The footnote for „z późn. zm.” (ZTP § 158 ust. 5, 6); `''` where the reference lists all changes. */
export function journalFootnote({ consolidated, changes }: PublishedAct): string {
  if (changes.length <= MOST_CHANGES) return ''
  const what = consolidated ? 'tekstu jednolitego wymienionej' : 'wymienionej'
  return `Zmiany ${what} ustawy zostały ogłoszone w Dz. U. ${listGroups(changes)}.`
}

function listGroups(publications: readonly Publication[]): string {
  const years = [...new Set(publications.map(({ year }) => year))]
  const groups = years.map((year) => yearGroup(publications.filter((it) => it.year === year)))
  const last = groups.at(-1) ?? ''
  return groups.length < 2 ? last : `${groups.slice(0, -1).join(', ')} oraz ${last}`
}

/** „z 2017 r. poz. 1875 i 2232”. */
function yearGroup(publications: readonly Publication[]): string {
  return `z ${String(publications[0]?.year ?? '')} r. ${positions(publications)}`
}

/** „poz. 1465, 1572 i 1907”, „Nr 142, poz. 1591”. */
function positions(publications: readonly Publication[]): string {
  const issues = publications.filter(({ issue }) => issue !== undefined)
  if (issues.length > 0) {
    const each = publications.map(({ issue, position }) =>
      issue === undefined
        ? `poz. ${String(position)}`
        : `Nr ${String(issue)}, poz. ${String(position)}`,
    )
    return conjoined(each)
  }
  return `poz. ${conjoined(publications.map(({ position }) => String(position)))}`
}

function conjoined(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} i ${last}`
}
