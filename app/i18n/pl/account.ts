import type { Role } from '#app/core/workflow/role.ts'
import { plural } from './format.ts'

export const roleNames: Readonly<Record<Role, string>> = {
  admin: 'administrator',
  coordinator: 'koordynator',
  expert: 'ekspert',
  reviewer: 'recenzent',
  observer: 'obserwator',
}

/** Signing in and out. */
export const account = {
  title: 'Logowanie',
  lead: 'Konta zakłada administrator. Opublikowane rekomendacje i ustawy można czytać bez logowania.',
  email: 'Adres e-mail',
  password: 'Hasło',
  submit: 'Zaloguj się',
  emailMissing: 'Podaj adres e-mail.',
  emailWrong: 'Adres e-mail ma postać nazwa@domena.',
  passwordMissing: 'Podaj hasło.',
  wrong: 'Adres e-mail lub hasło są niepoprawne.',
  throttled: (seconds: number) =>
    `Za dużo nieudanych prób. Spróbuj ponownie za ${waiting(seconds)}.`,
  demoTitle: 'Konta pokazowe',
  demoLead: (password: string) =>
    `To wersja pokazowa. Wybierz osobę, aby wypełnić formularz; hasło każdego konta to „${password}”.`,
  demoFill: (name: string) => `Wypełnij jako: ${name}`,
  already: (name: string) => `Jesteś teraz zalogowana(-y) jako ${name}.`,
  signOutTitle: 'Wylogowanie',
  signOutQuestion: 'Czy chcesz się wylogować?',
  signOut: 'Wyloguj się',
  stay: 'Zostań',
}

function waiting(seconds: number): string {
  if (seconds < 60) {
    return plural(seconds, { one: 'sekundę', few: 'sekundy', many: 'sekund' })
  }
  return plural(Math.ceil(seconds / 60), { one: 'minutę', few: 'minuty', many: 'minut' })
}
