import {
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunPropertiesOptions,
} from 'docx'
import type { Line } from '#app/core/amendment/render/line.ts'
import type { TextDiff } from '#app/core/diff/segment.ts'
import type { UnitDiff } from '#app/core/diff/unit-diff.ts'
import { proseLines, type ProseLine } from '#app/core/prose/lines.ts'
import { docxFile, textWidth } from './docx/frame.ts'
import { markedRuns, paragraphsOf } from './docx/text.ts'

/** What a recommendation is sent with. */
export interface PackageSheet {
  readonly title: string
  readonly author: string
  readonly footer: string
  /** Lines under the title. */
  readonly facts: readonly string[]
  /** The amending articles. */
  readonly articles: readonly (readonly Line[])[]
  /** Further provisions and the rationale, as their authors wrote them; empty ones are left out. */
  readonly parts: readonly { readonly name: string; readonly markdown: string }[]
  readonly comparisons: readonly {
    readonly title: string
    readonly diffs: readonly UnitDiff[]
  }[]
}

export interface PackageWords {
  readonly language: string
  readonly page: string
  readonly ofPages: string
  readonly provisions: string
  readonly comparison: string
  readonly before: string
  readonly after: string
  readonly howMarked: string
}

const step = 360

/** A recommendation as a document: provisions, rationale, and the present and proposed wording. */
export async function packageDocx(
  sheet: PackageSheet,
  words: PackageWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, author, footer, facts, articles, parts, comparisons } = sheet
  return docxFile({
    ...{ title, author, footer, orientation: 'portrait' },
    ...{ language: words.language, page: words.page, ofPages: words.ofPages },
    children: [
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
      ...facts.flatMap((fact) => paragraphsOf(fact)),
      heading(words.provisions),
      ...articles.flat().flatMap(provision),
      ...parts
        .filter(({ markdown }) => markdown.trim() !== '')
        .flatMap(({ name, markdown }) => [heading(name), ...proseLines(markdown).map(prose)]),
      heading(words.comparison),
      ...paragraphsOf(words.howMarked, { size: 18 }),
      ...comparisons.flatMap((one) => [
        new Paragraph({ heading: HeadingLevel.HEADING_3, text: one.title }),
        comparison(one.diffs, words),
      ]),
    ],
  })
}

function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_2, text })
}

/** An instruction, and the wording that it quotes. */
function provision({ level, marker, words, quoted, ending }: Line): readonly Paragraph[] {
  const instruction = `${marker} ${words}${quoted.length > 0 ? ':' : ending}`
  const setting = (depth: number) => ({ indent: { left: depth * step }, spacing: { after: 80 } })
  return [
    ...paragraphsOf(instruction, {}, setting(level)),
    ...quoted.flatMap((text, index) => {
      const close = index === quoted.length - 1 ? `”${ending}` : ''
      return paragraphsOf(`${index === 0 ? '„' : ''}${text}${close}`, {}, setting(level + 1))
    }),
  ]
}

function prose(line: ProseLine): Paragraph {
  const { kind, mark, depth, quoted } = line
  const indent = { left: (depth + (quoted ? 1 : 0)) * step }
  return new Paragraph({
    ...(kind === 'heading' && { heading: HeadingLevel.HEADING_3 }),
    indent: mark === '' ? indent : { ...indent, hanging: step },
    spacing: { after: 100 },
    children: [...(mark === '' ? [] : [new TextRun(`${mark} `)]), ...setWords(line)],
  })
}

/** The words of a line, strong and stressed ones set so. */
function setWords({ text, formats }: ProseLine): readonly TextRun[] {
  const ends = formats.flatMap(({ start, end }) => [start, end])
  const borders = [...new Set([0, ...ends, text.length])].toSorted((one, other) => one - other)
  return borders.slice(0, -1).map((start, index) => {
    const has = (kind: string) =>
      formats.some((one) => one.kind === kind && one.start <= start && one.end > start)
    const words = text.slice(start, borders[index + 1])
    const look: IRunPropertiesOptions = {
      ...(has('strong') && { bold: true }),
      ...(has('em') && { italics: true }),
    }
    return new TextRun({ text: words, ...look })
  })
}

/** The units in which something changed, as they read and as they would, each with its own changes. */
function comparison(diffs: readonly UnitDiff[], words: PackageWords): Table {
  const size = Math.floor(textWidth.portrait / 2)
  const row = (cells: readonly (readonly Paragraph[])[], header = false) =>
    new TableRow({
      tableHeader: header,
      children: cells.map((children) => {
        return new TableCell({ children, width: { size, type: WidthType.DXA } })
      }),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: 2 * size, type: WidthType.DXA },
    columnWidths: [size, size],
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [
      row(
        [paragraphsOf(words.before, { bold: true }), paragraphsOf(words.after, { bold: true })],
        true,
      ),
      ...diffs
        .filter(({ touched }) => touched)
        .map((diff) => row([[side(diff, 'old', 'added')], [side(diff, 'new', 'removed')]])),
    ],
  })
}

/** A unit on one side, without the words that only the other has. */
function side(
  { label, heading: name, segments }: UnitDiff,
  which: 'old' | 'new',
  other: 'added' | 'removed',
): Paragraph {
  const mark = label[which]
  const own = (diff: TextDiff): TextDiff => diff.filter(({ kind }) => kind !== other)
  const mine = { size: 20 }
  const strong: IRunPropertiesOptions = { ...mine, bold: true }
  if (mark === null) return new Paragraph({ children: [] })
  return new Paragraph({
    children: [
      new TextRun({ text: `${mark} `, ...strong }),
      ...markedRuns(own(name), mine),
      ...markedRuns(own(segments), mine),
    ],
  })
}
