import { createHash } from 'node:crypto'

/** The SHA-256 of a text, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** The hash of a record in a chain; the order of `fields` is part of what is hashed. */
export function chainHash(previous: string, fields: readonly (string | number | null)[]): string {
  return sha256(JSON.stringify([previous, ...fields]))
}
