import { noun, type Noun } from './declension.ts'
import type { Tier } from './tier.ts'

/** A term of one act and what the other act says for it; several where only the place can tell. */
export interface TermPair {
  readonly from: Noun
  readonly to: readonly Noun[]
}

const gmina = noun(
  'f',
  'gmina gminy gminie gminę gminą gminie | gminy gmin gminom gminy gminami gminach',
)
const powiat = noun(
  'm',
  'powiat powiatu powiatowi powiat powiatem powiecie | powiaty powiatów powiatom powiaty powiatami powiatach',
)
const wojt = noun(
  'm',
  'wójt wójta wójtowi wójta wójtem wójcie | wójtowie wójtów wójtom wójtów wójtami wójtach',
)
const zarzadForms =
  'zarząd zarządu zarządowi zarząd zarządem zarządzie | zarządy zarządów zarządom zarządy zarządami zarządach'
const zarzad = noun('m', zarzadForms)
const zarzadPowiatu = noun('m', zarzadForms, ' powiatu')
const starosta = noun(
  'm',
  'starosta starosty staroście starostę starostą staroście | starostowie starostów starostom starostów starostami starostach',
)
const deputyOfWojt = noun(
  'm',
  'zastępca zastępcy zastępcy zastępcę zastępcą zastępcy | zastępcy zastępców zastępcom zastępców zastępcami zastępcach',
  ' wójta',
)
const wicestarosta = noun(
  'm',
  'wicestarosta wicestarosty wicestaroście wicestarostę wicestarostą wicestaroście | wicestarostowie wicestarostów wicestarostom wicestarostów wicestarostami wicestarostach',
)
const urzadGminy = noun(
  'm',
  'urząd urzędu urzędowi urząd urzędem urzędzie | urzędy urzędów urzędom urzędy urzędami urzędach',
  ' gminy',
)
const starostwoPowiatowe = noun(
  'n',
  'starostwo_powiatowe starostwa_powiatowego starostwu_powiatowemu starostwo_powiatowe starostwem_powiatowym starostwie_powiatowym | starostwa_powiatowe starostw_powiatowych starostwom_powiatowym starostwa_powiatowe starostwami_powiatowymi starostwach_powiatowych',
)
const starostwo = noun(
  'n',
  'starostwo starostwa starostwu starostwo starostwem starostwie | starostwa starostw starostwom starostwa starostwami starostwach',
)

/** The terms of an act, longer ones before those that they begin with. */
export const lexicon: Readonly<Record<Tier, readonly TermPair[]>> = {
  gmina: [
    { from: deputyOfWojt, to: [wicestarosta] },
    { from: urzadGminy, to: [starostwoPowiatowe] },
    // The executive organ of the county is the zarząd; what one person does is the starosta's.
    { from: wojt, to: [zarzadPowiatu, starosta] },
    { from: gmina, to: [powiat] },
  ],
  powiat: [
    { from: starostwoPowiatowe, to: [urzadGminy] },
    { from: starostwo, to: [urzadGminy] },
    { from: wicestarosta, to: [deputyOfWojt] },
    { from: zarzadPowiatu, to: [wojt] },
    { from: zarzad, to: [wojt] },
    { from: starosta, to: [wojt] },
    { from: powiat, to: [gmina] },
  ],
}

/** The noun of the tier itself. */
export const tierNoun: Readonly<Record<Tier, Noun>> = { gmina, powiat }

/** The stem of the tier's adjective: „gminny”, „powiatowy”; both take the same endings. */
export const tierAdjective: Readonly<Record<Tier, string>> = { gmina: 'gminn', powiat: 'powiatow' }

/** Words that name a tier and are not exchanged: titles of acts, a city with county rights, its own services. */
export const fixedPhrases =
  /ustaw\p{L}*(?:\s+z\s+dnia\s+\d+\s+\p{L}+\s+\d{4}\s+r\.)?\s+o\s+samorządzie\s+(?:gminnym|powiatowym)|miast\p{L}*\s+na\s+prawach\s+powiatu|powiatowo-gminn\p{L}*|powiatow\p{L}*\s+(?:służb\p{L}*|urz[ąę]d\p{L}*\s+pracy)|zarząd\p{L}*\s+(?:związ\p{L}*|komisaryczn\p{L}*|spół\p{L}*|stowarzysz\p{L}*|mieni\p{L}*|osiedl\p{L}*)/giu

/** What the other tier does not have. */
export const onlyHere: Readonly<Record<Tier, RegExp>> = {
  gmina:
    /sołectw\p{L}*|sołtys\p{L}*|rad\p{L}*\s+sołeck\p{L}*|zebrani\p{L}*\s+wiejski\p{L}*|jednost\p{L}*\s+pomocnicz\p{L}*|dzielnic\p{L}*|osiedl\p{L}*|zarządzeni(?:e|a|u|em|ami|ach)(?!\p{L}|\s+zastępcz)/giu,
  powiat:
    /powiatow\p{L}*\s+służb\p{L}*(?:,\s+inspekcj\p{L}*\s+i\s+straż\p{L}*)?|powiatow\p{L}*\s+urz[ąę]d\p{L}*\s+pracy/giu,
}
