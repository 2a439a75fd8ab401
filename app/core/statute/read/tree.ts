import type { Range } from '../../problem.ts'
import { kinds } from '../kinds.ts'
import { compareNumbers, nextNumber } from '../number.ts'
import type { StatuteProblem } from '../problem.ts'
import { statusOfText } from '../status.ts'
import type { Unit, UnitKind } from '../unit.ts'
import { readDash, type DashReading } from './dash.ts'
import type { Mark } from './marks.ts'
import { addressOfNode, enclosing, lastOf, parentFor, type Node } from './node.ts'

/** A tree of units that grows with the marks and the words of a text, in their order. */
export interface Tree {
  readonly roots: readonly Node[]
  readonly problems: readonly StatuteProblem[]
  /** The unit opened last. */
  readonly current: Node | null
  /** Opens the unit that a mark begins, in the nearest unit that may hold it. */
  readonly open: (mark: Mark, range: Range, how?: Opening) => void
  /** Adds words to the unit opened last: to its title while that is missing, else to its text. */
  readonly addText: (words: string, as: 'continuation' | 'paragraph') => void
}

export interface Opening {
  /** What a dash marks, when a hint in the text says so. */
  readonly dash?: DashReading
  /** The dash stood inside a line: should the enumeration go on, it was no mark. */
  readonly guessed?: string
}

/** Begins an empty tree. */
export function growTree(): Tree {
  const roots: Node[] = []
  const problems: StatuteProblem[] = []
  let current: Node | null = null
  let guess: { readonly closing: Node; readonly after: Node; readonly dash: string } | null = null

  function push(kind: UnitKind, number: string, parent: Node | null): Node {
    const siblings = parent?.children ?? roots
    const node: Node = {
      kind,
      number,
      parent,
      siblings,
      heading: '',
      text: '',
      children: [],
      awaitsHeading: false,
    }
    siblings.push(node)
    current = node
    return node
  }

  /**
   * A closing part was guessed inside a line, and now its enumeration goes on: the dash was an
   * ordinary one, and its words go back to the item that they were taken from.
   */
  function takeBackGuess(siblings: Node[], kind: UnitKind) {
    if (guess && siblings.at(-1) === guess.closing && lastOf(siblings, kind)) {
      siblings.pop()
      guess.after.text += ` ${guess.dash} ${guess.closing.text}`
    }
    guess = null
  }

  function openNumbered(mark: Mark, range: Range) {
    const parent = parentFor(current, mark.kind)
    const siblings = parent?.children ?? roots
    takeBackGuess(siblings, mark.kind)
    const last = lastOf(siblings, mark.kind)
    const node = push(mark.kind, mark.number, parent)
    if (last && compareNumbers(last.number, mark.number) >= 0) {
      const code = last.number === mark.number ? 'number-repeated' : 'number-out-of-order'
      const address = addressOfNode(node)
      problems.push({ code, severity: 'warning', range, address, text: mark.number })
    }
    if (!kinds[mark.kind].systematising) return
    if (mark.heading === null) node.awaitsHeading = true
    else if (statusOfText(mark.heading) === 'active') node.heading = mark.heading
    else node.text = mark.heading
  }

  function openCounted(kind: UnitKind, parent: Node | null): Node {
    const last = lastOf(parent?.children ?? roots, kind)
    return push(kind, nextNumber(kind, last?.number ?? ''), parent)
  }

  return {
    roots,
    problems,
    get current() {
      return current
    },
    open(mark, range, how = {}) {
      if (mark.kind === 'doubleIndent') {
        openCounted(
          'doubleIndent',
          enclosing(current, ({ kind }) => kind === 'indent'),
        )
      } else if (mark.kind === 'indent') {
        const after = current
        const { kind, parent } = how.dash ?? readDash(current)
        const node = openCounted(kind, parent)
        const guessed = kind === 'closing' && after && how.guessed !== undefined
        guess = guessed ? { closing: node, after, dash: how.guessed } : null
      } else openNumbered(mark, range)
    },
    addText(words, as) {
      if (!current || words === '') return
      if (current.awaitsHeading) {
        const { heading } = current
        current.awaitsHeading = false
        if (statusOfText(words) !== 'active') current.text = words
        else if (heading === '' || as === 'continuation') {
          current.heading = heading === '' ? words : `${heading} ${words}`
          current.awaitsHeading = true
        } else current.text = words
      } else if (current.text === '') current.text = words
      else {
        const apart = as === 'paragraph' || kinds[current.kind].systematising
        current.text += `${apart ? '\n' : ' '}${words}`
      }
    },
  }
}

/** The finished units of a tree. */
export function finish(nodes: readonly Node[]): Unit[] {
  return nodes.map(({ kind, number, heading, text, children }) => ({
    kind,
    number,
    heading,
    text,
    children: finish(children),
  }))
}
