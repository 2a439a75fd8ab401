import type * as pl from '../pl/frame.ts'

/** What stands around every page: navigation, search, account, errors. */
export const frame: typeof pl.frame = {
  name: 'Nowela',
  language: 'en',
  otherLanguage: { code: 'pl', name: 'Polski' },
  tagline: 'Recommended changes to the acts on local government',
  skip: 'Skip to content',
  demo: 'Demonstration: the people and recommendations are examples.',
  navigation: 'Main',
  menu: 'Menu',
  nav: {
    desk: 'Desk',
    start: 'Home',
    proposals: 'Recommendations',
    acts: 'Acts',
    meetings: 'Meetings',
    agenda: 'Demands',
    practices: 'Good practices',
    dashboard: 'Overview',
    calendar: 'Calendar',
    procedure: 'Procedure',
    api: 'API',
  },
  searchLabel: 'Search for a provision or recommendation',
  searchHint: 'Search: art. 64 ust. 1 usg…',
  searchSubmit: 'Search everything',
  account: (name: string) => `Account: ${name}`,
  signIn: 'Sign in',
  signOut: 'Sign out',
  adminActs: 'Texts of acts',
  adminAccounts: 'Accounts',
  audit: 'Audit trail',
  password: 'Change password',
  crumbs: 'You are here',
  footer: {
    about:
      'Nowela helps the experts of local government associations to write, agree and follow proposed changes to the law.',
    texts:
      'The texts of acts come from Dziennik Ustaw, the Polish Journal of Laws. Only the promulgated texts are binding.',
  },
  required: 'required',
  optional: 'optional',
  errorSummary: 'Correct the marked fields',
  close: 'Close',
  back: 'Back',
}

const notFound: pl.ErrorText = {
  title: 'There is no such page',
  text: 'The address may be incomplete or the page may have moved. Check the address or start from one of the pages below.',
}

/** What is said of a response that is not a page, by its status. */
export const errors: typeof pl.errors = {
  400: {
    title: 'This request cannot be read',
    text: 'The address or the form holds a value that the program does not understand. Go back and try again.',
  },
  401: {
    title: 'You need to sign in',
    text: 'This page is open to people who are signed in. You will come back here once you are.',
  },
  403: {
    title: 'Not allowed',
    text: 'Your role does not allow this. If you think it should, ask the coordinator.',
  },
  404: notFound,
  405: notFound,
  409: {
    title: 'Somebody changed this before you',
    text: 'Another change was saved here after you opened the page. Nothing was overwritten. Go back, reload the page and compare.',
  },
  413: {
    title: 'The file or text is too large',
    text: 'Make it smaller or divide it, and try again.',
  },
  429: {
    title: 'Too many attempts',
    text: 'Wait a few minutes and try again.',
  },
  other: {
    title: 'Something went wrong',
    text: 'This is a fault of the program, not yours. What was saved is safe. Try again in a moment; if the error comes back, tell the administrator and give the time when it happened.',
  },
}
