import type { ChangeClass, Segment, TextDiff } from '#app/core/diff/segment.ts'
import { diffText } from '#app/core/diff/segments.ts'
import { diffStatutes } from '#app/core/diff/statutes.ts'
import type { UnitChange } from '#app/core/diff/unit-diff.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { parseStatute } from '#app/core/statute/parse.ts'
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

/** Two statutes or fragments by units; two texts without any unit as one text. */
function compare(old: string, now: string): readonly Line[] {
  const [before, after] = [parseStatute(old).statute, parseStatute(now).statute]
  if (before.units.length === 0 && after.units.length === 0) {
    const segments = diffText(old.trim(), now.trim())
    const same = segments.every((segment) => segment.kind === 'same')
    return [{ address: '', change: same ? 'same' : 'changed', classes: [], segments }]
  }
  return diffStatutes(before, after).map((diff) => ({
    address: printAddress(diff.address),
    ...(diff.oldAddress ? { oldAddress: printAddress(diff.oldAddress) } : {}),
    change: diff.change,
    classes: diff.classes,
    segments: [...diff.heading, ...diff.segments],
  }))
}

function print({ address, oldAddress, change, classes, segments }: Line): string {
  const was = oldAddress === undefined ? '' : ` (${words.renumbered(oldAddress)})`
  const nature = classes.map((name) => changeClassNames[name]).join(', ')
  const head = [`${address}${was}`, unitChangeNames[change], nature].filter((part) => part !== '')
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
