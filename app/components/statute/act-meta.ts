import type { MetaDescriptor } from '@remix-run/react'
import { feeds } from '#app/i18n/pl/feeds.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { paths } from '#app/paths.ts'

/** The ontology that the European Legislation Identifier describes law with, for RDFa. */
export const eliPrefix = 'eli: http://data.europa.eu/eli/ontology#'

export interface DescribedAct {
  /** Short name in addresses, `usg`. */
  readonly act: string
  /** ELI identifier, `DU/1990/95`. */
  readonly eli: string
  readonly title: string
  /** The text that is shown: where it was published, and the ISO day whose law it is. */
  readonly source: string
  readonly asOf: string
}

/** The head of a page about an act: its title, its feed, and what schema.org and ELI say of it. */
export function actMeta(title: string, described: DescribedAct): MetaDescriptor[] {
  const { act } = described
  return [
    { title: `${title} · ${frame.name}` },
    feedLink(feeds.linkAct, paths.feed({ act })),
    { 'script:ld+json': legislation(described) },
    ...eliOfAct(described),
  ]
}

/** A feed that programs find by the page. */
export function feedLink(title: string, href: string): MetaDescriptor {
  return { tagName: 'link', rel: 'alternate', type: 'application/atom+xml', title, href }
}

/** Where the Sejm tells of an act. */
function officialAddress(eli: string): string {
  return `https://api.sejm.gov.pl/eli/acts/${eli}`
}

function legislation({ act, eli, title, source, asOf }: DescribedAct) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': paths.act(act),
    url: paths.act(act, { asOf }),
    name: title,
    inLanguage: 'pl',
    legislationIdentifier: eli,
    legislationType: 'ustawa',
    legislationJurisdiction: 'PL',
    legislationDateVersion: asOf,
    sameAs: officialAddress(eli),
    isBasedOn: officialAddress(source),
    encoding: {
      '@type': 'LegislationObject',
      contentUrl: paths.actMarkdown(act, { asOf }),
      encodingFormat: 'text/markdown',
      // Binding is only what the Dziennik Ustaw announced.
      legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
    },
  }
}

function eliOfAct({ eli, title, asOf }: DescribedAct): MetaDescriptor[] {
  const about = officialAddress(eli)
  const property = (name: string, content: string): MetaDescriptor => ({
    ...{ prefix: eliPrefix, about, property: `eli:${name}`, content },
  })
  return [
    { ...property('id_local', eli), typeof: 'eli:LegalResource' },
    property('title', title),
    property('version_date', asOf),
  ]
}
