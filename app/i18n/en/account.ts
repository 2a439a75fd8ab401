import type * as pl from '../pl/account.ts'
import { plural } from './format.ts'

export const roleNames: typeof pl.roleNames = {
  admin: 'administrator',
  coordinator: 'coordinator',
  expert: 'expert',
  reviewer: 'reviewer',
  observer: 'observer',
}

/** Signing in and out. */
export const account: typeof pl.account = {
  title: 'Sign in',
  lead: 'The administrator opens accounts. Published recommendations and the acts can be read without one.',
  email: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  emailMissing: 'Enter your e-mail address.',
  emailWrong: 'An e-mail address looks like name@domain.',
  passwordMissing: 'Enter your password.',
  wrong: 'The e-mail address or the password is wrong.',
  throttled: (seconds: number) => `Too many failed attempts. Try again in ${waiting(seconds)}.`,
  demoTitle: 'Demonstration accounts',
  demoLead: (password: string) =>
    `This is a demonstration. Choose a person to fill in the form; the password of every account is “${password}”.`,
  demoFill: (name: string) => `Fill in as ${name}`,
  already: (name: string) => `You are signed in as ${name}.`,
  signOutTitle: 'Sign out',
  signOutQuestion: 'Do you want to sign out?',
  signOut: 'Sign out',
  stay: 'Stay',
}

function waiting(seconds: number): string {
  if (seconds < 60) return plural(seconds, { one: 'second', many: 'seconds' })
  return plural(Math.ceil(seconds / 60), { one: 'minute', many: 'minutes' })
}
