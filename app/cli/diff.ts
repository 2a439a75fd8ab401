import type { ChangeClass, Segment, TextDiff } from '#app/core/diff/segment.ts'
import { diffStatutes } from '#app/core/diff/statutes.ts'
import type { UnitChange, UnitDiff } from '#app/core/diff/unit-diff.ts'
import { printAddress, type Address } from '#app/core/statute/address.ts'
import { readStatute } from '#app/import/read-statute.ts'
import { unit, type Statute, type Unit } from '#app/core/statute/unit.ts'
import { cli } from '#app/i18n/pl/cli.ts'
import { changeClassNames, diff as words, unitChangeNames } from '#app/i18n/pl/diff.ts'
import { exit, readArguments, type Command } from './command.ts'

/** One unit as the command gives it: `segments` with the heading of a systematising unit in front. */
interface Line {
  readonly address: string
  readonly oldAddress?: string
  readonly change: UnitChange
  readonly classes: readonly ChangeClass[]
  readonly segments: TextDiff
}

/** Compares two statutes and prints what changed, or every unit as JSON. */
export const command: Command = {
  usage: 'diff OLD NEW [--json]',
  summary: cli.diff.summary,
  async run(args, io) {
    const options = { json: { type: 'boolean', default: false } } as const
    const { values, positionals } = readArguments(
      args,
      options,
      { least: 2, most: 2 },
      cli.main.wrongCount,
    )
    const old = await io.read(positionals[0] ?? '-')
    const now = await io.read(positionals[1] ?? '-')
    const lines = compare(old, now)
    if (values.json) {
      io.out(`${JSON.stringify({ units: lines })}\n`)
      return exit.done
    }
    const changed = lines.filter((line) => line.change !== 'same')
    io.out(changed.length === 0 ? `${words.same}\n` : changed.map(print).join('\n'))
    return exit.done
  },
}

/** The units of a text, and the words that belong to none of them. */
function readText(source: string): { readonly units: readonly Unit[]; readonly outside: string } {
  const { statute, problems } = readStatute(source)
  const outside = problems.flatMap(({ code, range }) =>
    code === 'text-outside-unit' && range ? source.slice(range.start, range.end) : [],
  )
  return { units: statute.units, outside: outside.join('\n') }
}

/**
 * Two statutes or fragments, unit by unit. A fragment may begin with words that belong to no unit (the
 * introduction to its points, or nothing but a sentence): they are compared as the text of an unnamed
 * unit around it all.
 */
function compare(old: string, now: string): readonly Line[] {
  const [before, after] = [readText(old), readText(now)]
  if (before.outside === '' && after.outside === '') {
    return diffStatutes(before, after).map((diff) => lineOf(diff, 0))
  }
  const around = ({ units, outside }: ReturnType<typeof readText>): Pick<Statute, 'units'> => ({
    units: [unit('article', '', outside, units)],
  })
  return diffStatutes(around(before), around(after)).map((diff) => lineOf(diff, 1))
}

/** One line, its addresses without the unnamed unit that the fragments were put in. */
function lineOf(diff: UnitDiff, unnamed: number): Line {
  const cite = (address: Address): string =>
    printAddress(address[0]?.number === '' ? address.slice(unnamed) : address)
  return {
    address: cite(diff.address),
    ...(diff.oldAddress ? { oldAddress: cite(diff.oldAddress) } : {}),
    change: diff.change,
    classes: diff.classes,
    segments: [...diff.heading, ...diff.segments],
  }
}

function print({ address, oldAddress, change, classes, segments }: Line): string {
  const was = oldAddress === undefined ? '' : ` (${words.renumbered(oldAddress)})`
  const nature = classes.map((name) => changeClassNames[name]).join(', ')
  const head = [`${address}${was}`.trim(), unitChangeNames[change], nature].filter(
    (part) => part !== '',
  )
  const text = segments.map(mark).join('')
  return [head.join(' · '), ...(text === '' ? [] : [`    ${text}`]), ''].join('\n')
}

function mark({ kind, text }: Segment): string {
  switch (kind) {
    case 'same':
      return text
    case 'added':
      return `[+${text}+]`
    case 'removed':
      return `[-${text}-]`
  }
}
