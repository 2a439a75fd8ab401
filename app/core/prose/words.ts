import type { MarkedToken, Token } from 'marked'
import { decodeEntities } from './entities.ts'

/** How words stand out inside a line. */
export interface Format {
  readonly start: number
  readonly end: number
  readonly kind: 'strong' | 'em' | 'del' | 'code' | 'sup' | 'sub' | 'link'
  /** Of a link: a page or an address of mail, nothing else. */
  readonly href?: string
}

/** The words of one line, and how they are set. */
export interface Words {
  readonly text: string
  readonly formats: readonly Format[]
}

/** Elements that prose may have, also as raw HTML; of any other the tags are words like all others. */
export const proseTags: readonly string[] = [
  ...['h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'blockquote', 'pre', 'code'],
  ...['ul', 'ol', 'li', 'strong', 'em', 'del', 'sup', 'sub', 'a'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
]

/** Inline Markdown as the words of lines; a forced break ends one. Lines may be empty. */
export function wordsOf(tokens: readonly Token[]): readonly Words[] {
  const lines: Line[] = [{ text: '', formats: [] }]
  put(tokens, lines)
  return lines
}

interface Line {
  text: string
  readonly formats: Format[]
}

interface Raised {
  readonly kind: 'sup' | 'sub'
  readonly start: number
  readonly line: Line
}

function put(tokens: readonly Token[], lines: Line[]): void {
  const raised: Raised[] = []
  for (const token of tokens) {
    const line = lines.at(-1)
    if (line && isMarked(token)) putToken(token, line, lines, raised)
  }
}

function putToken(token: MarkedToken, line: Line, lines: Line[], raised: Raised[]): void {
  const start = line.text.length
  switch (token.type) {
    case 'br':
      lines.push({ text: '', formats: [] })
      return
    case 'strong':
    case 'em':
    case 'del':
      put(token.tokens, lines)
      line.formats.push({ kind: token.type, start, end: line.text.length })
      return
    case 'link': {
      put(token.tokens, lines)
      const { href } = token
      if (isPage(href)) line.formats.push({ kind: 'link', start, end: line.text.length, href })
      return
    }
    case 'codespan':
      line.text += token.text
      line.formats.push({ kind: 'code', start, end: line.text.length })
      return
    case 'html':
      putHtml(token.raw, line, lines, raised)
      return
    case 'escape':
    case 'image':
      line.text += token.text
      return
    case 'text':
      if (token.tokens) put(token.tokens, lines)
      else line.text += decodeEntities(token.text)
      return
    default:
      line.text += decodeEntities(token.raw)
  }
}

/** Raw HTML: what raises or lowers words is kept, what breaks a line too; else its words alone. */
function putHtml(raw: string, line: Line, lines: Line[], raised: Raised[]): void {
  const [, slash, name = ''] = /^<(\/?)(sup|sub|br)\b[^>]*>$/iu.exec(raw) ?? []
  const kind = name.toLowerCase()
  if (kind === 'br') lines.push({ text: '', formats: [] })
  else if (kind === 'sup' || kind === 'sub') {
    const open = raised.at(-1)
    if (slash === '') raised.push({ kind, start: line.text.length, line })
    else if (open?.kind === kind && open.line === line) {
      line.formats.push({ kind, start: open.start, end: line.text.length })
      raised.pop()
    }
  } else line.text += withoutTags(raw)
}

function withoutTags(raw: string): string {
  const words = raw
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/<\/?([a-z][a-z0-9]*)\b[^>]*>/giu, (tag, name: string) =>
      proseTags.includes(name.toLowerCase()) ? '' : tag,
    )
  return decodeEntities(words)
}

/** Only a page or an address of mail is a link; anything else is words. */
function isPage(href: string): boolean {
  return /^(?:https?:\/\/|mailto:)/iu.test(href)
}

/** Whether a token is one of Markdown's own: no extension is in use. */
export function isMarked(token: Token): token is MarkedToken {
  return markedTypes.some((type) => type === token.type)
}

const markedTypes = [
  ...['blockquote', 'br', 'checkbox', 'code', 'codespan', 'def', 'del', 'em', 'escape'],
  ...['heading', 'hr', 'html', 'image', 'link', 'list', 'list_item', 'paragraph', 'space'],
  ...['strong', 'table', 'text'],
]
