import type * as pl from '../pl/accounts.ts'
import { formatShortDate, plural } from './format.ts'

/** Keeping accounts. */
export const accounts: typeof pl.accounts = {
  title: 'Accounts',
  lead: 'Who has an account, in which role and from which organisation. A closed account lets nobody in, but everything written from it stays under that name.',
  open: (count) => plural(count, { one: 'open account', many: 'open accounts' }),
  since: ({ openedOn, closedOn }) =>
    closedOn === null
      ? `since ${formatShortDate(openedOn)}`
      : `closed ${formatShortDate(closedOn)}`,
  own: 'this is you',
  add: 'New account',
  addLead: (days) =>
    `Once the account is open you get a link by which its holder sets the password within ${days} days.`,
  email: 'E-mail address',
  name: 'Full name',
  role: 'Role',
  organisation: 'Organisation',
  noOrganisation: 'none',
  submit: 'Open account',
  change: 'Change',
  changeOne: (name) => `Change account: ${name}`,
  save: 'Save changes',
  link: 'New password link',
  close: 'Close account',
  reopen: 'Open again',
  linkTitle: (name) => `Link to set the password: ${name}`,
  linkText: (days) =>
    `Hand it to that person in a way that you trust. It works once, for ${days} days; it is shown only now.`,
  done: {
    add: 'The account is open.',
    change: 'Changes saved.',
    close: 'The account is closed; its sessions and keys have stopped working.',
    reopen: 'The account is open again.',
    link: 'The link is made.',
  },
  problems: {
    email: 'Enter an address like name@domain.',
    exists: 'This address has an account already.',
    name: 'Enter a full name of at most 120 characters.',
    role: 'Choose a role.',
    organisation: 'Choose an organisation from the list, or none.',
    unknown: 'There is no such account, or it has changed in the meantime.',
    own: 'You cannot close your own account. Ask another administrator.',
    lastAdmin: 'This is the last administrator: first give the role to somebody else.',
  },
}

/** Setting and changing a password. */
export const password: typeof pl.password = {
  title: 'Change password',
  lead: 'After the change all your sessions on other devices end.',
  setTitle: 'Set a password',
  setLead: (name, email) => `Account: ${name} (${email}).`,
  current: 'Current password',
  fresh: 'New password',
  hint: (length) =>
    `At least ${length} characters. A long sentence that you use nowhere else is good.`,
  again: 'New password again',
  submit: 'Change password',
  set: 'Set password',
  changed: 'The password has been changed.',
  isSet: 'The password is set. You can sign in.',
  gone: 'This link does not work',
  goneText:
    'It has been used, has run out, or the address is incomplete. Ask an administrator for a new link.',
  problems: {
    current: 'The current password is wrong.',
    short: (length) => `The password must have at least ${length} characters.`,
    long: 'The password may have at most 200 characters.',
    different: 'The passwords are not the same.',
  },
}
