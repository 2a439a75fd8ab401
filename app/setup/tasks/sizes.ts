import { checks } from '#app/i18n/pl/checks.ts'
import { PAGE_LIMIT, readingPageSizes } from '../page-size.ts'
import { buildProgram, generateClient } from '../prepare.ts'

/** Part of `npm run bench`: how much JavaScript each reading page has the browser load. */
export async function run(): Promise<void> {
  await generateClient()
  await buildProgram()
  for (const size of await readingPageSizes()) console.log(checks.pageBytes(size, PAGE_LIMIT))
}
