import type { KnipConfig } from 'knip'

export default {
  entry: [
    'app/routes.ts',
    'app/routes/**/*.{ts,tsx}',
    'app/setup/start.js',
    'app/setup/migrate-new.ts',
    'app/setup/tasks/*.ts',
    'app/cli/nowela.js',
    'tests/bench/*.bench.ts',
    'tests/support/keep-saving.ts',
  ],
  project: ['app/**/*.{ts,tsx,js}', 'tests/**/*.{ts,tsx}'],
  ignoreDependencies: [
    // The generated database client imports it.
    '@prisma/client',
    // What @remix-run/fs-routes asks to have beside it.
    '@remix-run/route-config',
  ],
  // A type belongs to the function beside it, used elsewhere or not.
  ignoreExportsUsedInFile: { interface: true, type: true },
} satisfies KnipConfig
