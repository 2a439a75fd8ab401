import type { Variant } from '#app/core/together/variant.ts'
import { readTogether, type ReadUnit } from '#app/core/together/reading.ts'
import { together, type Together } from '#app/core/together/together.ts'
import type { TogetherChoices } from '#app/core/together/compose.ts'
import type { Statute } from '#app/core/statute/unit.ts'
import { identityOf, keeping } from '#app/kept.ts'

/** Several versions on one text; a version is known by its name. */
export interface ReadingRequest {
  readonly base: Statute
  readonly variants: readonly Variant[]
  readonly choices: TogetherChoices
}

export interface Reading {
  readonly result: Together
  readonly units: readonly ReadUnit[]
}

/** On a whole act six recommendations take some hundred milliseconds: versions never change. */
const readings = keeping<Reading>(24)

/** Several versions read on one text, done once for the same choices. */
export function readVersions(request: ReadingRequest): Reading {
  return readings.get(keyOfReading(request), () => {
    const { base, variants, choices } = request
    const result = together(base, variants, choices)
    return { result, units: readTogether(base, variants, result) }
  })
}

/** Tells one reading from every other. */
export function keyOfReading({ base, variants, choices }: ReadingRequest): string {
  return JSON.stringify([identityOf(base), variants.map(({ name }) => name), [...choices]])
}
