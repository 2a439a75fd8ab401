import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { setup } from '#app/i18n/pl/setup.js'
import { missingMigration } from './drift.ts'

// `npm run migrate:new -- NAME`: writes the migration that the changed schema.prisma asks for.

const name = process.argv[2] ?? ''

if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error(setup.migrationName)
  process.exitCode = 2
} else {
  const sql = await missingMigration()
  if (sql === '') {
    console.log(setup.noMigrationNeeded)
  } else {
    const timestamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
    const directory = join('prisma/migrations', `${timestamp}_${name}`)
    await mkdir(directory)
    await writeFile(join(directory, 'migration.sql'), sql)
    console.log(setup.migrationWritten(directory))
  }
}
