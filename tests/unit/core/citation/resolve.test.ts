import { describe, expect, test } from 'vitest'
import { parseCitations } from '#app/core/citation/parse.ts'
import { resolve, type Resolution } from '#app/core/citation/resolve.ts'
import { parseAddress, printAddress } from '#app/core/statute/address.ts'
import { walk } from '#app/core/statute/locate.ts'
import { parseStatute } from '#app/core/statute/parse.ts'
import { art, closing, lit, pkt, rozdz, statute, ust } from '#tests/support/builders.ts'
import { hasSharedTexts, wholeText } from '#tests/support/shared-texts.ts'

const act = statute([
  rozdz(
    '1',
    'Gmina',
    art(
      '1',
      ust('1', 'Jedno. Drugie.'),
      ust('1a', 'Trzecie.'),
      ust('2', 'Są:', pkt('1', 'a;'), pkt('2', 'b:', lit('a', 'c'), lit('b', 'd')), closing('e.')),
    ),
    art('2', 'Są:', pkt('1', 'a;'), pkt('2', 'b.')),
  ),
  rozdz('2', 'Powiat', art('2a', 'Tekst.'), art('3', 'Tekst.')),
])

function shown(resolution: Resolution): string {
  return resolution.kind === 'units'
    ? resolution.targets.map(({ address }) => printAddress(address)).join(' + ')
    : `${printAddress(resolution.reached)} ⊥ ${resolution.step.kind} ${resolution.step.number}`
}

const from = (where: string, text: string) =>
  parseCitations(text)
    .flatMap((citation) => resolve(citation, parseAddress(where) ?? [], act))
    .map(shown)

describe('records to units', () => {
  test.each<[string, string, string[]]>([
    ['art. 3', 'art. 1 ust. 2 pkt 2 lit. b', ['art. 1 ust. 2 pkt 2 lit. b']],
    ['art. 3', 'art. 1–2a', ['art. 1 + art. 2 + art. 2a']],
    ['art. 3', 'art. 1 ust. 1–2', ['art. 1 ust. 1 + art. 1 ust. 1a + art. 1 ust. 2']],
    ['art. 3', 'art. 1 ust. 1 i 1a', ['art. 1 ust. 1', 'art. 1 ust. 1a']],
    [
      'art. 3',
      'art. 1 ust. 1 zdanie pierwsze–drugie',
      ['art. 1 ust. 1 zdanie pierwsze + art. 1 ust. 1 zdanie drugie'],
    ],
    ['art. 3', 'rozdziału 1', ['rozdział 1']],
    ['art. 1 ust. 2 pkt 1', 'ust. 1', ['art. 1 ust. 1']],
    ['art. 1 ust. 2 pkt 2 lit. a', 'pkt 1', ['art. 1 ust. 2 pkt 1']],
    ['art. 1 ust. 2 część wspólna', 'pkt 2 lit. a', ['art. 1 ust. 2 pkt 2 lit. a']],
    ['art. 1 ust. 2 pkt 2 lit. a', 'lit. b', ['art. 1 ust. 2 pkt 2 lit. b']],
    ['art. 2 pkt 2', 'pkt 1', ['art. 2 pkt 1']],
    ['art. 1 ust. 1', 'zdaniu pierwszym', ['art. 1 ust. 1 zdanie pierwsze']],
    [
      'art. 1 ust. 2 pkt 1',
      'wprowadzeniu do wyliczenia',
      ['art. 1 ust. 2 pkt 1 wprowadzenie do wyliczenia'],
    ],
    ['art. 2a', 'niniejszego rozdziału', ['rozdział 2']],
    ['art. 2a', 'tego artykułu', ['art. 2a']],
  ])('in %s „%s” is %j', (where, text, expected) => {
    expect(from(where, text)).toEqual(expected)
  })

  test.each<[string, string, string[]]>([
    ['art. 3', 'art. 9', [' ⊥ article 9']],
    ['art. 3', 'art. 1 ust. 2 pkt 2 lit. c', ['art. 1 ust. 2 pkt 2 ⊥ letter c']],
    ['art. 3', 'art. 1 ust. 1–5', ['art. 1 ⊥ paragraph 5']],
    ['art. 1 ust. 1', 'ust. 7', ['art. 1 ⊥ paragraph 7']],
    ['art. 1 ust. 1', 'zdanie trzecie', ['art. 1 ust. 1 ⊥ sentence 3']],
    ['art. 3', 'niniejszego działu', [' ⊥ division ']],
  ])('in %s „%s” is not all there: %j', (where, text, expected) => {
    expect(from(where, text)).toEqual(expected)
  })

  test('a citation of another act names nothing here', () => {
    expect(from('art. 3', 'art. 1 Kodeksu karnego')).toEqual([])
  })
})

describe.skipIf(!hasSharedTexts)('in the whole texts', () => {
  // The vague „w artykułach poprzedzających” is no citation; repealed units are found as such.
  test.each([
    ['usg-DU-2013-594', 160],
    ['usg-DU-2016-446', 190],
    ['usp-DU-2013-595', 130],
    ['usp-DU-2016-814', 160],
  ])('%s: every citation of its own units resolves', (name, least) => {
    const whole = parseStatute(wholeText(name)).statute
    const all = [...walk(whole)].flatMap(({ unit, address }) =>
      parseCitations(unit.text).map((citation) => ({ citation, address })),
    )
    const missing = all
      .flatMap(({ citation, address }) => resolve(citation, address, whole))
      .filter(({ kind }) => kind === 'missing')
    expect(missing.map(shown)).toEqual([])
    expect(all.length).toBeGreaterThan(least)
  })
})
