import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'

import { languages } from './app/language.ts'
import { wordsIn } from './app/setup/words-in.ts'
import remixConfig from './remix.config.js'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

/** The program is built once for each language, see docs/decisions/018. */
const language = languages.find((one) => one === process.env.BUILD_LANGUAGE) ?? 'pl'

export default defineConfig({
  plugins: [wordsIn(language), remix({ ...remixConfig, buildDirectory: `build/${language}` })],
  // Only servers use it; the developer's server would prepare its browser form, which is not there.
  optimizeDeps: { exclude: ['@node-rs/argon2'] },
  build: {
    target: 'es2022',
    // Fonts and images stay files: a data: address would need an exception in the CSP.
    assetsInlineLimit: 0,
    // Kept for the measure of what each page loads, see app/setup/page-size.ts.
    manifest: true,
  },
})
