import { useId, type ReactNode } from 'react'
import { plot as words } from '#app/i18n/pl/dashboard.ts'

/** One part of a bar: the series it belongs to, by its place in the legend, and its length. */
export interface BarPart {
  readonly series: number
  readonly value: number
}

export interface Bar {
  readonly label: string
  readonly parts: readonly BarPart[]
  /** What stands behind the bar: the value with its unit. */
  readonly told: string
}

interface BarsProps {
  readonly title: string
  /** What the plot says, in one sentence: for those who do not see it. */
  readonly summary: string
  /** Names of the series; none where there is only one. */
  readonly series: readonly string[]
  readonly bars: readonly Bar[]
  /** The same figures as a table. */
  readonly children: ReactNode
}

const width = 400
const rowHeight = 40
const barHeight = 14
/** Room for the figure that stands behind the longest bar. */
const margin = 120

/**
 * Horizontal bars, each under its own name so that long Polish names fit a phone. Series differ in
 * hatching as well as in colour, figures are written out, and the table behind says the same.
 */
export function Bars({ title, summary, series, bars, children }: BarsProps) {
  const id = useId().replaceAll(':', '')
  const longest = Math.max(1, ...bars.map(({ parts }) => sum(parts)))
  const scale = (width - margin) / longest
  const height = bars.length * rowHeight + 4
  return (
    <figure className="plot" aria-labelledby={`${id}-name`}>
      <figcaption id={`${id}-name`}>{title}</figcaption>
      {series.length > 0 ? <Legend series={series} id={id} /> : null}
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-summary`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-summary`}>{summary}</desc>
        <Hatching id={id} />
        {bars.map(({ label, parts, told }, row) => (
          <g key={label} transform={`translate(0 ${row * rowHeight})`}>
            <text x={0} y={13} className="plot-label">
              {label}
            </text>
            {placed(parts).map(({ series: one, start, value }) => (
              <Part key={one} id={id} series={one} x={start * scale} width={value * scale} />
            ))}
            <text x={sum(parts) * scale + 6} y={19 + barHeight - 3} className="plot-value">
              {told}
            </text>
          </g>
        ))}
      </svg>
      <details className="plot-table">
        <summary>{words.table}</summary>
        {children}
      </details>
    </figure>
  )
}

interface PartProps {
  readonly id: string
  readonly series: number
  readonly x: number
  readonly width: number
}

function Part({ id, series, x, width: length }: PartProps) {
  const box = { x, y: 19, width: length, height: barHeight }
  return (
    <>
      <rect {...box} className={`series-${series}`} />
      {series > 0 ? <rect {...box} fill={`url(#${id}-hatch-${series % 3})`} /> : null}
    </>
  )
}

function Legend({ series, id }: { readonly series: readonly string[]; readonly id: string }) {
  return (
    <ul className="plot-legend">
      {series.map((name, index) => (
        <li key={name}>
          <svg viewBox="0 0 20 14" aria-hidden>
            <Hatching id={`${id}-l${index}`} />
            <rect width={20} height={14} className={`series-${index}`} />
            {index > 0 ? (
              <rect width={20} height={14} fill={`url(#${id}-l${index}-hatch-${index % 3})`} />
            ) : null}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}

/** Three hatchings: `/`, `\` and dots. */
function Hatching({ id }: { readonly id: string }) {
  const marks = [
    <circle key="dots" cx={3} cy={3} r={1.1} className="hatch-dot" />,
    <path key="up" d="M0 6 6 0" className="hatch" />,
    <path key="down" d="M0 0 6 6" className="hatch" />,
  ]
  return (
    <defs>
      {marks.map((mark, index) => (
        <pattern
          key={mark.key}
          id={`${id}-hatch-${index}`}
          width={6}
          height={6}
          patternUnits="userSpaceOnUse"
        >
          {mark}
        </pattern>
      ))}
    </defs>
  )
}

const sum = (parts: readonly BarPart[]): number =>
  parts.reduce((total, { value }) => total + value, 0)

/** The parts that have a length, each with where it begins. */
function placed(parts: readonly BarPart[]) {
  return parts
    .map((part, index) => ({ ...part, start: sum(parts.slice(0, index)) }))
    .filter(({ value }) => value > 0)
}
