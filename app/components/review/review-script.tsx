import { review as words } from '#app/i18n/pl/review.ts'
import reviewUrl from './review.js?url'

/** Brings the script of the review: remarks on selected words, and keys to walk through the changes. */
export function ReviewScript() {
  return (
    <>
      <button type="button" className="btn primary remark-selection" data-remark-selection hidden>
        {words.selectHint}
      </button>
      <script type="module" src={reviewUrl} />
    </>
  )
}
