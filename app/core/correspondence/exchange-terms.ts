import { agreeing } from './agreement.ts'
import { chooseSlot, type Context } from './context.ts'
import { formOf, likeCapital, slotsOf, type Noun, type Slot } from './declension.ts'
import { fixedPhrases, lexicon, onlyHere, tierAdjective, tierNoun } from './lexicon.ts'
import { doubt, type CorrespondenceProblem } from './problem.ts'
import type { Tier } from './tier.ts'
import { exchangeUnions } from './unions.ts'

/** A text in the terms of the other tier, with what a person should look at. */
export interface Exchanged {
  readonly text: string
  readonly problems: readonly CorrespondenceProblem[]
}

interface Found {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly problems: readonly CorrespondenceProblem[]
}

const other: Readonly<Record<Tier, Tier>> = { gmina: 'powiat', powiat: 'gmina' }

/**
 * Exchanges the terms of one tier for those of the other, case and number kept: „rada zainteresowanej
 * gminy” becomes „rada zainteresowanego powiatu”. Where the other act has two terms or a form two
 * meanings, the words of the counterpart (`beside`) decide; where they do not, the usual one is taken
 * and said. Titles of acts stay. A text without terms comes back as it is.
 */
export function exchangeTerms(text: string, from: Tier, beside = ''): Exchanged {
  const unions = exchangeUnions(text, from)
  const fixed = [...unions.text.matchAll(fixedPhrases)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
  const free = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    [...fixed, ...unions.done].every((kept) => end <= kept.start || start >= kept.end)
  const found: Found[] = []
  const taken = (at: { readonly start: number; readonly end: number }): boolean =>
    found.some(({ start, end }) => at.start < end && at.end > start)
  for (const match of unions.text.matchAll(termPattern[from])) {
    const at = { start: match.index, end: match.index + match[0].length }
    if (!free(at) || taken(at)) continue
    found.push(...exchangeAt(unions.text, at, match, from, beside))
  }
  const result = put(unions.text, found)
  const problems = [...lacking(text, from), ...found.flatMap((at) => at.problems)]
  const told = new Map(
    problems.map((problem) => [`${problem.code} ${problem.text ?? ''}`, problem]),
  )
  return { text: result, problems: [...told.values()] }
}

const otherNames = String.raw`(?:\s*\(burmistrz\p{L}*,?\s+(?:lub\s+)?prezydent\p{L}*\s+miast\p{L}*\))?`

/** All terms of a tier as one pattern, longer forms first; the other tier's own noun is found as well. */
function patternOf(tier: Tier): RegExp {
  const nouns = [...lexicon[tier].map(({ from }) => from), tierNoun[other[tier]]]
  const forms = [...new Set(nouns.flatMap((known) => known.forms.map(({ form }) => form)))]
  const words = forms
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replaceAll(' ', '\\s+'))
  const adjective = `${tierAdjective[tier]}(?:y|ego|emu|ym|a|ej|ą|e|ych|ymi|i)`
  return new RegExp(
    `(?<![\\p{L}-])(?:(${words.join('|')})${otherNames}|(${adjective}))(?![\\p{L}-])`,
    'giu',
  )
}

const termPattern: Readonly<Record<Tier, RegExp>> = {
  gmina: patternOf('gmina'),
  powiat: patternOf('powiat'),
}

function exchangeAt(
  text: string,
  at: { readonly start: number; readonly end: number },
  [, term = '', adjective = '']: RegExpMatchArray,
  from: Tier,
  beside: string,
): readonly Found[] {
  if (adjective !== '') {
    const ending = adjective.slice(tierAdjective[from].length)
    const stem = tierAdjective[other[from]]
    return [{ ...at, text: likeCapital(stem + ending, adjective), problems: [] }]
  }
  const form = term.replace(/\s+/gu, ' ')
  const pair = lexicon[from].find((known) => slotsOf(known.from, form).length > 0)
  const swapped = { from: tierNoun[other[from]], to: [tierNoun[from]] }
  const { from: noun, to } = pair ?? swapped
  const { noun: chosen, sure } = chooseNoun(to, beside)
  const capital = likeCapital('a', term) === 'A'
  const context: Context = { capital, before: text.slice(0, at.start), after: text.slice(at.end) }
  const slot =
    slotBeside(slotsOf(noun, form), chosen, beside) ??
    chooseSlot(slotsOf(noun, form), chosen, context)
  if (!slot) return []
  const problems = [
    ...(pair ? [] : [doubt('both-tiers-named', term)]),
    ...(sure ? [] : [doubt('organ-unsure', term)]),
    ...(slot.sure ? [] : [doubt('form-unsure', term)]),
  ]
  const declined = formOf(chosen, slot.slot)
  // „wójt gminy” names the tier itself: „zarząd powiatu” must not name it twice.
  const named = /^\s+(?:gmin|powiat)/iu.test(context.after) ? declined.split(' ')[0] : declined
  const word = likeCapital(named ?? declined, term)
  const around = agreement(context, at, slot.slot, noun, chosen)
  return [{ ...at, text: word, problems }, ...around]
}

/** The term that the counterpart itself uses; the first where it uses none or both. */
function chooseNoun(
  nouns: readonly Noun[],
  beside: string,
): { readonly noun: Noun; readonly sure: boolean } {
  const [usual] = nouns
  const used = nouns.filter((noun) => uses(beside, noun))
  const [only] = used.length === 1 ? used : []
  if (only) return { noun: only, sure: true }
  return { noun: usual ?? tierNoun.gmina, sure: nouns.length < 2 }
}

/** Whether a text has a form of a noun; of „zarząd powiatu” also the first word alone. */
function uses(text: string, { forms }: Noun): boolean {
  return forms.some(({ form }) => {
    const [head = form] = form.split(' ')
    return new RegExp(`(?<!\\p{L})${head}(?!\\p{L})`, 'iu').test(text)
  })
}

/** The place whose form alone, of all in question, stands in the counterpart. */
function slotBeside(slots: readonly Slot[], to: Noun, beside: string) {
  const forms = [...new Set(slots.map((slot) => formOf(to, slot)))]
  if (forms.length < 2) return null
  const there = forms.filter((form) =>
    new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'iu').test(beside),
  )
  const slot =
    there.length === 1 ? slots.find((known) => formOf(to, known) === there[0]) : undefined
  return slot ? { slot, sure: true } : null
}

/** The adjectives beside an exchanged singular noun, brought into its gender. */
function agreement(
  { before, after }: Context,
  at: { readonly start: number; readonly end: number },
  { number, case: kase }: Slot,
  from: Noun,
  to: Noun,
): readonly Found[] {
  if (number === 'pl' || from.gender === to.gender) return []
  const found: Found[] = []
  const left = /(\p{L}+)(\s+)$/u.exec(before)
  const right = /^(,?\s+)(\p{L}+)/u.exec(after)
  const leftWord = left?.[1] ?? ''
  const changed = agreeing(leftWord, kase, from, to)
  if (left && changed !== null) {
    const start = at.start - left[0].length
    found.push({ start, end: start + leftWord.length, text: changed, problems: [] })
  }
  const rightWord = right?.[2] ?? ''
  const follows = right && !right[1]?.includes(',') ? agreeing(rightWord, kase, from, to) : null
  if (right && follows !== null && !/ej$/iu.test(leftWord)) {
    const start = at.end + (right[1]?.length ?? 0)
    found.push({ start, end: start + rightWord.length, text: follows, problems: [] })
  }
  const clause = /^[^.;]*/u.exec(after)?.[0] ?? ''
  const loose =
    /(?<!\p{L})(?:\p{L}+ł[ao]?|któr(?:a|ej|ą|y|ego|emu|ym)|jedn(?:a|ej|ą|ego|emu)\s+z|jej|niej|nią|jego|mu|nim|niego)(?!\p{L})/iu.exec(
      clause,
    )
  if (loose)
    found.push({
      start: at.end,
      end: at.end,
      text: '',
      problems: [doubt('agreement-unsure', loose[0])],
    })
  return found
}

/** What the other tier does not have, each named once. */
function lacking(text: string, from: Tier): readonly CorrespondenceProblem[] {
  const words = [...text.matchAll(onlyHere[from])].map(([word]) => word)
  return [...new Set(words)].map((word) => doubt('no-such-term', word))
}

function put(text: string, found: readonly Found[]): string {
  return [...found]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (result, { start, end, text: word }) => result.slice(0, start) + word + result.slice(end),
      text,
    )
}
