import { setup } from '../i18n/pl/setup.js'

/**
 * Does one step of a longer work and tells it in one line: what it was, what came of it, how long
 * it took. A failure is told the same way and passed on.
 *
 * @param {string} name
 * @param {() => string | undefined | Promise<string | undefined>} work gives a short outcome, if
 *   there is one worth telling
 * @returns {Promise<void>}
 */
export async function step(name, work) {
  const start = performance.now()
  const tell = (/** @type {string} */ mark, /** @type {string | undefined} */ outcome) => {
    const took = setup.seconds(performance.now() - start)
    console.log(`${mark} ${name}${outcome ? `: ${outcome}` : ''} (${took})`)
  }
  try {
    tell('✔', await work())
  } catch (error) {
    tell('✘', setup.failed)
    throw error
  }
}
