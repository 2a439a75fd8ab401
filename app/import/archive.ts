import { inflateRawSync } from 'node:zlib'
import { failed, ok, type Result } from '../core/problem.ts'

/** Why an archive was not unpacked. */
export type ArchiveProblemCode = 'damaged' | 'encrypted' | 'unpacked-too-large'

export interface ArchiveProblem {
  readonly code: ArchiveProblemCode
}

/** A file's name in the archive and what it holds. */
export type Unpacked = ReadonlyMap<string, Uint8Array>

/**
 * A table of 500 long remarks unpacks to some megabytes; a small archive can claim thousands of times as
 * much. What is over it is not unpacked at all.
 */
const maxUnpackedBytes = 24 * 1024 * 1024
const maxFiles = 2000

const marks = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 }
const endLength = 22
const entryLength = 46
const fileHeadLength = 30

/**
 * Unpacks a ZIP archive, as office files are, counting what really comes out and not what the archive
 * says of itself. Never throws: what is not such an archive is `damaged`.
 */
export function unpack(
  bytes: Uint8Array,
  limit = maxUnpackedBytes,
): Result<Unpacked, ArchiveProblem> {
  try {
    return unpackAll(bytes, limit)
  } catch (error) {
    // Both `zlib` and `DataView` throw when lengths and offsets lead nowhere.
    if (!(error instanceof Error)) throw error
    return failed({ code: isTooLarge(error) ? 'unpacked-too-large' : 'damaged' })
  }
}

function unpackAll(bytes: Uint8Array, limit: number): Result<Unpacked, ArchiveProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null || view.getUint32(0, true) !== marks.file) return failed({ code: 'damaged' })
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  // Readers differ in what they make of gaps and of a directory that is not where it is said to be.
  if (start + view.getUint32(end + 12, true) !== end) return failed({ code: 'damaged' })
  if (count > maxFiles) return failed({ code: 'unpacked-too-large' })
  const files = new Map<string, Uint8Array>()
  let left = limit
  let at = start
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== marks.entry) return failed({ code: 'damaged' })
    if ((view.getUint16(at + 8, true) & 1) === 1) return failed({ code: 'encrypted' })
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(
      bytes.subarray(at + entryLength, at + entryLength + nameLength),
    )
    const content = contentOf(bytes, view, at, left)
    if (content === null) return failed({ code: 'damaged' })
    left -= content.length
    if (left < 0) return failed({ code: 'unpacked-too-large' })
    files.set(name, content)
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return ok(files)
}

/** Where the closing record begins; `null` when there is none that ends with the file. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - endLength; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== marks.end) continue
    return at + endLength + view.getUint16(at + 20, true) === view.byteLength ? at : null
  }
  return null
}

/** What the file of a directory's entry holds, at most `left` bytes; `null` in a form that no office uses. */
function contentOf(
  bytes: Uint8Array,
  view: DataView,
  entry: number,
  left: number,
): Uint8Array | null {
  const head = view.getUint32(entry + 42, true)
  if (view.getUint32(head, true) !== marks.file) return null
  const from =
    head + fileHeadLength + view.getUint16(head + 26, true) + view.getUint16(head + 28, true)
  const packed = bytes.subarray(from, from + view.getUint32(entry + 20, true))
  const method = view.getUint16(entry + 10, true)
  if (method === 0) return packed
  return method === 8 ? inflateRawSync(packed, { maxOutputLength: Math.max(1, left) }) : null
}

function isTooLarge(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}
