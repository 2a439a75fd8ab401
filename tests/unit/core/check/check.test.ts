import { describe, expect, it } from 'vitest'
import type { Operation } from '#app/core/amendment/operation.ts'
import { check } from '#app/core/check/check.ts'
import type { ProposalContent } from '#app/core/draft/content.ts'
import { parseAddress, type Address } from '#app/core/statute/address.ts'
import type { Statute } from '#app/core/statute/unit.ts'
import { art, pkt, statute, ust } from '#tests/support/builders.ts'

const usg = statute([
  art('67', 'Statut określa', pkt('1', 'nazwę;'), pkt('2', 'siedzibę.')),
  art('68', ust('1', 'Rejestr prowadzi minister.'), ust('2', 'Związek podlega rejestracji.')),
])
const usp = statute([art('6', 'Powiat wykonuje zadania publiczne.')])

function at(text: string): Address {
  const address = parseAddress(text)
  if (!address) throw new Error(`${text} is no address.`)
  return address
}

function content(
  operations: Readonly<Record<string, readonly Operation[]>>,
  entryIntoForce = 'Ustawa wchodzi w życie po upływie 14 dni od dnia ogłoszenia.',
): ProposalContent {
  return {
    problem: '',
    amendments: Object.entries(operations).map(([act, list]) => ({
      act,
      source: 'DU/2013/594',
      operations: list,
    })),
    rationale: '',
    transitional: '',
    entryIntoForce,
  }
}

const texts: Readonly<Record<string, Statute>> = { usg, usp }
const codes = (proposal: ProposalContent): readonly string[] =>
  check(proposal, ({ act }) => texts[act] ?? null).map(({ code }) => code)

const appended: Operation = {
  kind: 'insertUnit',
  address: at('art. 67 pkt 3'),
  unit: pkt('3', 'zadania.'),
}

describe('checks of a proposal', () => {
  it('find nothing in a clean one', () => {
    expect(
      codes(
        content({
          usg: [{ kind: 'setEnding', address: at('art. 67 pkt 2'), from: '.', to: ';' }, appended],
        }),
      ),
    ).toEqual([])
  })

  it('blame the proposal only for what it brings about', () => {
    const repeal: Operation = { kind: 'repealUnit', address: at('art. 68 ust. 2') }
    expect(codes(content({ usg: [repeal] }))).toEqual([])
  })

  it('tell that the mark before an appended point must change, and how', () => {
    const [problem] = check(content({ usg: [appended] }), () => usg)
    expect(problem).toMatchObject({
      code: 'full-stop-inside-enumeration',
      act: 'usg',
      address: at('art. 67 pkt 2'),
      fix: { change: { kind: 'setText', text: 'siedzibę;' } },
    })
  })

  it('find operations that change nothing', () => {
    const same: Operation = {
      kind: 'replaceUnit',
      address: at('art. 68 ust. 1'),
      unit: ust('1', 'Rejestr  prowadzi minister.'),
    }
    expect(codes(content({ usg: [same] }))).toEqual(['operation-without-effect'])
  })

  it('tell why an operation does not fit', () => {
    const lost: Operation = { kind: 'repealUnit', address: at('art. 99') }
    const [problem] = check(content({ usg: [lost] }), () => usg)
    expect(problem).toMatchObject({
      code: 'operation-fails',
      reason: { code: 'unit-not-found', address: at('art. 99') },
    })
  })

  it('find a term that only the other act defines', () => {
    const defined: Operation = {
      kind: 'insertUnit',
      address: at('art. 69'),
      unit: art(
        '69',
        'Obsługę prowadzi urząd, zwany dalej „jednostką obsługującą”. Jednostka obsługująca działa jawnie.',
      ),
    }
    const used: Operation = {
      kind: 'insertUnit',
      address: at('art. 7'),
      unit: art('7', 'Powiat wskazuje jednostkę obsługującą.'),
    }
    const proposal = content({ usg: [defined], usp: [used] })
    expect(check(proposal, ({ act }) => texts[act] ?? null)).toMatchObject([
      { code: 'term-not-defined-here', act: 'usp', address: at('art. 7') },
    ])
  })

  it('want an entry into force, in a usual form and not too soon', () => {
    const repeal: Operation = { kind: 'repealUnit', address: at('art. 68 ust. 2') }
    const entry = (text: string) => codes(content({ usg: [repeal] }, text))
    expect(entry('')).toEqual(['entry-into-force-missing'])
    expect(entry('Od nowego roku.')).toEqual(['entry-into-force-unclear'])
    expect(entry('Ustawa wchodzi w życie po upływie 30 dni.')).toEqual(['entry-into-force-unclear'])
    expect(entry('Ustawa wchodzi w życie po upływie 3 miesięcy od dnia ogłoszenia.')).toEqual([])
    expect(entry('Ustawa wchodzi w życie z dniem ogłoszenia.')).toEqual(['vacatio-legis-short'])
    expect(entry('Ustawa wchodzi w życie po upływie 7 dni od dnia ogłoszenia.')).toEqual([
      'vacatio-legis-short',
    ])
    expect(entry('Ustawa wchodzi w życie z dniem 1 stycznia 2016 r.')).toEqual([])
  })

  it('tell a proposal that amends nothing and an act that is not at hand', () => {
    expect(codes(content({}))).toEqual(['nothing-amended'])
    expect(codes(content({ usw: [appended] }))).toEqual(['statute-missing'])
  })
})
