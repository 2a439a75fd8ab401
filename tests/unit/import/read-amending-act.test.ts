import { expect, test } from 'vitest'
import { readAmendingAct } from '#app/import/read-amending-act.ts'
import { notation } from '#tests/support/operation-notation.ts'

/** Built as the pages of the Sejm are; the act is 2019/1815 art. 3, shortened. */
const page = `<div class="parts"><section><div class="block">
<div class="unit unit_arti pro-text"><h3 CLASS="pro-none"><B>Art.&nbsp;3.</B></h3><div class="unit-inner">
<div data-template="xText" CLASS="pro-text">W&nbsp;ustawie z&nbsp;dnia 8&nbsp;marca 1990&nbsp;r. o&nbsp;samorządzie gminnym <span class="xHidden">(<A HREF="/eli/acts/DU/2019/506/ogl">Dz.&nbsp;U. z&nbsp;2019&nbsp;r. poz.&nbsp;506</A>)</span><A CLASS="gloss-link" HREF="#gloss-0:1:"><sup>1)</sup></A> wprowadza się następujące zmiany:</div>
<div class="unit unit_pint pro-text"><h3>1)</h3><div class="unit-inner"><div data-template="xText" CLASS="pro-text">w&nbsp;art.&nbsp;9 ust.&nbsp;2 otrzymuje brzmienie:<div class="block">„2. Gmina oraz inna gminna osoba prawna:<div>1) prowadzi działalność;</div><div>2) tworzy spółki, o&nbsp;których mowa w&nbsp;art.&nbsp;9<sup>1</sup>.”;</div></div></div></div></div>
<div class="unit unit_pint pro-text"><h3>2)</h3><div class="unit-inner"><div data-template="xText" CLASS="pro-text">w&nbsp;art.&nbsp;10 wyrazy „gminą” zastępuje się wyrazami „gminami” jakoś.</div></div></div>
</div></div></div></section></div>`

test('an amending act is read from the page of the Sejm', () => {
  const { articles, problems } = readAmendingAct(page)
  expect(articles.map(({ article, act }) => [article, act.title, act.date])).toEqual([
    ['art. 3', 'o samorządzie gminnym', '1990-03-08'],
  ])
  const [first, second] = articles[0]?.instructions ?? []
  expect(first?.operations.map(notation)).toEqual(['replaceUnit art. 9 ust. 2 {1 2}'])
  expect(JSON.stringify(first?.operations)).toContain('w art. 9¹.')
  expect(second?.operations).toEqual([])
  expect(problems).toEqual([
    {
      code: 'not-understood',
      severity: 'error',
      text: 'w art. 10 wyrazy „gminą” zastępuje się wyrazami „gminami” jakoś',
      path: 'art. 3 pkt 2',
    },
  ])
})

test('any other text is read as it is', () => {
  const { articles } = readAmendingAct(
    'Art. 1. W ustawie z dnia 1 maja 1999 r. o drogach uchyla się art. 5.',
  )
  expect(articles[0]?.instructions[0]?.operations.map(notation)).toEqual(['repealUnit art. 5'])
})
