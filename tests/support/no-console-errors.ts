import { afterEach, beforeEach, expect, vi } from 'vitest'

// What React or a library complains about is a fault of the code under test.
beforeEach(() => {
  vi.spyOn(console, 'error')
})

afterEach(() => {
  const said = vi.mocked(console.error).mock.calls
  vi.restoreAllMocks()
  expect(said, 'console.error was called').toEqual([])
})
