import type { ServerBuild } from '@remix-run/node'

/** The least that Remix can serve: one page, which answers with its nonce, and one action. */
export const smallProgram: ServerBuild = {
  mode: 'production',
  entry: {
    module: {
      default: (_request, status, headers, _remix, { nonce }) =>
        new Response(`nonce ${nonce}`, { status, headers }),
      handleError: (error, { context }) => context.log.error(error, 'request failed'),
    },
  },
  routes: {
    root: {
      id: 'root',
      path: '',
      module: {
        default: () => null,
        loader: ({ request }) => {
          if (request.url.endsWith('/breaks')) throw new Error('secret detail')
          return null
        },
        action: () => new Response('done'),
      },
    },
    rest: { id: 'rest', parentId: 'root', path: '*', module: { default: () => null } },
  },
  assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '' },
  assetsBuildDirectory: 'build/client',
  publicPath: '/',
  basename: '/',
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
  isSpaMode: false,
}
