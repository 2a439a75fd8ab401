import type { Noun, Slot } from './declension.ts'
import { formOf } from './declension.ts'

/** The words around a term: those before it, nearest last, and those behind it. */
export interface Context {
  /** Whether the term begins a sentence, as its capital letter tells. */
  readonly capital: boolean
  readonly before: string
  readonly after: string
}

const wordBefore = /(\p{L}+)?([^\p{L}]*)$/u
const locative = /(?:^|[^\p{L}])(?:w|we|na|o|po|przy)\s+(?:\p{L}+(?:ej|ym|im|ych|ich)\s+)?$/iu
const accusative = /(?:^|[^\p{L}])(?:przez|na|za|ponad|o)\s+(?:\p{L}+(?:ą|y|i|ego|e)\s+)?$/iu
const pluralAdjective =
  /(?:zainteresowane|inne|wszystkie|te|poszczególne|dwie|trzy|cztery|sąsiednie|pozostałe|które|właściwe|nowe)\s+$/iu
/** What a plural subject or the end of a list of verbs is followed or preceded by. */
const pluralBehind = /^\s+(?:\p{L}+(?:ą|ją)|te|oraz|i|zainteresowane|uczestniczące)(?!\p{L})/iu
const singularVerb =
  /^,?\s+(?:nie\s+)?(?:może|ma|jest|posiada|wykonuje|informuje|przekazuje|tworzy|podejmuje|samodzielnie|otrzymuje|przedkłada|podlega)(?!\p{L})/iu
const verbBefore =
  /(?:^|[^\p{L}])(?:\p{L}+(?:uje|ują)|mogą|tworzą|tworzy|łączy|dzieli|znosi|zobowiązuje)\s+$/iu

/**
 * Which of the places that a form may have is meant here, by the words around it; `sure` is false where
 * these do not tell and the usual one was taken. Places at which the new noun has one form need no choice.
 */
export function chooseSlot(
  slots: readonly Slot[],
  to: Noun,
  context: Context,
): { readonly slot: Slot; readonly sure: boolean } | null {
  const { before, after } = context
  const [first] = slots
  if (!first) return null
  const forms = new Set(slots.map((slot) => formOf(to, slot)))
  if (forms.size === 1) return { slot: first, sure: true }
  const of = (wanted: (slot: Slot) => boolean): Slot | undefined => slots.find(wanted)
  const loc = of((slot) => slot.case === 'loc')
  const dat = of((slot) => slot.case === 'dat')
  const acc = of((slot) => slot.case === 'acc' && slot.number === 'sg')
  const gen = of((slot) => slot.case === 'gen' && slot.number === 'sg')
  const nom = of((slot) => slot.case === 'nom' && slot.number === 'sg')
  const plural = of((slot) => slot.number === 'pl')
  if (loc && locative.test(before)) return { slot: loc, sure: true }
  if (acc && (accusative.test(before) || verbBefore.test(before))) return { slot: acc, sure: true }
  if (plural && gen) return genitiveOrPlural(gen, plural, context)
  if (nom && acc) {
    const sure = before.trim() === '' || /[.:]\s*$/u.test(before) || singularVerb.test(after)
    return { slot: nom, sure }
  }
  if (gen && acc) return { slot: gen, sure: true }
  if (dat && loc) return { slot: dat, sure: true }
  return { slot: gen ?? first, sure: false }
}

/** „statut gminy”, „gminy mogą”: a noun before asks for the genitive, a verb behind for the plural. */
function genitiveOrPlural(gen: Slot, plural: Slot, { capital, before, after }: Context) {
  const [, word = '', gap = ''] = wordBefore.exec(before) ?? []
  if (/^\s+\p{L}+ej(?!\p{L})/u.test(after)) return { slot: gen, sure: true }
  if (capital || pluralAdjective.test(before) || verbBefore.test(before)) {
    return { slot: plural, sure: true }
  }
  // „zadań publicznych gminy mogą”: an adjective in the genitive governs nothing.
  if (/(?:ych|ich)$/u.test(word) && pluralBehind.test(after)) return { slot: plural, sure: false }
  if (/^(?:przez|na|między|że|iż|gdy|jeżeli)$/iu.test(word)) return { slot: plural, sure: true }
  if (word === '' || /^(?:i|oraz|lub|albo|a)$/iu.test(word) || gap.trim() !== '') {
    const many = pluralBehind.test(after)
    return { slot: many ? plural : gen, sure: many }
  }
  return { slot: gen, sure: true }
}
