import { describe, expect, it } from 'vitest'
import { eId } from '#app/core/statute/address.ts'
import { proseHtml } from '#app/export/prose-html.ts'
import { linkUnits, withUnitCards, type UnitCard } from '#app/export/unit-links.ts'

const words = { before: 'Dziś', after: 'Po zmianie', gone: 'nie ma' }

/** usg is there, and every unit of it reads the same. */
function html(markdown: string, card: Partial<UnitCard> = {}): string {
  const cards = new Map<string, UnitCard>()
  const linked = linkUnits(markdown, (act, address) => {
    if (act !== 'usg') return null
    const href = `/acts/usg#${eId(address)}`
    const found = { href, before: 'Gminy <mogą>.', after: 'Gminy <mogą>.', ...card }
    cards.set(href, found)
    return found
  })
  return withUnitCards(proseHtml(linked), cards, words)
}

describe('units cited in a rationale', () => {
  it('become links with the words of the unit, escaped', () => {
    const shown = html('Zmienia się art. 64 ust. 1 usg.')
    expect(shown).toContain('<a href="/acts/usg#art_64__para_1">art. 64 ust. 1 usg</a>')
    expect(shown).toContain('<b>Dziś</b> Gminy &lt;mogą&gt;.')
    expect(shown).not.toContain('Po zmianie')
  })

  it('show the words before and after a change, and that a unit is not there', () => {
    const shown = html('art. 64 ust. 1a usg', { before: null, after: 'Nowy.' })
    expect(shown).toContain('<b>Dziś</b> nie ma')
    expect(shown).toContain('<b>Po zmianie</b> Nowy.')
  })

  it('stay as they are without an act, of an unknown act, as a range, and in a link', () => {
    for (const text of [
      'art. 64 ust. 1 mówi',
      'art. 64 xyz',
      'art. 64 ust. 1–3 usg',
      '[art. 64 usg](https://example.org/#a)',
    ]) {
      expect(html(text)).not.toContain('unit-ref')
    }
  })
})
