import { expect, test as base } from '@playwright/test'

type StoryFixtures = {
  /** What the browser may complain about in this story, such as the 403 that it provokes. */
  readonly expectedComplaints: readonly RegExp[]
  readonly quietBrowser: undefined
}

/**
 * What Remix itself writes when a navigation overtakes another whose answer is being read (`fetchAndDecode`
 * of its `single-fetch.js`): the answer is given up, and nothing is wrong.
 */
const overtaken = /^AbortError: BodyStreamBuffer was aborted/

/**
 * `test` for the stories: an error or warning in the browser's console, an exception in a page's
 * script, or a violation of the content policy fails the story in which it happens.
 */
export const test = base.extend<StoryFixtures>({
  expectedComplaints: [[], { option: true }],
  quietBrowser: [
    async ({ page, expectedComplaints }, use) => {
      const complaints: string[] = []
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      await use(undefined)
      const unexpected = complaints.filter(
        (complaint) =>
          ![...expectedComplaints, overtaken].some((pattern) => pattern.test(complaint)),
      )
      expect(unexpected, 'complaints in the browser console').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
