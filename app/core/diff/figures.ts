import { joinRuns, type Run } from './align.ts'
import type { Atom } from './atoms.ts'

/** Stems of numerals written in words: „trzech”, „dwudziestu”, „jednej czwartej”, „połowy”. */
const numeral =
  /^(?:jedn(?:a|ą|e|ego|ej|emu|o|ym)|dw(?:a|aj|ie|oje|óch|om|ojga|óm|u)|oba|obu|trz(?:y|ech|ej|em)|cztere(?:ch|j|m)|cztery|pię(?:ć|ciu)|sześ(?:ć|ciu)|siede?m(?:iu)?|osiem|ośmiu|dziewię(?:ć|ciu)|dziesię(?:ć|ciu)|\p{L}+naście|\p{L}+nastu|dwadzieścia|dwudziestu|trzydzieści|trzydziestu|\p{L}+dziesiąt|\p{L}+dziesięciu|sto|stu|tysi(?:ąc|ąca|ęcy)|(?:trzeci|czwart|piąt)(?:a|ą|e|ej)|poło(?:wa|wą|wę|wie|wy))$/u

/** Whether an atom says how many or when, in figures or in words. */
export function isFigure({ kind, key }: Atom): boolean {
  return kind === 'number' || kind === 'date' || (kind === 'word' && numeral.test(key))
}

/** Two lists of equal length whose words are the same and whose figures stand in the same places. */
function isInStep(old: readonly Atom[], now: readonly Atom[]): boolean {
  return (
    old.length === now.length &&
    old.every((atom, index) => {
      const other = now[index]
      if (!other) return false
      return isFigure(atom) ? isFigure(other) : atom.little && atom.key === other.key
    })
  )
}

function stepByStep(old: readonly Atom[], now: readonly Atom[]): readonly Run[] {
  return old.map((atom, index) => {
    const other = now[index]
    return { same: atom.key === other?.key, old: [atom], new: other ? [other] : [] }
  })
}

/**
 * „od 3 do 6” and „od 6 do 12” share a 6 that is not the same 6: figures in step are exchanged one for
 * one, although a common one could be kept.
 */
export function exchangeFigures(runs: readonly Run[]): readonly Run[] {
  const out = [...runs]
  for (let i = 0; i + 2 < out.length; i += 1) {
    const three = out.slice(i, i + 3)
    const [first, kept, last] = three
    if (!kept?.same || !first || first.same || !last || last.same) continue
    const old = three.flatMap((run) => run.old)
    const now = three.flatMap((run) => run.new)
    if (isInStep(old, now)) out.splice(i, 3, ...stepByStep(old, now))
  }
  return joinRuns(out)
}
