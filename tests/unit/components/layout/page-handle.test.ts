import { expect, it } from 'vitest'
import { needsScripts } from '#app/components/layout/page-handle.ts'

it('a page needs the scripts unless one of its routes is for reading only', () => {
  expect(needsScripts([undefined, null, {}, 'x', { hydrate: true }])).toBe(true)
  expect(needsScripts([undefined, { hydrate: false }])).toBe(false)
})
