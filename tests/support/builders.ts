import { unit, type Statute, type Unit, type UnitKind } from '#app/core/statute/unit.ts'

/** What stands in a unit: strings are the paragraphs of its own text, units are its children. */
type Content = string | Unit

/** `art('5', ust('1', 'Tekst.'))`, `pkt('2', 'gminy:', lit('a', 'nazwę'))`. */
export const art = numbered('article')
export const ust = numbered('paragraph')
export const par = numbered('section')
export const pkt = numbered('point')
export const lit = numbered('letter')

/** Tirets are given no number: the unit that they are put in counts them. */
export const tiret = (...content: Content[]) => build('indent', '1', content)
export const tiret2 = (...content: Content[]) => build('doubleIndent', '1', content)

/** The closing part of an enumeration: `closing('zwanym dalej „rejestrem”.')`. */
export const closing = (text: string) => unit('closing', '', text)

/** `rozdz('7', 'Związki międzygminne', art('64', …))` */
export const rozdz = headed('chapter')
export const oddz = headed('subchapter')
export const dz = headed('division')

/** A statute of the given units, of usg unless told otherwise. */
export function statute(units: readonly Unit[], about: Partial<Statute> = {}): Statute {
  return {
    eli: 'DU/1990/95',
    title: 'Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym',
    source: 'DU/2013/594',
    asOf: '2013-02-27',
    excerpt: false,
    units,
    ...about,
  }
}

function numbered(kind: UnitKind) {
  return (number: string, ...content: Content[]): Unit => build(kind, number, content)
}

function headed(kind: UnitKind) {
  return (number: string, heading: string, ...children: Unit[]): Unit =>
    unit(kind, number, '', children, heading)
}

function build(kind: UnitKind, number: string, content: readonly Content[]): Unit {
  const text = content.filter((item) => typeof item === 'string').join('\n')
  const children = content.filter((item) => typeof item !== 'string')
  return unit(kind, number, text, counted(children))
}

function counted(children: readonly Unit[]): Unit[] {
  let place = 0
  return children.map((child) =>
    child.kind === 'indent' || child.kind === 'doubleIndent'
      ? { ...child, number: String(++place) }
      : child,
  )
}
