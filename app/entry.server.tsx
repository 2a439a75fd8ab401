import { PassThrough } from 'node:stream'
import { arrayBuffer } from 'node:stream/consumers'

import type {
  ActionFunctionArgs,
  AppLoadContext,
  EntryContext,
  HandleDataRequestFunction,
  LoaderFunctionArgs,
} from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import type { ReactElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'

import { NonceContext } from './nonce.ts'

/** After this long a page that still waits for data is given up. */
export const streamTimeout = 5_000

/**
 * Renders a page and answers with it whole: its loaders have waited for everything that it shows, so that
 * sending it in pieces would only cost. A page that cannot be rendered to its end is not begun.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  const html = await rendered(
    <NonceContext.Provider value={nonce}>
      <RemixServer
        context={remixContext}
        url={request.url}
        nonce={nonce}
        abortDelay={streamTimeout}
      />
    </NonceContext.Provider>,
    nonce,
  )
  headers.set('Content-Type', 'text/html; charset=utf-8')
  keepFresh(headers)
  return new Response(html, { headers, status })
}

function rendered(page: ReactElement, nonce: string): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady: () => resolve(arrayBuffer(pipe(new PassThrough()))),
      onShellError: reject,
      onError: reject,
    })
    setTimeout(abort, streamTimeout + 1_000).unref()
  })
}

/** Data of a navigation within the program, under the same caching as the page itself. */
export const handleDataRequest: HandleDataRequestFunction = (response) => {
  keepFresh(response.headers)
  return response
}

/** What a loader or action threw and nobody caught: logged here, never told to the browser. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
) {
  // A person who leaves before the answer comes is not a fault.
  if (request.signal.aborted) return
  context.log.error(error, 'request failed')
}

/**
 * A page depends on who is asking: only that browser may keep it, and must ask again. A route that
 * knows better says so in its own headers.
 */
function keepFresh(headers: Headers) {
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache')
}
