import type { Logger } from 'pino'

/** What the server knows about a request and hands to every loader, action and to the renderer. */
export type RequestContext = {
  /** Allows this response's scripts to run, see `security.ts`. */
  readonly nonce: string
  /** The client's address, as far as the proxies in front may be believed. */
  readonly clientAddress: string
  /** Writes to the server's log with the request's id. */
  readonly log: Logger
}

declare module '@remix-run/node' {
  interface AppLoadContext extends RequestContext {}
}
