import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../app/styles/tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')

/** What is read on what. Text needs 4.5 : 1, borders of fields and the focus ring 3 : 1 (WCAG 2.1). */
const readOn: Readonly<Record<string, readonly string[]>> = {
  ink: ['paper', 'surface', 'sunken', 'accent-soft', 'warn-bg', 'ok-bg', 'del-bg', 'ins-bg'],
  'ink-2': ['paper', 'surface', 'sunken', 'accent-soft'],
  'ink-3': ['paper', 'surface', 'sunken', 'accent-soft'],
  accent: ['paper', 'surface', 'sunken', 'accent-soft', 'warn-bg'],
  'accent-ink': ['accent-soft', 'surface'],
  'on-accent': ['accent', 'accent-ink'],
  ins: ['ins-bg', 'paper', 'surface'],
  del: ['del-bg', 'paper', 'surface'],
  moved: ['moved-bg', 'paper', 'surface'],
  warn: ['warn-bg', 'paper', 'surface'],
  ok: ['ok-bg', 'paper', 'surface'],
  hit: ['hit-bg'],
}
const seenOn: Readonly<Record<string, readonly string[]>> = {
  field: ['paper', 'surface'],
  focus: ['paper', 'surface', 'sunken', 'accent-soft'],
}

function tokens(block: string): ReadonlyMap<string, string> {
  const pairs = [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)]
  return new Map(pairs.map(([, name = '', value = '']) => [name, value]))
}

/** Relative luminance, WCAG 2.1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

describe.each([
  ['light', tokens(light)],
  ['dark', tokens(dark)],
] as const)('colours of the %s scheme', (_name, colours) => {
  const colour = (name: string) => {
    const value = colours.get(name)
    if (value === undefined) throw new Error(`No colour ${name}`)
    return value
  }
  const pairs = (table: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(table).flatMap(([front, backs]) => backs.map((back) => [front, back] as const))

  it.each(pairs(readOn))('%s can be read on %s', (front, back) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(pairs(seenOn))('%s can be seen on %s', (front, back) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(3)
  })
})
