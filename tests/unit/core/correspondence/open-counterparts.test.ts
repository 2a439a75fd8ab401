import { describe, expect, it } from 'vitest'
import { applyAll } from '#app/core/amendment/apply.ts'
import type { EditorChange } from '#app/core/amendment/edit/change.ts'
import { edit } from '#app/core/amendment/edit.ts'
import type { Operation } from '#app/core/amendment/operation.ts'
import { correspondenceOf } from '#app/core/correspondence/find-counterparts.ts'
import { openCounterparts } from '#app/core/correspondence/open-counterparts.ts'
import type { AmendedText } from '#app/core/references/fate.ts'
import { parseAddress, printAddress } from '#app/core/statute/address.ts'
import type { Statute } from '#app/core/statute/unit.ts'
import { art, pkt, rozdz, statute, ust } from '#tests/support/builders.ts'

const usg = statute([
  rozdz(
    '7',
    'Związki i porozumienia międzygminne',
    art('64', ust('1', 'Gminy mogą tworzyć związki międzygminne.')),
    art(
      '67',
      ust('1', 'Utworzenie związku wymaga przyjęcia jego statutu przez rady gmin.'),
      ust(
        '2',
        'Statut związku powinien określać:',
        pkt('1', 'nazwę i siedzibę związku;'),
        pkt('2', 'uczestników i czas trwania związku.'),
      ),
    ),
    art('72', ust('1', 'Członek zgromadzenia może wnieść sprzeciw w ciągu 7 dni.')),
  ),
])
const usp = statute(
  [
    rozdz(
      '7',
      'Związki i porozumienia powiatów',
      art('65', ust('1', 'Powiaty mogą tworzyć związki powiatów.')),
      art(
        '67',
        ust('1', 'Utworzenie związku wymaga przyjęcia jego statutu przez rady powiatów.'),
        ust(
          '2',
          'Statut związku powinien określać:',
          pkt('1', 'nazwę i siedzibę związku;'),
          pkt('2', 'członków i czas trwania związku.'),
        ),
      ),
      art('70', ust('2', 'Członek zgromadzenia może wnieść pisemny sprzeciw w ciągu 7 dni.')),
    ),
  ],
  { eli: 'DU/1998/578', title: 'Ustawa z dnia 5 czerwca 1998 r. o samorządzie powiatowym' },
)

type Change = EditorChange extends infer Each
  ? Each extends { readonly address: unknown }
    ? Omit<Each, 'address'> & { readonly at: string }
    : never
  : never

function amended(act: string, before: Statute, changes: readonly Change[]): AmendedText {
  let operations: readonly Operation[] = []
  for (const { at, ...change } of changes) {
    const edited = edit(before, operations, { ...change, address: parseAddress(at) ?? [] })
    expect(edited.ok).toBe(true)
    if (edited.ok) operations = edited.value
  }
  return { act, before, after: applyAll(before, operations).statute, operations }
}

/** `place: counterpart: proposed change` of each, removed words in [-…-], added ones in {+…+}. */
function open(changes: readonly Change[], theirs: readonly Change[] = []): readonly string[] {
  const texts = [amended('usg', usg, changes), amended('usp', usp, theirs)]
  return openCounterparts(texts, correspondenceOf)
    .filter(({ act }) => act === 'usg')
    .map(({ address, counterpart, parallel }) => {
      const words = (parallel?.segments ?? []).map(({ kind, text }) =>
        kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`,
      )
      const place = counterpart ? printAddress(counterpart.address) : '–'
      return `${printAddress(address)}: ${place}: ${words.join('')}`
    })
}

/** What a person has to look at in the proposals, as `code: words`. */
function doubts(changes: readonly Change[]): readonly string[] {
  const texts = [amended('usg', usg, changes), amended('usp', usp, [])]
  return openCounterparts(texts, correspondenceOf).flatMap(({ parallel }) =>
    (parallel?.problems ?? []).map(({ code, text }) => `${code}: ${text ?? ''}`),
  )
}

describe('the parallel change', () => {
  it('makes the same edit and leaves the counterpart’s other words alone', () => {
    expect(
      open([
        {
          kind: 'setText',
          at: 'art. 72 ust. 1',
          text: 'Członek zgromadzenia może wnieść sprzeciw w ciągu 14 dni.',
        },
      ]),
    ).toEqual([
      'art. 72 ust. 1: art. 70 ust. 2: Członek zgromadzenia może wnieść pisemny sprzeciw w ciągu [-7-]{+14+} dni.',
    ])
  })

  it('puts words in the terms of the other act', () => {
    expect(
      open([
        {
          kind: 'setText',
          at: 'art. 67 ust. 2 pkt 1',
          text: 'nazwę i siedzibę związku w gminie;',
        },
      ]),
    ).toEqual([
      'art. 67 ust. 2 pkt 1: art. 67 ust. 2 pkt 1: nazwę i siedzibę związku{+ w powiecie+};',
    ])
  })

  it('adds a unit behind the counterpart of the one before it, its citations exchanged', () => {
    expect(
      open([
        {
          kind: 'addAfter',
          at: 'art. 67 ust. 1',
          text: 'Do związków, o których mowa w art. 64 ust. 1, przystępują gminy.',
        },
      ]),
    ).toEqual([
      'art. 67 ust. 1a: art. 67 ust. 1: {+Do związków, o których mowa w art. 65 ust. 1, przystępują powiaty.+}',
    ])
  })

  it('of a second added unit comes behind that of the first', () => {
    const first = 'Związek przyjmuje regulamin obrad zgromadzenia.'
    const mine = [
      { kind: 'addAfter', at: 'art. 67 ust. 1', text: first },
      { kind: 'addAfter', at: 'art. 67 ust. 1a', text: 'Rada gminy ogłasza protokół wyborów.' },
    ] as const
    expect(open(mine, [{ kind: 'addAfter', at: 'art. 67 ust. 1', text: first }])).toEqual([
      'art. 67 ust. 1b: art. 67 ust. 1a: {+Rada powiatu ogłasza protokół wyborów.+}',
    ])
  })

  it('repeals the counterpart of a repealed unit', () => {
    expect(open([{ kind: 'repeal', at: 'art. 64 ust. 1' }])).toEqual([
      'art. 64 ust. 1: art. 65 ust. 1: [-Powiaty mogą tworzyć związki powiatów.-]',
    ])
  })

  it('is not asked for where the counterpart is changed already', () => {
    const text = 'nazwę, herb i siedzibę związku;'
    const change = { kind: 'setText', at: 'art. 67 ust. 2 pkt 1', text } as const
    expect(open([change], [change])).toEqual([])
    const regulation = 'Związek przyjmuje regulamin obrad zgromadzenia.'
    const added = { kind: 'addAfter', at: 'art. 67 ust. 1', text: regulation } as const
    expect(open([added], [added])).toEqual([])
  })

  it('says where the counterpart has other words, and what has no place there', () => {
    const changes = [
      {
        kind: 'setText',
        at: 'art. 67 ust. 2 pkt 2',
        text: 'założycieli i czas trwania związku.',
      },
    ] as const
    expect(open(changes)).toEqual([
      'art. 67 ust. 2 pkt 2: art. 67 ust. 2 pkt 2: [-członków-]{+założycieli+} i czas trwania związku.',
    ])
    expect(doubts(changes)).toEqual(['words-differ: członków'])
    expect(
      doubts([{ kind: 'setText', at: 'art. 72 ust. 1', text: 'Sołectwo może wnieść sprzeciw.' }]),
    ).toContain('no-such-term: Sołectwo')
  })
})
