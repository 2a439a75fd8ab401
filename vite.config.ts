import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'

import remixConfig from './remix.config.js'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig({
  plugins: [remix(remixConfig)],
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
