import { PassThrough } from 'node:stream'

import { createReadableStreamFromReadable } from '@remix-run/node'
import type {
  ActionFunctionArgs,
  AppLoadContext,
  EntryContext,
  HandleDataRequestFunction,
  LoaderFunctionArgs,
} from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'

import { NonceContext } from './nonce.ts'

/** After this long a page that still waits for data is sent as it is. */
export const streamTimeout = 5_000

/**
 * Renders a page. Browsers get it as it becomes ready; robots, which do not run scripts, get it
 * whole.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const ready = isbot(request.headers.get('user-agent')) ? 'onAllReady' : 'onShellReady'
  const { nonce, log } = loadContext

  return new Promise((resolve, reject) => {
    let shellSent = false
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer
          context={remixContext}
          url={request.url}
          nonce={nonce}
          abortDelay={streamTimeout}
        />
      </NonceContext.Provider>,
      {
        nonce,
        [ready]() {
          shellSent = true
          const body = new PassThrough()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          keepFresh(headers)
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
          pipe(body)
        },
        onShellError: reject,
        onError(error) {
          // Before the shell, the error comes out of onShellError and is logged there.
          if (shellSent) log.error(error, 'rendering failed after the page had begun')
        },
      },
    )
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
