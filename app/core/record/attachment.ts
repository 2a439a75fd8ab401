/** A document kept with a meeting. */
export interface Attachment {
  readonly id: string
  readonly name: string
  readonly mediaType: MediaType
  /** Bytes. */
  readonly size: number
  /** Of the content: the file is kept under it. */
  readonly sha256: string
  readonly addedBy: string
  /** ISO instant. */
  readonly addedAt: string
}

const openDocument = 'application/vnd.oasis.opendocument'
const openXml = 'application/vnd.openxmlformats-officedocument'

/** What may be attached, by the ending of its name. */
const typesByEnding = {
  pdf: 'application/pdf',
  docx: `${openXml}.wordprocessingml.document`,
  xlsx: `${openXml}.spreadsheetml.sheet`,
  odt: `${openDocument}.text`,
  ods: `${openDocument}.spreadsheet`,
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  txt: 'text/plain',
} as const

export type MediaType = (typeof typesByEnding)[keyof typeof typesByEnding]

/** The endings of names that are accepted. */
export const acceptedEndings: readonly string[] = Object.keys(typesByEnding)

/** Largest file that is kept: scanned minutes of a long meeting stay below it. */
export const maxAttachmentBytes = 15 * 1024 * 1024

export const fileProblems = ['empty', 'tooLarge', 'notAccepted', 'notWhatItClaims'] as const
export type FileProblem = (typeof fileProblems)[number]

/**
 * Whether a file may be kept: its size and ending, and that its content is what its ending claims, by
 * the marks that the format itself prescribes. The name and the type that a browser sends prove nothing.
 */
export function checkFile(name: string, bytes: Uint8Array): MediaType | FileProblem {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > maxAttachmentBytes) return 'tooLarge'
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (!isAccepted(ending)) return 'notAccepted'
  const claimed = typesByEnding[ending]
  return looksLike(claimed, bytes) ? claimed : 'notWhatItClaims'
}

/** Whether the check of a file found something wrong. */
export function isFileProblem(found: MediaType | FileProblem): found is FileProblem {
  return fileProblems.some((problem) => problem === found)
}

const isAccepted = (ending: string): ending is keyof typeof typesByEnding =>
  Object.hasOwn(typesByEnding, ending)

function looksLike(type: MediaType, bytes: Uint8Array): boolean {
  switch (type) {
    case 'application/pdf':
      return startsWith(bytes, '%PDF-')
    case 'image/png':
      return startsWith(bytes, '\u0089PNG\r\n\u001a\n')
    case 'image/jpeg':
      return startsWith(bytes, '\u00ff\u00d8\u00ff')
    case 'text/plain':
      return isText(bytes)
    case typesByEnding.docx:
      return isZip(bytes) && holds(bytes, '[Content_Types].xml') && holds(bytes, 'word/')
    case typesByEnding.xlsx:
      return isZip(bytes) && holds(bytes, '[Content_Types].xml') && holds(bytes, 'xl/')
    default:
      // OpenDocument stores its type, uncompressed, as the first entry.
      return isZip(bytes) && holds(bytes.subarray(0, 128), `mimetype${type}`)
  }
}

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 'PK\u0003\u0004')

/** Compares bytes with the characters of `mark`, each one byte. */
function startsWith(bytes: Uint8Array, mark: string): boolean {
  return Array.from(mark).every((letter, index) => bytes[index] === letter.charCodeAt(0))
}

/** Whether the bytes of an ASCII text occur: names of a ZIP's entries are not compressed. */
function holds(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0)
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes.subarray(at, at + text.length), text)) return true
  }
  return false
}

/** UTF-8 without the control characters that no text has. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32))) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
