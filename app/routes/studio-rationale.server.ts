import { amendedTexts } from '#app/core/draft/amended-texts.ts'
import type { ProposalContent } from '#app/core/draft/content.ts'
import type { ProposalRecord } from '#app/core/record/proposal.ts'
import { eId, type Address } from '#app/core/statute/address.ts'
import { locate } from '#app/core/statute/locate.ts'
import type { Statute, Unit } from '#app/core/statute/unit.ts'
import { proseHtml } from '#app/export/prose-html.ts'
import { linkUnits, withUnitCards, type UnitCard } from '#app/export/unit-links.ts'
import { rationale as words } from '#app/i18n/pl/rationale.ts'
import { paths } from '#app/paths.ts'
import { loadActsBeside, loadAmendedTexts } from '#app/storage/amended-texts.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import { listAgendaItems, listPractices } from '#app/storage/evidence.server.ts'

/** A rationale set for reading, its cited units as links that show their words before and after. */
export async function rationaleHtml(
  db: Database,
  content: ProposalContent,
  markdown: string,
): Promise<string> {
  const statuteOf = await loadAmendedTexts(db, [content])
  const texts = amendedTexts(content, statuteOf, await loadActsBeside(db, content))
  const cards = new Map<string, UnitCard>()
  const linked = linkUnits(markdown, (act, address) => {
    const text = texts.find((known) => known.act === act)
    if (!text) return null
    const href = paths.unit(act, eId(address))
    const card = {
      href,
      before: wordsAt(text.before, address),
      after: wordsAt(text.after, address),
    }
    cards.set(href, card)
    return card
  })
  return withUnitCards(proseHtml(linked), cards, words)
}

function wordsAt(statute: Statute, address: Address): string | null {
  const found = locate(statute, address)
  return found.ok ? wordsOf(found.unit) : null
}

function wordsOf({ text, children }: Unit): string {
  return [text, ...children.map(wordsOf)].filter((part) => part !== '').join(' ')
}

/** What a recommendation may rest on, with what it rests on already. */
export async function evidenceOf(db: Database, proposal: ProposalRecord) {
  const [agenda, practices] = await Promise.all([listAgendaItems(db), listPractices(db)])
  return {
    agenda: agenda.map(({ code, title, proposals }) => ({
      value: code,
      label: `${code} ${title}`,
      chosen: proposals.includes(proposal.number),
    })),
    practices: practices.map(({ number, name, leader, proposals }) => ({
      value: String(number),
      label: `${number}. ${name} (${leader})`,
      chosen: proposals.includes(proposal.number),
    })),
  }
}
