import { describe, expect, it } from 'vitest'
import { apply, applyAll } from '#app/core/amendment/apply.ts'
import type { Operation } from '#app/core/amendment/operation.ts'
import { printAddress } from '#app/core/statute/address.ts'
import type { Statute } from '#app/core/statute/unit.ts'
import { amends, at, exchange, fails } from '#tests/support/amends.ts'
import { art, closing, lit, pkt, rozdz, statute, tiret, ust } from '#tests/support/builders.ts'

describe('whole units', () => {
  it('gives a unit its new wording and leaves the others the same objects', () => {
    const before = statute([art('1', 'A.'), art('2', 'B.')])
    const unit = art('2', 'C.')
    const result = apply(before, [{ kind: 'replaceUnit', address: at('art. 2'), unit }])
    expect(result.ok && result.value.units[0]).toBe(before.units[0])
    expect(result.ok && result.value.units[1]).toBe(unit)
  })

  it('keeps the number of a repealed unit, in the gender of its kind', () => {
    amends(
      [art('1', ust('1', 'A:', pkt('1', 'b:', lit('a', 'c,'), lit('b', 'd.'))), ust('2', 'E.'))],
      [
        { kind: 'repealUnit', address: at('art. 1 ust. 1 pkt 1 lit. a') },
        { kind: 'repealUnit', address: at('art. 1 ust. 2') },
      ],
      [
        art(
          '1',
          ust('1', 'A:', pkt('1', 'b:', lit('a', '(uchylona)'), lit('b', 'd.'))),
          ust('2', '(uchylony)'),
        ),
      ],
    )
  })

  it('repeals a tiret in its place, and a closing part without a trace', () => {
    amends(
      [art('1', 'A:', pkt('1', 'b:', lit('a', 'c:', tiret('x,'), tiret('y,'))), closing('z.'))],
      [
        { kind: 'repealUnit', address: at('art. 1 pkt 1 lit. a tiret pierwsze') },
        { kind: 'repealUnit', address: at('art. 1 część wspólna') },
      ],
      [art('1', 'A:', pkt('1', 'b:', lit('a', 'c:', tiret('(uchylone)'), tiret('y,'))))],
    )
  })

  it('repeals what lies inside a cited range, but not what was repealed before', () => {
    const repeal = (number: string, upTo?: string): Operation => ({
      kind: 'repealUnit',
      address: at(`art. 1 ust. ${number}`),
      ...(upTo !== undefined && { upTo }),
    })
    amends(
      [
        art(
          '1',
          ust('2', 'A.'),
          ust('2a', 'B.'),
          ust('2b', '(uchylony).'),
          ust('3', 'C.'),
          ust('4', 'D.'),
        ),
      ],
      [repeal('2', '3'), repeal('3')],
      [
        art(
          '1',
          ust('2', '(uchylony)'),
          ust('2a', '(uchylony)'),
          ust('2b', '(uchylony).'),
          ust('3', '(uchylony)'),
          ust('4', 'D.'),
        ),
      ],
    )
  })

  it('repeals a chapter with all that is in it', () => {
    amends(
      [rozdz('1', 'Pierwszy', art('1', 'A.')), rozdz('2', 'Drugi', art('2', 'B.'))],
      [{ kind: 'repealUnit', address: at('rozdział 2') }],
      [rozdz('1', 'Pierwszy', art('1', 'A.')), { ...rozdz('2', ''), text: '(uchylony)' }],
    )
  })

  it('tells how far an address leads', () => {
    fails(
      [art('1', ust('1', 'A.'))],
      { kind: 'repealUnit', address: at('art. 1 ust. 1 pkt 3') },
      {
        code: 'unit-not-found',
        reached: at('art. 1 ust. 1'),
      },
    )
  })

  it('lets two units change numbers at once, but not take one that stands', () => {
    amends(
      [art('1', 'A.'), art('1a', 'B.')],
      [
        { kind: 'renumber', address: at('art. 1'), number: '1a' },
        { kind: 'renumber', address: at('art. 1a'), number: '1b' },
      ],
      [art('1a', 'A.'), art('1b', 'B.')],
    )
    fails(
      [art('1', 'A.'), art('2', 'B.')],
      { kind: 'renumber', address: at('art. 1'), number: '2' },
      {
        code: 'number-taken',
      },
    )
  })

  it('does not change a unit inside one that is changed as a whole', () => {
    const before = statute([art('1', ust('1', 'A.'), ust('2', 'B.'))])
    const { failed } = applyAll(before, [
      { kind: 'replaceUnit', address: at('art. 1'), unit: art('1', 'C.') },
      { kind: 'repealUnit', address: at('art. 1 ust. 2') },
    ])
    expect(failed).toMatchObject([{ problem: { code: 'overlapping' } }])
  })
})

describe('the whole act', () => {
  it('exchanges words everywhere and leaves alone what another operation rewords', () => {
    const before: Statute = statute([art('1', 'wójt rządzi.'), art('2', 'wójt śpi.')])
    const { statute: after, failed } = applyAll(before, [
      {
        kind: 'replaceWords',
        address: [],
        words: 'wójt',
        replacement: 'burmistrz',
        occurrence: 'all',
      },
      { kind: 'replaceUnit', address: at('art. 2'), unit: art('2', 'Nowe: wójt.') },
    ])
    expect(failed).toEqual([])
    expect(after.units).toEqual([art('1', 'burmistrz rządzi.'), art('2', 'Nowe: wójt.')])
  })

  it('applies what fits when something does not', () => {
    const before = statute([art('1', 'A.')])
    const result = applyAll(before, [
      exchange('art. 1', 'A', 'B'),
      { kind: 'repealUnit', address: at('art. 9') },
    ])
    expect(result.statute.units).toEqual([art('1', 'B.')])
    expect(result.applied).toHaveLength(1)
    expect(result.failed.map(({ problem }) => printAddress(problem.address))).toEqual(['art. 9'])
  })
})
