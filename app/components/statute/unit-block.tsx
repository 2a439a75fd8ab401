import type { ReactNode } from 'react'
import { kinds } from '#app/core/statute/kinds.ts'
import type { Unit } from '#app/core/statute/unit.ts'
import { classNames } from '../layout/class-names.ts'

interface UnitBlockProps {
  readonly unit: Pick<Unit, 'kind' | 'number'>
  /** The anchor of the unit; absent where the same unit stands on the page twice. */
  readonly id?: string
  /** The printed mark, where it is more than a plain one (a changed number). */
  readonly mark?: ReactNode
  /** Heading of a systematising unit. */
  readonly heading?: ReactNode
  /** What became of the unit, for the style sheet: `added`, `removed`, `editing`. */
  readonly state?: string
  /** Beside the mark of an article, or over the corner of a smaller unit. */
  readonly tools?: ReactNode
  /** How deep among headings: 2 for the outermost. */
  readonly level?: number
  readonly children?: ReactNode
}

/**
 * The frame of one unit in print: an article under its own heading, a chapter under its centred title,
 * anything smaller beside its hanging mark. What is inside is the caller's: text, a comparison, an
 * editor. Where there is an `id`, the mark is the unit's permanent link.
 */
export function UnitBlock(props: UnitBlockProps) {
  const { unit } = props
  const { systematising, headingLevel } = kinds[unit.kind]
  if (systematising) return <SystematisingBlock {...props} />
  if (headingLevel > 0) return <ArticleBlock {...props} />
  return <MarkedBlock {...props} />
}

function SystematisingBlock({
  unit,
  id,
  mark,
  heading,
  state,
  level = 2,
  children,
}: UnitBlockProps) {
  const title = (
    <>
      {mark ?? kinds[unit.kind].printMark(unit.number)}
      {heading ? <span>{heading}</span> : null}
    </>
  )
  return (
    <section className={classNames('division', state)} id={id}>
      <header>
        <Heading level={level}>{id ? <a href={`#${id}`}>{title}</a> : title}</Heading>
      </header>
      {children}
    </section>
  )
}

function ArticleBlock({ unit, id, mark, state, tools, level = 3, children }: UnitBlockProps) {
  const title = mark ?? kinds[unit.kind].printMark(unit.number)
  return (
    <section className={classNames('art', state)} id={id}>
      <div className="art-head">
        <Heading level={level}>{id ? <a href={`#${id}`}>{title}</a> : title}</Heading>
        {tools}
      </div>
      {children}
    </section>
  )
}

function MarkedBlock({ unit, id, mark, state, tools, children }: UnitBlockProps) {
  const { printMark, numbering } = kinds[unit.kind]
  const title = mark ?? printMark(unit.number)
  return (
    <div className={classNames('unit', numbering === 'none' && 'closing', state)} id={id}>
      {id ? (
        <a className="mark" href={`#${id}`}>
          {title}
        </a>
      ) : (
        <span className="mark">{title}</span>
      )}
      <div className="body">{children}</div>
      {tools}
    </div>
  )
}

/** The text of an article that has no mark of its own: set in the measure of marked text. */
export function UnmarkedText({ children }: { readonly children: ReactNode }) {
  return (
    <div className="unit unmarked">
      <div className="body">{children}</div>
    </div>
  )
}

const headings = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

function Heading({ level, children }: { readonly level: number; readonly children: ReactNode }) {
  const Element = headings[Math.min(Math.max(level - 2, 0), 4)] ?? 'h6'
  return <Element>{children}</Element>
}
