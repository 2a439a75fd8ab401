import type { KnipConfig } from 'knip'

export default {
  entry: [
    'app/routes.ts',
    'app/routes/**/*.{ts,tsx}',
    'app/setup/tasks/*.ts',
    'tests/bench/*.bench.ts',
    'tests/support/keep-saving.ts',
  ],
  project: ['app/**/*.{ts,tsx,js}', 'tests/**/*.{ts,tsx}'],
  // The generated database client imports the first; the others are for work under way.
  ignoreDependencies: [
    '@prisma/client',
    'docx',
    'exceljs',
    'mammoth',
    'nodemailer',
    '@types/nodemailer',
    'ical-generator',
    'feed',
    'ical.js',
    'fast-xml-parser',
    '@readme/openapi-parser',
  ],
  // A type belongs to the function beside it, used elsewhere or not.
  ignoreExportsUsedInFile: { interface: true, type: true },
} satisfies KnipConfig
