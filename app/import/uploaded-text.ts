import { failed, ok, type Result } from '../core/problem.ts'

/** Why a file cannot be read as the text of an act. */
export type UploadProblemCode = 'empty' | 'too-large' | 'pdf' | 'office' | 'not-text' | 'not-utf8'

export interface UploadProblem {
  readonly code: UploadProblemCode
}

/** The longest codes are about a megabyte; more is not the text of one act. */
export const maxTextBytes = 3 * 1024 * 1024

const signatures: readonly (readonly [UploadProblemCode, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  // DOCX and ODT are ZIP archives; DOC is an OLE file.
  ['office', [0x50, 0x4b, 0x03, 0x04]],
  ['office', [0xd0, 0xcf, 0x11, 0xe0]],
]

/**
 * Reads the bytes of a file as text, judging by what they are and not by what the file is called.
 * A text is UTF-8 without control characters; a byte order mark is dropped, line ends become `\n`.
 */
export function readUploadedText(bytes: Uint8Array): Result<string, UploadProblem> {
  if (bytes.length > maxTextBytes) return failed({ code: 'too-large' })
  const known = signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte))
  if (known) return failed({ code: known[0] })
  if (bytes.includes(0)) return failed({ code: 'not-text' })
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return failed({ code: 'not-utf8' })
  }
  return readPastedText(text)
}

/** The same for a text from a form's field. */
export function readPastedText(text: string): Result<string, UploadProblem> {
  if (text.length > maxTextBytes) return failed({ code: 'too-large' })
  const lines = text.replace(/\r\n?/g, '\n')
  return lines.trim() === '' ? failed({ code: 'empty' }) : ok(lines)
}
