import { createHash } from 'node:crypto'

export interface Answer {
  readonly body: string
  /** Media type. */
  readonly type: string
  /** When what it tells was last changed; `null` where that is not known. */
  readonly modified?: Date | null
  /** In place of one that follows from the body. */
  readonly etag?: string
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * Answers a reading request with a text and its ETag, or with 304 when the asker has it already (RFC 9110
 * § 13.2.2: `If-None-Match` decides where it is sent, `If-Modified-Since` elsewhere).
 */
export function conditional(request: Request, answer: Answer): Response {
  const { body, type, modified = null, etag = etagOf(body), headers = {} } = answer
  const told = new Headers({ 'Cache-Control': 'private, no-cache', ...headers, ETag: etag })
  if (modified !== null) told.set('Last-Modified', modified.toUTCString())
  if (isKnown(request, etag, modified)) return new Response(null, { status: 304, headers: told })
  told.set('Content-Type', type)
  return new Response(body, { headers: told })
}

/** The strong ETag of a text. */
export function etagOf(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
}

/** Whether a header such as `If-None-Match` names an ETag; compared weakly, as it is for reading. */
export function namesEtag(header: string, etag: string): boolean {
  if (header.trim() === '*') return true
  const named = header.split(',').map((one) => one.trim().replace(/^W\//, ''))
  return named.includes(etag.replace(/^W\//, ''))
}

function isKnown(request: Request, etag: string, modified: Date | null): boolean {
  const none = request.headers.get('If-None-Match')
  if (none !== null) return namesEtag(none, etag)
  const since = Date.parse(request.headers.get('If-Modified-Since') ?? '')
  return modified !== null && Math.floor(modified.getTime() / 1000) * 1000 <= since
}
