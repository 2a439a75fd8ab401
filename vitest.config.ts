import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/property/**/*.test.ts'],
    setupFiles: [
      'tests/support/environment.ts',
      'tests/support/no-console-errors.ts',
      'tests/support/random-seed.ts',
    ],
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
    testTimeout: 30_000,
    maxWorkers: 2,
  },
})
