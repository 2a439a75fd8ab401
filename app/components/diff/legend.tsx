import { diff } from '#app/i18n/pl/diff.ts'

/** What the marks of a comparison mean. */
export function DiffLegend() {
  return (
    <p className="legend" aria-label={diff.legend}>
      <span>
        <ins>{diff.legendAdded}</ins>
      </span>
      <span>
        <del>{diff.legendRemoved}</del>
      </span>
      <span>
        <ins className="moved">{diff.legendMoved}</ins>
      </span>
    </p>
  )
}
