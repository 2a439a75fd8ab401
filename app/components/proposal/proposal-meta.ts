import type { MetaDescriptor } from '@remix-run/react'
import { applyEvents } from '#app/core/workflow/path.ts'
import { feeds } from '#app/i18n/pl/feeds.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { proposal as words } from '#app/i18n/pl/proposal.ts'
import { stageLabel } from '#app/i18n/pl/workflow.ts'
import { paths } from '#app/paths.ts'
import { eliPrefix, feedLink } from '../statute/act-meta.ts'
import type { ProposalHead } from './head.ts'

/**
 * The head of a page of a recommendation; without `head` it could not be shown. Of what is published it
 * tells machines as well: the feed, what schema.org and ELI say of it. Of the rest it tells a title.
 */
export function proposalMeta(title: string, head: ProposalHead | undefined): MetaDescriptor[] {
  if (!head) return [{ title: frame.name }]
  const titled = { title: `${title} · ${frame.name}` }
  const { number, publishedOn } = head
  if (publishedOn === null) return [titled]
  const { stage, since, last } = applyEvents(head.events)
  const label = stageLabel(stage, last?.details)
  return [
    titled,
    { name: 'description', content: `${number} ${head.title}. ${label}.` },
    feedLink(feeds.linkOne, paths.proposalFeed(number)),
    { 'script:ld+json': creativeWork(head, { label, since, publishedOn }) },
    ...eliOf(head, since),
  ]
}

interface Standing {
  readonly label: string
  /** ISO days. */
  readonly since: string
  readonly publishedOn: string
}

function creativeWork(head: ProposalHead, { label, since, publishedOn }: Standing) {
  const { number, version } = head
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': paths.proposal(number),
    url: paths.proposal(number),
    identifier: number,
    name: head.title,
    genre: words.genre,
    inLanguage: 'pl',
    isAccessibleForFree: true,
    creativeWorkStatus: label,
    datePublished: publishedOn,
    dateModified: since > publishedOn ? since : publishedOn,
    ...(version > 0 && { version }),
    author: head.people.map((name) => ({ '@type': 'Person', name })),
    sourceOrganization: { '@type': 'Organization', name: head.organisation },
    keywords: head.area,
    about: head.acts.map((act) => ({ '@type': 'Legislation', '@id': paths.act(act) })),
  }
}

/** A draft of law that amends acts and is not in force, in the words of the ELI ontology. */
function eliOf({ number, title, version, acts }: ProposalHead, since: string): MetaDescriptor[] {
  const about = paths.proposal(number)
  const told = { prefix: eliPrefix, about }
  const link = (rel: string, href: string): MetaDescriptor => ({
    ...{ tagName: 'link', ...told, rel: `eli:${rel}`, href },
  })
  return [
    { ...told, typeof: 'eli:LegalResource', property: 'eli:id_local', content: number },
    { ...told, property: 'eli:title', content: title },
    { ...told, property: 'eli:date_document', content: since },
    ...(version > 0 ? [{ ...told, property: 'eli:version', content: String(version) }] : []),
    link('in_force', 'http://data.europa.eu/eli/ontology#InForce-notInForce'),
    ...acts.map((act) => link('amends', paths.act(act))),
  ]
}
