import type { KnipConfig } from 'knip'

export default {
  entry: [
    'app/routes.ts',
    'app/routes/**/*.{ts,tsx}',
    // Put in the place of the Polish words when the program is built in English.
    'app/i18n/en/*.ts',
    'app/setup/tasks/*.ts',
    'app/import/table-file/table-worker.js',
    'tests/bench/*.bench.ts',
    'tests/support/keep-saving.ts',
    'tests/support/send-mails.ts',
    'tests/support/make-digests.ts',
  ],
  project: ['app/**/*.{ts,tsx,js}', 'tests/**/*.{ts,tsx}'],
  // The generated database client imports it.
  ignoreDependencies: ['@prisma/client'],
  // A type belongs to the function beside it, used elsewhere or not.
  ignoreExportsUsedInFile: { interface: true, type: true },
} satisfies KnipConfig
