import {
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
  type FileChild,
} from 'docx'
import { plainText } from '../plain-text.ts'

/** A4, in twentieths of a point; Word keeps the short side as the width and turns the page. */
const a4 = { width: 11_906, height: 16_838 }
const margin = 964

/** What stands between the margins of a page. */
export const textWidth = {
  portrait: a4.width - 2 * margin,
  landscape: a4.height - 2 * margin,
} as const

/** The face of official letters; its free twin Liberation Serif has the same widths. */
const face = 'Times New Roman'

export interface DocxFrame {
  readonly title: string
  readonly author: string
  readonly language: string
  readonly orientation: keyof typeof textWidth
  /** At the foot of every page, on the left. */
  readonly footer: string
  /** Before and between the numbers of the page: „Strona 1 z 3”. */
  readonly page: string
  readonly ofPages: string
  readonly children: readonly FileChild[]
}

/** A document as an office sends it: A4, numbered pages, the language told to spelling and to readers. */
export async function docxFile(frame: DocxFrame): Promise<Uint8Array<ArrayBuffer>> {
  const { title, author, language, orientation, children } = frame
  const run = { font: face, language: { value: language, eastAsia: language } }
  const heading = { run: { ...run, bold: true, color: '000000' } }
  const document = new Document({
    title: plainText(title),
    creator: plainText(author),
    lastModifiedBy: plainText(author),
    description: '',
    styles: {
      default: {
        document: { run: { ...run, size: 22 } },
        heading1: {
          run: { ...heading.run, size: 30 },
          paragraph: { spacing: { after: 120 }, keepNext: true },
        },
        heading2: {
          run: { ...heading.run, size: 24 },
          paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
        },
        heading3: {
          run: { ...heading.run, size: 22 },
          paragraph: { spacing: { before: 180, after: 60 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              ...a4,
              orientation:
                orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: margin, bottom: margin, left: margin, right: margin, footer: 480 },
          },
        },
        footers: { default: footerOf(frame) },
        children,
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function footerOf({ footer, page, ofPages, orientation }: DocxFrame): Footer {
  const numbers = [`\t${page} `, PageNumber.CURRENT, ` ${ofPages} `, PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth[orientation] }],
        children: [
          new TextRun({ text: plainText(footer), size: 16 }),
          new TextRun({ children: numbers, size: 16 }),
        ],
      }),
    ],
  })
}
