import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { z } from 'zod'

import { languages, type Language } from '../language.ts'

/** Where Remix puts Vite's manifest of the browser's files once it is done with it. */
const MANIFEST = '.vite/client-manifest.json'

/** The pages that people come to read: they must open quickly on a phone in the country. */
const READING_PAGES = [
  'acts.$act._index',
  'acts.$act.compare',
  'proposals._index',
  'proposals.$number._index',
  'proposals.$number.versions.$version',
]

/** Compressed JavaScript that a reading page may take, in bytes (120 kB). */
export const PAGE_LIMIT = 120 * 1024

const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), imports: z.array(z.string()).default([]) }),
)

export interface PageSize {
  readonly language: Language
  readonly route: string
  readonly bytes: number
}

/** What each reading page of the last build has the browser load before it comes alive. */
export async function readingPageSizes(): Promise<readonly PageSize[]> {
  return (await Promise.all(languages.map(sizesIn))).flat()
}

async function sizesIn(language: Language): Promise<readonly PageSize[]> {
  const build = join('build', language)
  const text = await readFile(join(build, MANIFEST), 'utf8')
  const manifest = manifestSchema.parse(JSON.parse(text))
  const shared = ['app/entry.client.tsx', entryOf('app/root.tsx')]

  const filesFrom = (keys: readonly string[], found = new Set<string>()): ReadonlySet<string> => {
    for (const key of keys) {
      const chunk = manifest[key]
      if (chunk === undefined) throw new Error(`${key} is not in the build`)
      if (found.has(chunk.file)) continue
      found.add(chunk.file)
      filesFrom(chunk.imports, found)
    }
    return found
  }
  const sizes = READING_PAGES.map(async (route) => {
    const files = filesFrom([...shared, entryOf(`app/routes/${route}.tsx`)])
    const each = [...files].map(async (file) => {
      return gzipSync(await readFile(join(build, 'client', file))).length
    })
    const bytes = (await Promise.all(each)).reduce((sum, size) => sum + size, 0)
    return { language, route, bytes }
  })
  return Promise.all(sizes)
}

/** How Remix names a route's browser part in Vite's manifest. */
function entryOf(file: string): string {
  return `${file}?__remix-build-client-route`
}
