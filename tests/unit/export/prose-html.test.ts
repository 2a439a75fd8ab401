import { describe, expect, it } from 'vitest'
import { proseHtml } from '../../../app/export/prose-html.ts'

describe('proseHtml', () => {
  it('sets headings below those of the page', () => {
    expect(proseHtml('# Cel\n\n### Skutki')).toBe('<h3>Cel</h3>\n<h3>Skutki</h3>\n')
  })

  it('sets lists, emphasis and tables', () => {
    expect(proseHtml('1. *jeden*\n2. **dwa**')).toContain('<li><em>jeden</em></li>')
    expect(proseHtml('| a | b |\n|---|---|\n| 1 | 2 |')).toContain('<td>1</td>')
  })

  it('shows scripts and other foreign elements as the text they are', () => {
    const html = proseHtml('<script>alert(1)</script><img src=x onerror=alert(1)>')
    expect(html).not.toContain('<script')
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;script&gt;')
  })

  it('takes links apart that do not lead to a page', () => {
    expect(proseHtml('[x](javascript:alert(1))')).not.toContain('javascript:')
    expect(proseHtml('[x](https://example.org "t")')).toContain('href="https://example.org"')
  })

  it('adds no handler, style or identifier from raw HTML', () => {
    const html = proseHtml(
      '<p id="content" class="demo" style="position:fixed" onclick="x()">a</p>',
    )
    expect(html).toBe('<p>a</p>')
  })
})
