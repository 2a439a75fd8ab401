import { kinds } from '#app/core/statute/kinds.ts'
import { quotedLines } from './quoted-lines.ts'

/** Amending provisions, line by line, the wordings that they quote set apart. */
export function AmendingText({ text }: { readonly text: string }) {
  return (
    <div className="instruction">
      {quotedLines(text).map(({ quoted, lines }, index) => {
        const paragraphs = lines.map((line, at) => (
          <p key={at} className={quoted ? undefined : indentOf(line)}>
            {line}
          </p>
        ))
        return quoted ? <blockquote key={index}>{paragraphs}</blockquote> : paragraphs
      })}
    </div>
  )
}

/** The levels of an amending article (ZTP § 94 ust. 2), longer marks before shorter ones. */
const levels = (['doubleIndent', 'indent', 'point', 'letter'] as const).map((kind) => ({
  kind,
  mark: new RegExp(`^${kinds[kind].mark}\\s`, 'u'),
}))

const indents = { point: 'in-1', letter: 'in-2', indent: 'in-3', doubleIndent: 'in-4' } as const

function indentOf(line: string): string | undefined {
  const level = levels.find(({ mark }) => mark.test(line))
  return level && indents[level.kind]
}
