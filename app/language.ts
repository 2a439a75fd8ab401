/** The languages of the interface. Statutes, and what leaves the program as a document, stay Polish. */
export const languages = ['pl', 'en'] as const

export type Language = (typeof languages)[number]

const cookie = 'nowela-language'

/** The language that a browser asked for, by the cookies that it sends; Polish unless it did. */
export function languageOf(cookies: string | undefined): Language {
  return keptFor(cookies)[0] ?? 'pl'
}

/** Whether a browser's cookies say nothing but its language. */
export function saysOnlyLanguage(cookies: string | undefined): boolean {
  return cookies === undefined || (!cookies.includes(';') && keptFor(cookies).length > 0)
}

function keptFor(cookies: string | undefined): readonly Language[] {
  const pairs = (cookies ?? '').split(';').map((pair) => pair.trim())
  return languages.filter((language) => pairs.includes(`${cookie}=${language}`))
}

/** The `Set-Cookie` by which a browser asks for a language from now on. Polish takes the cookie away. */
export function languageCookie(language: Language, secure: boolean): string {
  const year = 365 * 24 * 60 * 60
  const age = language === 'pl' ? 0 : year
  const rest = `Path=/; Max-Age=${age}; SameSite=Lax; HttpOnly${secure ? '; Secure' : ''}`
  return `${cookie}=${language}; ${rest}`
}
