import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { applyAll } from '#app/core/amendment/apply.ts'
import type { Operation } from '#app/core/amendment/operation.ts'
import { checkReferences } from '#app/core/references/check-references.ts'
import type { ReferenceProblem } from '#app/core/references/problem.ts'
import { parseAddress, printAddress, type Address } from '#app/core/statute/address.ts'
import { parseStatute } from '#app/core/statute/parse.ts'
import type { Statute } from '#app/core/statute/unit.ts'
import { referenceProblemText } from '#app/i18n/pl/references.ts'
import { art, pkt, statute, ust } from '#tests/support/builders.ts'

function at(text: string): Address {
  const address = parseAddress(text)
  if (!address) throw new Error(`${text} is no address.`)
  return address
}

const usg = statute([
  art(
    '17',
    'W skład rady wchodzą radni w liczbie:',
    pkt('1', 'piętnastu;'),
    pkt('2', 'dwudziestu.'),
  ),
  art(
    '64',
    ust('1', 'Gminy tworzą związki.'),
    ust('2', 'Obowiązek, o którym mowa w ust. 1, nakłada ustawa.'),
  ),
  art('65', 'Związek, o którym mowa w art. 64 ust. 1 i 2, podlega rejestracji.'),
  art('66', 'Liczbę radnych, o której mowa w art. 17 pkt 2, ustala rada. Stosuje się art. 99.'),
])
const usp = statute(
  [art('6', 'Stosuje się art. 64 ust. 2 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym.')],
  { eli: 'DU/1998/578', title: 'Ustawa z dnia 5 czerwca 1998 r. o samorządzie powiatowym' },
)

function amended(operations: readonly Operation[], known = true): readonly ReferenceProblem[] {
  const after = applyAll(usg, operations).statute
  return checkReferences([
    { act: 'usg', before: usg, after, ...(known ? { operations } : {}) },
    { act: 'usp', before: usp, after: usp },
  ])
}

/** Each finding as `act place: code cited`. */
function told(operations: readonly Operation[], known = true): readonly string[] {
  return amended(operations, known).map(
    ({ act, address, code, cited, now }) =>
      `${act} ${printAddress(address)}: ${code} ${printAddress(cited)}${now ? ` → ${printAddress(now)}` : ''}`,
  )
}

describe('references after an amendment', () => {
  it('are silent when nothing is amended', () => {
    expect(told([])).toEqual([])
  })

  it.each([true, false])(
    'to a repealed unit are told in both acts (operations known: %s)',
    (known) => {
      expect(told([{ kind: 'repealUnit', address: at('art. 64 ust. 2') }], known)).toEqual([
        'usg art. 65: reference-to-repealed art. 64 ust. 2',
        'usp art. 6: reference-to-repealed art. 64 ust. 2',
      ])
    },
  )

  it.each([true, false])(
    'to a unit with a new text are told, and only those (operations known: %s)',
    (known) => {
      const reworded: Operation = {
        kind: 'replaceUnit',
        address: at('art. 64 ust. 1'),
        unit: ust('1', 'Gminy i powiaty tworzą związki.'),
      }
      expect(told([reworded], known)).toEqual([
        'usg art. 64 ust. 2: reference-to-changed art. 64 ust. 1',
        'usg art. 65: reference-to-changed art. 64 ust. 1',
      ])
    },
  )

  it.each([true, false])(
    'to contents that were divided off are told where those are (operations known: %s)',
    (known) => {
      const divided: readonly Operation[] = [
        { kind: 'splitText', address: at('art. 17'), child: { kind: 'paragraph', number: '1' } },
        {
          kind: 'insertUnit',
          address: at('art. 17 ust. 2'),
          unit: ust('2', 'Rada liczy do 45 radnych.'),
        },
      ]
      expect(told(divided, known)).toEqual([
        'usg art. 66: reference-to-moved art. 17 pkt 2 → art. 17 ust. 1 pkt 2',
      ])
    },
  )

  it('in new words must lead somewhere; what led nowhere before is not blamed', () => {
    const added: Operation = {
      kind: 'insertUnit',
      address: at('art. 67'),
      unit: art('67', 'Stosuje się art. 64 ust. 5 oraz art. 65.'),
    }
    expect(told([added])).toEqual(['usg art. 67: reference-to-nothing art. 64 ust. 5'])
  })

  it('to a renumbered unit are told', () => {
    expect(told([{ kind: 'renumber', address: at('art. 64'), number: '63a' }])).toContain(
      'usp art. 6: reference-to-moved art. 64 ust. 2 → art. 63a ust. 2',
    )
  })

  it('by a range are told what the range now takes in', () => {
    const ranged = statute([
      art('8', ust('1', 'A.'), ust('2', 'B.'), ust('3', 'C.')),
      art('9', 'Przepisy art. 8 ust. 1–3 stosuje się odpowiednio.'),
    ])
    const added: Operation = {
      kind: 'insertUnit',
      address: at('art. 8 ust. 2a'),
      unit: ust('2a', 'D.'),
    }
    const after = applyAll(ranged, [added]).statute
    expect(
      checkReferences([{ act: 'usg', before: ranged, after, operations: [added] }]),
    ).toMatchObject([
      { code: 'reference-covers-more', address: at('art. 9'), cited: at('art. 8 ust. 2a') },
    ])
  })

  it('come with their words and place', () => {
    const [problem] = amended([{ kind: 'repealUnit', address: at('art. 64 ust. 2') }])
    expect(problem).toMatchObject({ severity: 'warning', text: 'art. 64 ust. 1 i 2', act: 'usg' })
    expect(problem && referenceProblemText(problem)).toBe(
      'art. 65 odsyła do przepisu uchylonego: art. 64 ust. 2.',
    )
  })
})

const folder = fileURLToPath(new URL('../../../../../shared/statutes/', import.meta.url))
const present = existsSync(folder)
if (!present) console.warn(`No statutes at ${folder}: references of whole acts are not tested.`)

describe.skipIf(!present)('references of the real acts', () => {
  const load = (file: string): Statute => parseStatute(readFileSync(folder + file, 'utf8')).statute

  it('from 2013 to 2016 lead nowhere new, and a few mean a changed text', () => {
    const problems = checkReferences([
      { act: 'usg', before: load('usg-DU-2013-594.md'), after: load('usg-DU-2016-446.md') },
      { act: 'usp', before: load('usp-DU-2013-595.md'), after: load('usp-DU-2016-814.md') },
    ])
    expect(problems.filter(({ code }) => code === 'reference-to-nothing')).toEqual([])
    expect(
      problems.map(({ act, address, cited }) => [act, printAddress(address), printAddress(cited)]),
    ).toEqual([
      ['usg', 'art. 24e ust. 1', 'art. 23a ust. 1'],
      ['usg', 'art. 29a ust. 3', 'art. 29a ust. 1'],
      ['usg', 'art. 37 ust. 1', 'art. 17'],
      ['usg', 'art. 103', 'art. 17'],
      ['usp', 'art. 25h ust. 2', 'art. 25h ust. 1'],
      ['usp', 'art. 25h ust. 3', 'art. 25h ust. 1'],
    ])
  })
})
