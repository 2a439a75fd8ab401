import { createContext, useContext } from 'react'

/**
 * The nonce that this response's Content-Security-Policy allows scripts with. The server puts it
 * around the page; in the browser it is empty, as browsers hide nonces from scripts.
 */
export const NonceContext = createContext('')

/** The nonce for `<Scripts>`, `<ScrollRestoration>` and other script elements of the root. */
export function useNonce(): string {
  return useContext(NonceContext)
}
