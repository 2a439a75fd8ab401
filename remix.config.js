/**
 * Remix's options in the file where people look for them. The Vite plugin does not read it on its
 * own: vite.config.ts and app/routes.ts import it. Every v3 flag is on, so that a later move to
 * React Router stays mechanical.
 *
 * @satisfies {import('@remix-run/dev').VitePluginConfig}
 */
const config = {
  ignoredRouteFiles: ['**/.*', '**/*.css', '**/*.server.{ts,tsx}', '**/*.test.{ts,tsx}'],
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
}

export default config
