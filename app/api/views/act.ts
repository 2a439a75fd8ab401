import type * as z from 'zod'
import type { ActRecord, ActText, ActTextSummary } from '../../core/record/act.ts'
import { eId } from '../../core/statute/address.ts'
import { walk } from '../../core/statute/locate.ts'
import { unitsAsJson } from '../../export/units-json.ts'
import { paths } from '../../paths.ts'
import type { act, actText, actTextSummary, unitWithin } from '../resources/act.ts'

/** Makes an address out of a path of the program. */
export type At = (path: string) => string

export function actView({ slug, eli, title, texts }: ActRecord, at: At): z.infer<typeof act> {
  return {
    ...{ slug, eli, title },
    texts: texts.map((text) => textSummary(slug, text, at)),
    url: at(paths.api.act(slug)),
    page: at(paths.act(slug)),
    feed: at(paths.feed({ act: slug })),
  }
}

function textSummary(slug: string, text: ActTextSummary, at: At): z.infer<typeof actTextSummary> {
  const { id, source, asOf, excerpt, sha256, addedAt } = text
  return {
    ...{ id, source, asOf, excerpt, sha256, addedAt },
    url: at(paths.api.actText(slug, id)),
    page: at(paths.act(slug, { asOf })),
  }
}

export function actTextView(text: ActText, at: At): z.infer<typeof actText> {
  const { act: slug, statute } = text
  return {
    ...textSummary(slug, text, at),
    act: slug,
    title: statute.title,
    units: unitsAsJson(statute),
  }
}

/** A recommendation as a unit names it. */
export interface TouchingProposal {
  readonly number: string
  readonly title: string
}

/** A unit with all inside it, and what recommendations change it; `null`: the text has none such. */
export function unitView(
  text: ActText,
  unit: string,
  touching: readonly TouchingProposal[],
  at: At,
): z.infer<typeof unitWithin> | null {
  const { act: slug, id, statute, asOf } = text
  const visits = [...walk(statute)]
  const found = visits.find(({ address }) => eId(address) === unit)
  if (found === undefined) return null
  const all = unitsAsJson(statute)
  const inside = visits.map(({ path }) => found.path.every((step, depth) => path[depth] === step))
  return {
    act: slug,
    text: id,
    units: all.filter((_unit, index) => inside[index]),
    proposals: touching.map(({ number, title }) => ({
      ...{ number, title },
      url: at(paths.api.proposal(number)),
      page: at(paths.proposal(number)),
    })),
    page: at(paths.unit(slug, unit, { asOf })),
  }
}
