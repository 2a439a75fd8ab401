import { readdirSync, readFileSync } from 'node:fs'

/** An instruction of `tests/fixtures/instructions` with what it means, in the notation of operations. */
export interface InstructionFixture {
  readonly family: string
  /** Where the formula stands: `2018/130 art. 1 pkt 3` (year/position of the Dziennik Ustaw). */
  readonly source: string
  readonly text: string
  readonly operations: readonly string[]
  readonly problems: readonly string[]
}

const folder = new URL('../fixtures/instructions/', import.meta.url)

/** Blocks of `# source`, the instruction, `= operation` and `! problem` lines; one file per family. */
export function instructionFixtures(): readonly InstructionFixture[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .trim()
        .split('\n\n')
        .map((block) => parseBlock(name.replace('.txt', ''), block)),
    )
}

function parseBlock(family: string, block: string): InstructionFixture {
  const lines = block.split('\n')
  const marked = (mark: string) =>
    lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length))
  const text = lines.find((line) => !/^[#=!] /u.test(line)) ?? ''
  return {
    family,
    source: marked('# ')[0] ?? '',
    text,
    operations: marked('= '),
    problems: marked('! '),
  }
}
