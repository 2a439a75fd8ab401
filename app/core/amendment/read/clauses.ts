import type { Range } from '../../problem.ts'
import type { Verb } from './phrase-words.ts'
import type { Phrase } from './phrases.ts'

/** The phrases around one verb: „w pkt 5 kropkę zastępuje się średnikiem”. */
export interface Clause {
  readonly verb: Verb
  /** Without the verb, connectives kept. */
  readonly phrases: readonly Phrase[]
  /** How many of them stand before the verb. */
  readonly before: number
}

/** More subjects in places of their own before one verb than any real sentence has. */
const MAX_ROWS = 40

/**
 * Divides an amending sentence into its clauses: at „i”, „oraz” or a comma, where what came before has
 * all that its verb needs and what follows has a verb of its own. Null when there is no verb, or too
 * much before one.
 * Linear: what lies ahead is computed once, from the end.
 */
export function divide(phrases: readonly Phrase[]): readonly Clause[] | null {
  const ahead = lookAhead(phrases)
  const clauses: Clause[] = []
  let start = 0
  let verbAt = -1
  const close = (end: number) => {
    const verb = phrases[verbAt]
    if (verb?.kind !== 'verb') return
    // A clause that omits its verb begins behind the verb it borrows.
    const before = phrases.slice(start, Math.max(start, verbAt))
    const after = phrases.slice(Math.max(start, verbAt + 1), end)
    const rows = rowsOf(before)
    crowded ||= rows.length > MAX_ROWS
    if (crowded) return
    for (const [row, words] of rows.entries()) {
      const own = rows.length === after.flatMap(wordings).length ? onlyWording(after, row) : after
      clauses.push({ verb: verb.verb, phrases: [...words, ...own], before: words.length })
    }
  }
  let needs: (phrase: Phrase) => boolean = () => false
  let complete = false
  /** „skreśla się użyte w art. 44 ust. 6g i w art. 45 ust. 6 wyrazy”: units are places until then. */
  let awaitsWords = false
  let crowded = false
  phrases.forEach((phrase, i) => {
    if (phrase.kind === 'verb') {
      if (verbAt >= 0) {
        close(i)
        start = i
      }
      verbAt = i
      const { verb } = phrase
      needs = (candidate) => completes(verb, candidate)
      complete = phrases.slice(start, i).some(needs) && verb !== 'add'
    } else if (phrase.kind === 'and' && verbAt >= 0 && complete && ahead.beginsClause(i + 1)) {
      close(i)
      start = i + 1
      verbAt = -1
      complete = false
    } else if (phrase.kind === 'and' && verbAt >= 0 && complete && omitsVerb(phrases, i + 1)) {
      close(i)
      start = i + 1
    } else if (verbAt >= 0) {
      if (phrase.kind === 'used') awaitsWords = !complete
      if (phrase.kind === 'words') awaitsWords = false
      complete ||= needs(phrase) && !awaitsWords
    }
  })
  if (verbAt < 0) return null
  close(phrases.length)
  return crowded ? null : clauses
}

/**
 * „w ust. 1 pkt 3 i w ust. 2 pkt 4 skreśla się”: subjects in places of their own, which share the verb
 * and what stands behind it; one row where they all stand in the same places.
 */
function rowsOf(before: readonly Phrase[]): readonly (readonly Phrase[])[] {
  const rows: Phrase[][] = []
  let row: Phrase[] = []
  let complete = false
  const last = before.findLastIndex(isSubject)
  for (const [i, phrase] of before.entries()) {
    if (phrase.kind === 'and' && before[i + 1]?.kind === 'in' && complete && i < last) {
      rows.push(row)
      row = []
      complete = false
    } else {
      row.push(phrase)
      complete ||= isSubject(phrase)
    }
  }
  return [...rows, row]
}

function isSubject({ kind }: Phrase): boolean {
  return kind === 'units' || kind === 'words' || kind === 'unitAnchor'
}

function wordings(phrase: Phrase): readonly Range[] {
  return phrase.kind === 'wording' ? phrase.inner : []
}

/** Of the wordings behind the verb the one for a row: „3) …”, „4) …”. */
function onlyWording(after: readonly Phrase[], row: number): readonly Phrase[] {
  return after.map((phrase) =>
    phrase.kind === 'wording' ? { ...phrase, inner: phrase.inner.slice(row, row + 1) } : phrase,
  )
}

/** Whether a phrase gives the verb the thing without which it says nothing. */
function completes(verb: Verb, phrase: Phrase): boolean {
  switch (verb) {
    case 'reword':
      return phrase.kind === 'wording'
    case 'add':
      return phrase.kind === 'wording' || phrase.kind === 'words'
    case 'repeal':
      return phrase.kind === 'units'
    case 'delete':
      return phrase.kind === 'units' || phrase.kind === 'words'
    case 'exchange':
      return phrase.kind === 'words' && phrase.words.form === 'instrument'
    case 'insertInstead':
      return phrase.kind === 'words' || phrase.kind === 'wording'
    case 'renumber':
      return phrase.kind === 'units'
  }
}

/**
 * „po wyrazie „a” dodaje się wyraz „b”, a po wyrazie „c” wyraz „d””, „ust. 3 w brzmieniu: „…” oraz ust. 4
 * w brzmieniu: „…””: up to the next connective there is an object with a place, anchor or wording of its
 * own, and no verb, which is that of the clause before.
 */
function omitsVerb(phrases: readonly Phrase[], index: number): boolean {
  let object = false
  let place = false
  for (let at = index; at < phrases.length; at++) {
    const kind = phrases[at]?.kind
    if (kind === 'verb') return false
    if (kind === 'and' && object) break
    if (kind === 'units' || kind === 'words') object = true
    if (kind === 'in' || kind === 'wordAnchor' || kind === 'unitAnchor' || kind === 'wording') {
      place = true
    }
  }
  return object && place
}

function lookAhead(phrases: readonly Phrase[]) {
  const nextVerb = new Array<number>(phrases.length + 1).fill(-1)
  /** First phrase from here on that cannot be part of a list of subjects. */
  const endOfList = new Array<number>(phrases.length + 1).fill(phrases.length)
  for (let i = phrases.length - 1; i >= 0; i--) {
    const phrase = phrases[i]
    nextVerb[i] = phrase?.kind === 'verb' ? i : (nextVerb[i + 1] ?? -1)
    endOfList[i] = phrase && isListPart(phrase) ? (endOfList[i + 1] ?? i) : i
  }
  return {
    beginsClause(index: number): boolean {
      let at = index
      while (phrases[at]?.kind === 'filler') at++
      const first = phrases[at]
      const verbAt = nextVerb[at] ?? -1
      const verb = phrases[verbAt]
      if (!first || verb?.kind !== 'verb') return false
      switch (first.kind) {
        case 'units':
        case 'words':
        case 'numbers': {
          if (endOfList[at] !== verbAt) return false
          if (verb.verb === 'reword' || verb.verb === 'exchange' || verb.verb === 'renumber') {
            return true
          }
          const behind = phrases[verbAt + 1]
          return !behind || behind.kind === 'and'
        }
        case 'wording':
        case 'and':
        case 'as':
          return false
        default:
          return true
      }
    },
  }
}

function isListPart(phrase: Phrase): boolean {
  switch (phrase.kind) {
    case 'units':
    case 'numbers':
    case 'and':
    case 'end':
    case 'filler':
    case 'used':
      return true
    case 'words':
      return phrase.words.form === 'object'
    default:
      return false
  }
}
