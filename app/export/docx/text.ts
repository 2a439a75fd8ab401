import {
  Paragraph,
  TextRun,
  type IParagraphPropertiesOptions,
  type IRunPropertiesOptions,
} from 'docx'
import type { TextDiff } from '#app/core/diff/segment.ts'
import { plainText } from '../plain-text.ts'

/** A text of several lines as a paragraph each; an empty line stays one. */
export function paragraphsOf(
  text: string,
  look: IRunPropertiesOptions = {},
  setting: IParagraphPropertiesOptions = {},
): readonly Paragraph[] {
  return plainText(text)
    .split('\n')
    .map((line) => new Paragraph({ ...setting, children: [new TextRun({ text: line, ...look })] }))
}

/**
 * Two texts as one: words taken out are struck through, words put in underlined and bold, and colour
 * only helps. Plain formatting and no tracked change, so that nobody accepts one by accident.
 */
export function markedRuns(diff: TextDiff, look: IRunPropertiesOptions = {}): readonly TextRun[] {
  return diff.flatMap(({ kind, text }) =>
    plainText(text)
      .split('\n')
      .map(
        (line, index) =>
          new TextRun({ text: line, ...(index > 0 && { break: 1 }), ...look, ...looks[kind] }),
      ),
  )
}

const looks = {
  same: {},
  added: { bold: true, underline: {}, color: '14532D' },
  removed: { strike: true, color: '8B1A1A' },
} as const
