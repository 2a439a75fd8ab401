import type { Statute } from '../statute/unit.ts'

/** The tiers of local government whose acts are built alike: the commune's (usg) and the county's (usp). */
export type Tier = 'gmina' | 'powiat'

const tiers: Readonly<Record<string, Tier>> = { 'DU/1990/95': 'gmina', 'DU/1998/578': 'powiat' }

/** Which tier an act is about, known by its ELI identifier; null for every other act. */
export function tierOf({ eli }: Pick<Statute, 'eli'>): Tier | null {
  return tiers[eli] ?? null
}
