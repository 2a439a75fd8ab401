import { readFileSync } from 'node:fs'

/** Amending articles with the official wording, after them, of the provisions that they touch. */
export interface OfficialText {
  /** The amending articles, each run together on one line. */
  readonly articles: readonly string[]
  /** Cited places and their text in the consolidated act; a part of an act in canonical Markdown. */
  readonly provisions: readonly { readonly place: string; readonly text: string }[]
}

const folder = new URL('../fixtures/acts/', import.meta.url)

/** What an announced text (`DU-2017-1875`) says: blocks of `# year/position article` and `= place`. */
export function officialText(name: string): OfficialText {
  const blocks = readFileSync(new URL(`${name}.txt`, folder), 'utf8')
    .split(/\n\n(?=[#=] )/u)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.split('\n')
      return { mark: head.slice(0, 2), head: head.slice(2), text: lines.join('\n').trim() }
    })
  return {
    articles: blocks.filter(({ mark }) => mark === '# ').map(({ text }) => text),
    provisions: blocks
      .filter(({ mark }) => mark === '= ')
      .map(({ head, text }) => ({ place: head, text })),
  }
}

/** The articles of an act that the fixtures touch, as they were before: `usg-DU-2016-446`. */
export function textBefore(name: string): string {
  return readFileSync(new URL(`${name}-touched.md`, folder), 'utf8')
}
