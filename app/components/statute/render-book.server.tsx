import { renderToStaticMarkup } from 'react-dom/server'
import type { Address } from '#app/core/statute/address.ts'
import { eId } from '#app/core/statute/address.ts'
import { walk } from '#app/core/statute/locate.ts'
import type { Statute } from '#app/core/statute/unit.ts'
import { keeping } from '#app/kept.ts'
import type { BookContext, MarginMark } from './book-context.ts'
import { citationLinks, type CitableAct } from './citation-links.ts'
import { Contents } from './contents.tsx'
import { findInText, foldQuestion } from './find-in-text.ts'
import { omittedArticles } from './omitted.ts'
import type { TextHit, TextLink } from './pieces.ts'
import { StatuteText } from './statute-text.tsx'

export interface BookRequest {
  readonly statute: Statute
  /** Tells this text from every other one; a text never changes under its hash. */
  readonly sha256: string
  /** Acts to which citations may lead, each with the hash of its text. */
  readonly others: readonly (CitableAct & { readonly sha256: string })[]
  readonly marks: ReadonlyMap<string, readonly MarginMark[]>
  readonly question: string
  readonly proposeHref: ((eId: string) => string) | null
  readonly followAct: string | null
}

export interface Book {
  readonly contents: string
  readonly text: string
  /** How many places were found for the question. */
  readonly found: number
}

/**
 * Books already set. A whole act is some thousand units; setting it takes about 30 ms, which is the
 * time of a page. What depends on a question is set each time.
 */
const books = keeping<Book>(32)

/** A statute as HTML: its contents and its text, with marks, links and found places. */
export function renderBook(request: BookRequest): Book {
  const question = foldQuestion(request.question)
  if (question !== '') return setBook(request, question)
  const key = [
    textsKey(request),
    request.proposeHref?.('') ?? '',
    request.followAct ?? '',
    JSON.stringify([...request.marks]),
  ].join(' ')
  return books.get(key, () => setBook(request, ''))
}

function setBook(request: BookRequest, question: string): Book {
  const { statute, marks, proposeHref, followAct } = request
  const { hits, found } = findHits(statute, question)
  const context: BookContext = {
    links: linksOf(request),
    hits,
    marks,
    gaps: omittedArticles(statute),
    proposeHref,
    followAct,
  }
  const touched = new Set([...marks.keys()].map((id) => id.split('__')[0] ?? id))
  return {
    contents: renderToStaticMarkup(<Contents units={statute.units} touched={touched} />),
    text: renderToStaticMarkup(<StatuteText units={statute.units} context={context} />),
    found,
  }
}

const linksByText = keeping<ReadonlyMap<string, readonly TextLink[]>>(32)

function linksOf(request: BookRequest) {
  return linksByText.get(textsKey(request), () => citationLinks(request.statute, request.others))
}

function textsKey({ sha256, others }: BookRequest): string {
  return [sha256, ...others.map((other) => other.sha256)].join(' ')
}

/** Found places by unit, numbered through the whole text from 1. */
function findHits(
  statute: Statute,
  question: string,
): { readonly hits: ReadonlyMap<string, readonly TextHit[]>; readonly found: number } {
  const hits = new Map<string, readonly TextHit[]>()
  let found = 0
  if (question === '') return { hits, found }
  const note = (address: Address, text: string) => {
    const places = findInText(text, question)
    if (places.length === 0) return
    hits.set(
      eId(address),
      places.map((place) => ({ ...place, hit: ++found })),
    )
  }
  for (const { unit, address } of walk(statute)) note(address, unit.text)
  return { hits, found }
}
