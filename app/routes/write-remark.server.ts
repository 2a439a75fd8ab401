import { emptyWords } from '#app/core/review/check-deed.ts'
import type { Place } from '#app/core/review/anchor.ts'
import type { RemarkKind, RemarkWords, Writer } from '#app/core/review/event.ts'
import { parsePlace } from '#app/core/review/place.ts'
import { findQuote, quoteAt, wholePassage } from '#app/core/review/quote.ts'
import { passageOf, type ReviewedText } from '#app/core/review/reviewed-text.ts'
import { rewordable } from '#app/core/review/wording.ts'
import { deedProblems, review as words } from '#app/i18n/pl/review.ts'
import type { Database } from '#app/storage/database.server.ts'
import { writeRemark } from '#app/storage/remarks.server.ts'
import { loadReviewedText } from '#app/storage/review-texts.server.ts'

/** A remark as somebody writes it. */
export interface TypedRemark {
  /** The place as `core/review/place.ts` prints it. */
  readonly at: string
  readonly kind: RemarkKind
  /** The words that it is about; `''`: all of the place. */
  readonly quote: string
  /** A little of what stands before them. */
  readonly prefix: string
  readonly body: string
  /** The whole changed text of the unit; `''` where none is proposed. */
  readonly wording: string
  /** The place whose words the wording began with; absent: the remark's own. */
  readonly wordingOf?: string
  /** The wording is that of the unit with all that is in it. */
  readonly whole?: '1' | undefined
}

/**
 * Writes a remark on a version; gives its number, or what is wrong with it by field. `null`: no such
 * recommendation.
 */
export async function writeOn(
  db: Database,
  { proposal, version }: { readonly proposal: string; readonly version: number },
  typed: TypedRemark,
  reader: Writer,
): Promise<
  { readonly remark: number } | { readonly problems: Readonly<Record<string, string>> } | null
> {
  const text = await loadReviewedText(db, proposal, version)
  const place = parsePlace(typed.at)
  const passage = text && place && passageOf(text, place)
  if (!text || !place || passage === null) return { problems: { at: words.placeUnknown } }
  const asked = { exact: typed.quote, prefix: typed.prefix, suffix: '' }
  const range = findQuote(passage, asked)
  if (!range) return { problems: { quote: words.quoteUnknown } }
  const whole = typed.whole === '1' && rewordable(text, place, true) !== null
  const wording = wordingSent(text, place, typed, whole)
  const said: RemarkWords = {
    ...{ kind: wording === null ? typed.kind : 'wording', body: typed.body, wording },
    ...(whole && wording !== null ? { whole } : {}),
  }
  const problem = emptyWords(said)
  if (problem) {
    const field = problem === 'empty' ? 'body' : 'wording'
    return { problems: { [field]: deedProblems[problem] } }
  }
  const quote = typed.quote === '' ? wholePassage : quoteAt(passage, range)
  const anchor = { version, place, quote }
  const remark = await writeRemark(db, { proposal, anchor, words: said }, reader, new Date())
  return remark === null ? null : { remark }
}

/** The wording that is proposed; `null` for words that stand as they stood when the form was opened. */
function wordingSent(
  text: ReviewedText,
  place: Place,
  { wording, wordingOf = '' }: TypedRemark,
  whole: boolean,
): string | null {
  if (place.layer !== 'proposed' || wording === '') return null
  const began = parsePlace(wordingOf) ?? place
  const unchanged = [began, place].some((one) => rewordable(text, one, whole)?.trim() === wording)
  return unchanged ? null : wording
}
