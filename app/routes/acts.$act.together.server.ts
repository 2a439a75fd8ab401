import { redirect } from '@remix-run/node'
import type { Person } from '#app/core/record/person.ts'
import { choicePrefix } from '#app/components/together/contested-id.ts'
import { readVersions, type ReadingRequest } from '#app/components/together/reading.server.ts'
import { derive } from '#app/core/amendment/derive.ts'
import type { ActAmendment } from '#app/core/draft/content.ts'
import { printAddress } from '#app/core/statute/address.ts'
import type { Variant } from '#app/core/together/variant.ts'
import { dayOf } from '#app/i18n/pl/format.ts'
import { together as words } from '#app/i18n/pl/together.ts'
import { written } from '#app/i18n/pl/written.ts'
import type { Database } from '#app/storage/database.server.ts'
import { createProposal } from '#app/storage/proposals.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import type { Amending, ReadingChoice } from '#app/storage/together.server.ts'
import { paths } from '#app/paths.ts'

/** What an address or a form asks to be read together. */
export interface AskedReading {
  /** Numbers of recommendations, in their order. */
  readonly numbers: readonly string[]
  /** The number of the recommendation whose wording shall stand, by the key of the place. */
  readonly choices: ReadonlyMap<string, string>
}

/** More would be no reading, and each costs a merge with all before it. */
const maxRead = 20

export function askedReading(asked: URLSearchParams): AskedReading {
  const numbers = asked.getAll('with').flatMap((one) => one.split(','))
  const choices = [...asked].flatMap(([name, value]): [string, string][] =>
    name.startsWith(choicePrefix) ? [[name.slice(choicePrefix.length), value]] : [],
  )
  return { numbers: numbers.slice(0, maxRead), choices: new Map(choices) }
}

/** What is to be read; `null`: nothing was chosen. */
export function readingOf(
  { base, chosen }: ReadingChoice,
  { choices }: AskedReading,
): ReadingRequest | null {
  if (base === null || chosen.length === 0) return null
  const byIndex = [...choices].flatMap(([key, number]): [string, number][] => {
    const index = chosen.findIndex(({ proposal }) => proposal.number === number)
    return index < 0 ? [] : [[key, index]]
  })
  return { base, variants: chosen.map(variantOf), choices: new Map(byIndex) }
}

export function variantOf({ proposal: { number, version }, amendment }: Amending): Variant {
  return { name: words.name(number, version), operations: amendment.operations }
}

/** Begins a recommendation with the changes of all chosen ones, the chosen wordings where they clash. */
export async function composeDraft(
  db: Database,
  person: Person,
  act: string,
  { chosen }: ReadingChoice,
  request: ReadingRequest,
) {
  const [first] = chosen
  if (first === undefined) throw new Response(null, { status: 400, statusText: 'Bad Request' })
  const { base } = request
  const { statute, contested } = readVersions(request).result
  const reference = chosen.find(({ amendment }) => amendment.reference)?.amendment.reference
  const amendment: ActAmendment = {
    act,
    source: base.source,
    operations: derive(base, statute).operations,
    ...(reference === undefined ? {} : { reference }),
  }
  const names = chosen.map(({ proposal: { number, version } }) => written.version(number, version))
  const settled = contested.map((place) =>
    written.composedChoice(printAddress(place.address), names[place.chosen] ?? ''),
  )
  const stamp = stampOf(person)
  const number = await createProposal(
    db,
    {
      title: written.composedTitle(chosen.map(({ proposal }) => proposal.number)),
      area: first.proposal.area,
      organisation: person.organisation,
      ownerId: person.id,
      content: {
        problem: written.composedProblem(names),
        amendments: [amendment],
        rationale: settled.join('\n'),
        transitional: '',
        entryIntoForce: '',
      },
      origins: chosen.map(({ proposal }) => ({
        number: proposal.number,
        version: proposal.version,
      })),
      date: dayOf(stamp.at),
    },
    stamp,
  )
  return redirect(paths.proposalEdit(number, { act }), 303)
}
