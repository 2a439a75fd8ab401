import { describe, expect, it } from 'vitest'
import { languageCookie, languageOf, languages, saysOnlyLanguage } from '#app/language.ts'

describe('the language of the interface', () => {
  it('is Polish unless a browser asked for another', () => {
    expect(languageOf(undefined)).toBe('pl')
    expect(languageOf('nowela-session=en; other=nowela-language')).toBe('pl')
    expect(languageOf('nowela-language=de')).toBe('pl')
    expect(languageOf('nowela-session=x; nowela-language=en')).toBe('en')
  })

  it('is what the cookie that was set for it says', () => {
    for (const language of languages) {
      const [sent] = languageCookie(language, true).split(';')
      expect(languageOf(sent)).toBe(language)
    }
  })

  it('is all that a browser without a session says', () => {
    expect(saysOnlyLanguage(undefined)).toBe(true)
    expect(saysOnlyLanguage('nowela-language=en')).toBe(true)
    expect(saysOnlyLanguage('nowela-language=en; nowela-session=x')).toBe(false)
    expect(saysOnlyLanguage('nowela-session=x')).toBe(false)
  })
})
