/** A mail before it is set: what it says, without how it looks. */
export interface Letter {
  readonly subject: string
  /** A sentence or two at the top. */
  readonly lead: string
  readonly items: readonly LetterItem[]
  /** Lines at the end, each with where it leads. */
  readonly footer: readonly LetterLink[]
}

export interface LetterItem {
  readonly title: string
  /** Who and when, in one line. */
  readonly byline: string
  /** What the recommendation is called. */
  readonly about: string
  readonly facts: readonly LetterText[]
  /** What was written, whole. */
  readonly texts: readonly LetterText[]
  readonly link: LetterLink
  /** Why it is told. */
  readonly because: string
}

export interface LetterText {
  /** `''`: the text stands by itself. */
  readonly label: string
  readonly text: string
}

export interface LetterLink {
  readonly text: string
  readonly url: string
}

/** The letter as plain text; every word of it is there. */
export function letterText({ lead, items, footer }: Letter): string {
  const parts = items.map((item) =>
    [
      item.title,
      item.about,
      item.byline,
      '',
      ...item.facts.map(({ label, text }) => `${label}: ${text}`),
      ...item.texts.flatMap(({ label, text }) => ['', ...(label ? [`${label}:`] : []), text]),
      '',
      `${item.link.text}: ${item.link.url}`,
      `(${item.because})`,
    ]
      .join('\n')
      .replace(/\n{3,}/g, '\n\n'),
  )
  const end = footer.map(({ text, url }) => `${text}: ${url}`).join('\n')
  return [lead, ...parts].join(`\n\n${'-'.repeat(60)}\n\n`) + `\n\n-- \n${end}\n`
}

/** The letter as a simple page that any mail program shows. */
export function letterHtml({ subject, lead, items, footer }: Letter): string {
  const body = items.map(
    (item) => `<h2 style="font-size:18px;margin:28px 0 4px">${escape(item.title)}</h2>
<p style="margin:0;color:#555">${escape(item.about)}<br>${escape(item.byline)}</p>
${facts(item.facts)}${item.texts.map(quoted).join('')}
<p><a href="${escape(item.link.url)}">${escape(item.link.text)}</a></p>
<p style="margin:0;color:#555;font-size:13px">(${escape(item.because)})</p>`,
  )
  return `<!doctype html>
<html lang="pl"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>
<body style="font-family:sans-serif;font-size:15px;line-height:1.5;max-width:640px">
<p>${escape(lead)}</p>
${body.join('\n<hr>\n')}
<hr>
<p style="color:#555;font-size:13px">${footer
    .map(({ text, url }) => `<a href="${escape(url)}">${escape(text)}</a>`)
    .join('<br>')}</p>
</body></html>
`
}

function facts(texts: readonly LetterText[]): string {
  if (texts.length === 0) return ''
  return `<p>${texts.map(({ label, text }) => `${escape(label)}: ${escape(text)}`).join('<br>')}</p>`
}

function quoted({ label, text }: LetterText): string {
  const heading = label === '' ? '' : `<p style="margin:12px 0 0"><b>${escape(label)}</b></p>`
  const style = 'margin:8px 0;padding:4px 12px;border-left:3px solid #999;white-space:pre-wrap'
  return `${heading}<div style="${style}">${escape(text)}</div>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}
