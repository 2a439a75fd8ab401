/** The named characters that Polish legal prose is typed with. */
const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', sect: '§', hellip: '…' },
  ...{
    ndash: '–',
    mdash: '—',
    bdquo: '„',
    rdquo: '”',
    ldquo: '“',
    lsquo: '‘',
    rsquo: '’',
    shy: '',
  },
}

/** Characters that HTML writes as `&amp;`, `&#167;` or `&#xA7;`; what is none of these stays. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/giu,
    (whole, ten, sixteen, name) => {
      if (typeof name === 'string') return named[name.toLowerCase()] ?? whole
      const code =
        typeof ten === 'string' ? Number.parseInt(ten, 10) : Number.parseInt(String(sixteen), 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}
