import { minPasswordLength } from '#app/auth/password.server.ts'
import { password as words } from '#app/i18n/pl/accounts.ts'

/** Longer ones would only be work for the hash. */
const maxLength = 200

type Fresh =
  | { readonly ok: true; readonly password: string }
  | { readonly ok: false; readonly problems: Readonly<Record<string, string>> }

/** The new password of a form that asks for it twice. */
export function freshPassword({ fresh = '', again = '' }: Readonly<Record<string, string>>): Fresh {
  const { problems: wrong } = words
  if (fresh.length < minPasswordLength) {
    return { ok: false, problems: { fresh: wrong.short(minPasswordLength) } }
  }
  if (fresh.length > maxLength) return { ok: false, problems: { fresh: wrong.long } }
  if (fresh !== again) return { ok: false, problems: { again: wrong.different } }
  return { ok: true, password: fresh }
}
