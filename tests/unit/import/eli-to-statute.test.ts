import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isHtml, parseHtml } from '#app/import/eli-to-statute.ts'
import { art, closing, lit, pkt, rozdz, tiret, tiret2, ust } from '#tests/support/builders.ts'

const page = readFileSync(new URL('../../fixtures/eli/constructed.html', import.meta.url), 'utf8')

/** A unit as the pages have it; `inside` stands in its content. */
function unit(kind: string, mark: string, ...inside: string[]): string {
  return `<div class="unit unit_${kind} false" id="x"><h3>${mark}</h3><div class="unit-inner">${inside.join('')}</div></div>`
}

const text = (words: string) => `<div data-template="xText" CLASS="pro-text">${words}</div>`
const units = (...html: string[]) =>
  parseHtml(`<div class="parts">${html.join('')}</div>`).statute.units

test('the constructed page is read as its author says', () => {
  const { statute, problems } = parseHtml(page)
  expect(problems).toEqual([])
  expect(statute.units).toEqual([
    rozdz(
      '1',
      'Przepisy próbne',
      art(
        '4ea',
        ust(
          '1',
          'Rejestr, o którym mowa w ustawie o próbach (Dz. U. poz. 1), zawiera:',
          pkt(
            '1',
            'dane gminy:',
            lit('a', 'nazwę,'),
            lit('b', 'adres:', tiret('siedziby urzędu,'), tiret('do doręczeń,')),
          ),
          pkt('2', 'datę wpisu'),
          closing('podane przez wójta.'),
        ),
      ),
      art('5', '(uchylony)'),
      art(
        '6',
        'W ustawie z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. z 2024 r. poz. 1465) wprowadza się następujące zmiany:',
        pkt(
          '1',
          'w art. 5a po ust. 2 dodaje się ust. 2a w brzmieniu:\n„2a. Zdanie próbne o „próbie”.”;',
        ),
        pkt('2', 'uchyla się art. 9.'),
      ),
    ),
  ])
})

describe('what the pages do', () => {
  test('superscripts are raised, also where no space follows', () => {
    const html = unit(
      'arti',
      '<B>Art.&nbsp;9<sup>1</sup>.</B>',
      text('Zezwolenie z art. 9<sup>1</sup>ust. 3.'),
    )
    expect(units(html)).toEqual([art('9¹', 'Zezwolenie z art. 9¹ust. 3.')])
  })

  test('a paragraph nested in another by mistake takes the level of its mark', () => {
    const html = unit(
      'arti',
      'Art. 5.',
      unit('pass', '1.', text('Jedno.'), unit('pass', '1a.', text('Drugie.'))),
    )
    expect(units(html)).toEqual([art('5', ust('1', 'Jedno.'), ust('1a', 'Drugie.'))])
  })

  test('lists in lists are double tirets', () => {
    const item = (...inside: string[]) =>
      `<li><DIV>&nbsp;-&nbsp;</DIV><DIV>${inside.join('')}</DIV></li>`
    const list = (...items: string[]) => `<ul data-template="xEnum">${items.join('')}</ul>`
    const html = unit(
      'pint',
      '1)',
      text('adres:'),
      list(
        item(text('siedziby:'), list(item(text('ulica,')), item(text('dom,')))),
        item(text('poczty;')),
      ),
    )
    expect(units(html)).toEqual([
      pkt('1', 'adres:', tiret('siedziby:', tiret2('ulica,'), tiret2('dom,')), tiret('poczty;')),
    ])
  })

  test('in an announcement the statute is the part with the consolidated text', () => {
    const part = (title: string, article: string) =>
      `<section><h2 class="part">${title}</h2>${unit('arti', 'Art. 1.', text(article))}</section>`
    const html = `<div>${part('Treść obwieszczenia', 'Przytoczony.')}${part('Załącznik - Tekst jednolity ustawy z dnia 8 marca 1990 r. o samorządzie gminnym', 'Gmina.')}</div>`
    expect(parseHtml(html).statute).toMatchObject({
      title: 'Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym',
      eli: 'DU/1990/95',
      units: [art('1', 'Gmina.')],
    })
  })

  test('a page without units says so', () => {
    expect(parseHtml('<html><body>Request Rejected</body></html>').problems).toEqual([
      { code: 'no-units', severity: 'error' },
    ])
  })
})

test.each([
  ['<!DOCTYPE html><html><body><div></div></body></html>', true],
  ['\n<div class="parts"><section></section></div>', true],
  ['### Art. 1.\n\nTekst <sup>1</sup>.', false],
  ['<!-- tiret: ust. -->\n\n– tekst', false],
  ['', false],
])('%j is HTML: %s', (source, html) => {
  expect(isHtml(source)).toBe(html)
})
