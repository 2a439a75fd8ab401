import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { Language } from '../language.ts'

const words = resolve('app/i18n')

/** Mails are Polish, also where a page shows them; a module of words takes those of its own language. */
const keepsItsWords = /\/app\/(?:mail|i18n)\//

/**
 * Gives the program the words of a language as it is built: where a module asks for words of
 * `app/i18n/pl` it gets those of the same name in `app/i18n/en`, if there are any. So a page loads the
 * words of one language only, and no component knows that there are two.
 */
export function wordsIn(language: Language): Plugin {
  const polish = `${words}/pl/`
  return {
    name: 'nowela-words',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (language === 'pl' || importer === undefined || !source.includes('i18n/pl/')) return null
      if (keepsItsWords.test(importer)) return null
      const found = await this.resolve(source, importer, { ...options, skipSelf: true })
      if (!found?.id.startsWith(polish)) return found
      const other = `${words}/${language}/${found.id.slice(polish.length)}`
      return existsSync(other) ? { ...found, id: other } : found
    },
  }
}
