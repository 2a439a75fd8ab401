import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PathLine } from '#app/components/workflow/path-line.tsx'
import type { StatusEvent } from '#app/core/workflow/event.ts'
import type { StageId } from '#app/core/workflow/stage.ts'

const events: readonly StatusEvent[] = (
  ['draft', 'inReview', 'readyForBoard'] as const satisfies readonly StageId[]
).map((stage, index) => ({
  id: `e${index}`,
  sequence: index + 1,
  step: {
    stage,
    actor: 'author',
    date: `2014-07-0${index + 1}`,
    version: 1,
    details: {},
    note: '',
  },
  corrects: null,
  note: '',
  recordedBy: '',
  recordedAt: '',
}))

describe('the line of a way', () => {
  const html = renderToStaticMarkup(<PathLine events={events} />)

  it('marks the place where the recommendation is, for eyes and for screen readers', () => {
    expect(html.match(/aria-current="step"/g)).toHaveLength(1)
    expect(html).toMatch(/class="now" aria-current="step">Zarząd<.*?tu jest teraz/)
  })

  it('says what was done and what it awaits', () => {
    expect(html).toContain('Koordynator zamknął recenzję – czeka na zarząd stowarzyszenia')
  })

  it('shows the days of what is done and since when it is where it is', () => {
    expect(html).toContain('1.07.2014')
    expect(html).toContain('od 3.07.2014')
  })
})
