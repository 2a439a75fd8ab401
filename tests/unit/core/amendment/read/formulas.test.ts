import { describe, expect, it } from 'vitest'
import { readInstructions } from '#app/core/amendment/read/read-act.ts'
import { operationSchema } from '#app/core/amendment/operation.ts'
import { instructionFixtures } from '#tests/support/instruction-fixtures.ts'
import { notation } from '#tests/support/operation-notation.ts'

describe('every formula means its operations', () => {
  it.each(instructionFixtures())('$family: $text', ({ text, operations, problems }) => {
    const read = readInstructions(text)
    const found = read.instructions.flatMap((instruction) => instruction.operations)
    expect(found.map(notation)).toEqual(operations)
    expect(read.problems.map(({ code }) => code)).toEqual(problems)
    for (const operation of found) expect(operationSchema.parse(operation)).toEqual(operation)
  })
})
