import { describe, expect, it } from 'vitest'
import { applyAll } from '#app/core/amendment/apply.ts'
import type { Operation } from '#app/core/amendment/operation.ts'
import { amends, at, exchange, fails } from '#tests/support/amends.ts'
import { art, lit, pkt, rozdz, statute } from '#tests/support/builders.ts'

describe('words', () => {
  it('ignores kinds of spaces and dashes, soft hyphens and references to the journal', () => {
    amends(
      [art('1', 'ustawa o gminach (Dz. U. z 2013 r. poz. 1) – dalej gmi\u00adny\u00a0i powiaty.')],
      [
        exchange('art. 1', 'o gminach - dalej', 'o miastach – zwana dalej'),
        exchange('art. 1', 'gminy i powiaty', 'miasta'),
      ],
      [art('1', 'ustawa o miastach – zwana dalej miasta.')],
    )
  })

  it('respects the borders of words and numbers', () => {
    const before = [art('1', 'Nadgmina, gmina-matka, 1 100 000 i 0,5.')]
    for (const needle of ['gmina', 'matka', '100 000', '5']) {
      fails(before, exchange('art. 1', needle, 'x'), { code: 'words-not-found', text: needle })
    }
  })

  it('wants the words exactly once unless told otherwise', () => {
    const before = [art('1', 'rada i rada, a także Rada.')]
    fails(before, exchange('art. 1', 'rada', 'zarząd'), { code: 'words-found-twice' })
    amends(
      before,
      [exchange('art. 1', 'rada', 'zarząd', { occurrence: 2 })],
      [art('1', 'rada i zarząd, a także Rada.')],
    )
    amends(
      before,
      [exchange('art. 1', 'rada', 'zarząd', { occurrence: 'all' })],
      [art('1', 'zarząd i zarząd, a także Rada.')],
    )
  })

  it('counts the second and the third occurrence in the text before', () => {
    amends(
      [art('1', 'rada, rada i rada.')],
      [
        exchange('art. 1', 'rada', 'zarząd', { occurrence: 2 }),
        exchange('art. 1', 'rada', 'zarząd', { occurrence: 3 }),
      ],
      [art('1', 'rada, zarząd i zarząd.')],
    )
  })

  it('exchanges and deletes everything from some words through others', () => {
    const before = [
      art('1', 'Rada na wniosek wójta, po zasięgnięciu opinii, uchwala statut gminy.'),
    ]
    const stretch = { words: 'na wniosek', through: 'opinii,', occurrence: 'only' } as const
    amends(
      before,
      [{ kind: 'replaceWords', address: at('art. 1'), ...stretch, replacement: 'sama' }],
      [art('1', 'Rada sama uchwala statut gminy.')],
    )
    amends(
      before,
      [{ kind: 'deleteWords', address: at('art. 1'), ...stretch }],
      [art('1', 'Rada uchwala statut gminy.')],
    )
    const missing = { ...stretch, through: 'Rada' }
    fails(
      before,
      { kind: 'deleteWords', address: at('art. 1'), ...missing },
      { code: 'words-not-found', text: 'Rada' },
    )
  })

  it('finds the last sentence', () => {
    const last = at('art. 1 zdanie ostatnie')
    amends(
      [art('1', 'Rada uchwala. Wójt wykonuje. Wójt ogłasza.')],
      [{ kind: 'repealSentence', address: last }],
      [art('1', 'Rada uchwala. Wójt wykonuje.')],
    )
    amends(
      [art('1', 'Wójt wykonuje. Wójt ogłasza.')],
      [{ kind: 'replaceText', address: last, text: 'Rada ogłasza.' }],
      [art('1', 'Wójt wykonuje. Rada ogłasza.')],
    )
  })

  it('does not look across the borders of units', () => {
    const before = [art('1', 'Rada:', pkt('1', 'uchwala statut;'), pkt('2', 'budżet.'))]
    fails(before, exchange('art. 1', 'statut; budżet', 'x'), { code: 'words-not-found' })
    amends(
      before,
      [exchange('art. 1', 'statut', 'regulamin')],
      [art('1', 'Rada:', pkt('1', 'uchwala regulamin;'), pkt('2', 'budżet.'))],
    )
  })

  it('refuses words in other grammatical forms, unless none occurs', () => {
    const inflected = { inflected: true, occurrence: 'all' }
    const change = exchange('art. 1', 'rada gminy', 'rada miasta', inflected)
    fails([art('1', 'Rada gminy, radzie gminy.')], change, { code: 'words-inflected' })
    amends(
      [art('1', 'To rada gminy i rada gminy.')],
      [change],
      [art('1', 'To rada miasta i rada miasta.')],
    )
  })

  it('adds words behind, before, at the beginning and at the end', () => {
    const add = (
      position: 'after' | 'before' | 'start' | 'end',
      anchor: string,
      text: string,
    ): Operation => ({
      kind: 'insertWords',
      address: at('art. 1'),
      anchor,
      position,
      words: text,
      occurrence: 'only',
    })
    amends(
      [art('1', 'Rada uchwala statut.')],
      [
        add('after', 'uchwala', ', w drodze uchwały,'),
        add('before', 'statut', 'nowy'),
        add('start', '', 'W gminie'),
        add('end', '', 'gminy'),
      ],
      [art('1', 'W gminie Rada uchwala, w drodze uchwały, nowy statut gminy.')],
    )
  })

  it('adds words at the end before its mark, behind it where they lead on or the mark is exchanged', () => {
    const append = (text: string): Operation => ({
      kind: 'insertWords',
      address: at('art. 1 pkt 1'),
      anchor: '',
      position: 'end',
      words: text,
      occurrence: 'only',
    })
    const ending = (from: string, to: string): Operation => ({
      kind: 'setEnding',
      address: at('art. 1 pkt 1'),
      from,
      to,
    })
    const rada = (text: string) => [art('1', 'Rada:', pkt('1', text), pkt('2', 'sesja.'))]
    amends(rada('wójt;'), [append('gminy')], rada('wójt gminy;'))
    amends(rada('wójt,'), [append('oraz')], rada('wójt, oraz'))
    amends(rada('wójt;'), [ending(';', ''), append('oraz')], rada('wójt oraz'))
    amends(rada('wójt.'), [ending('.', ','), append('a także rada')], rada('wójt, a także rada'))
  })

  it('deletes words with one of the spaces around them', () => {
    const cut = (text: string, more: object = {}): Operation => ({
      kind: 'deleteWords',
      address: at('art. 1'),
      words: text,
      occurrence: 'only',
      ...more,
    })
    amends(
      [art('1', 'Rada gminy uchwala statut.')],
      [cut('gminy')],
      [art('1', 'Rada uchwala statut.')],
    )
    amends(
      [art('1', 'Rada uchwala, jednak, statut.')],
      [cut(', jednak,')],
      [art('1', 'Rada uchwala statut.')],
    )
    amends([art('1', 'a, b, c.')], [cut(',', { after: 'b' })], [art('1', 'a, b c.')])
  })

  it('does several changes of one text at once', () => {
    amends(
      [art('1', 'Rada gminy uchwala statut.')],
      [exchange('art. 1', 'Rada', 'Zarząd'), exchange('art. 1', 'statut', 'budżet')],
      [art('1', 'Zarząd gminy uchwala budżet.')],
    )
    const both = applyAll(statute([art('1', 'Rada gminy uchwala.')]), [
      exchange('art. 1', 'Rada gminy', 'Zarząd'),
      exchange('art. 1', 'gminy', 'miasta'),
    ])
    expect(both.failed).toMatchObject([{ problem: { code: 'overlapping' } }])
  })
})

describe('parts of a text', () => {
  it('counts sentences and not abbreviations', () => {
    const text = 'O tym mowa w art. 5 ust. 1. Drugie zdanie. Trzecie.'
    amends(
      [art('1', text)],
      [
        { kind: 'replaceText', address: at('art. 1 zdanie drugie'), text: 'Inne zdanie.' },
        { kind: 'insertSentence', address: at('art. 1 zdanie czwarte'), text: 'Czwarte.' },
      ],
      [art('1', 'O tym mowa w art. 5 ust. 1. Inne zdanie. Trzecie. Czwarte.')],
    )
    amends(
      [art('1', text)],
      [{ kind: 'repealSentence', address: at('art. 1 zdanie pierwsze') }],
      [art('1', 'Drugie zdanie. Trzecie.')],
    )
    fails(
      [art('1', text)],
      { kind: 'repealSentence', address: at('art. 1 zdanie czwarte') },
      {
        code: 'part-not-found',
      },
    )
  })

  it('changes introductions, headings and the subject of the title', () => {
    const before = statute([rozdz('1', 'Stary', art('1', 'A:', pkt('1', 'b.')))])
    const { statute: after } = applyAll(before, [
      { kind: 'replaceText', address: at('art. 1 wprowadzenie do wyliczenia'), text: 'C:' },
      { kind: 'replaceText', address: at('tytuł rozdziału 1'), text: 'Nowy' },
      { kind: 'replaceText', address: at('tytuł ustawy'), text: 'o gminach' },
    ])
    expect(after).toEqual(
      statute([rozdz('1', 'Nowy', art('1', 'C:', pkt('1', 'b.')))], {
        title: 'Ustawa z dnia 8 marca 1990 r. o gminach',
      }),
    )
  })

  it('changes the mark that ends a printed unit, and only if it is there', () => {
    const before = [art('1', 'A:', pkt('1', 'b:', lit('a', 'c,'), lit('b', 'd.')))]
    const ending = (from: string, to: string): Operation => ({
      kind: 'setEnding',
      address: at('art. 1 pkt 1'),
      from,
      to,
    })
    amends(
      before,
      [ending('.', ';')],
      [art('1', 'A:', pkt('1', 'b:', lit('a', 'c,'), lit('b', 'd;')))],
    )
    fails(before, ending(';', ','), { code: 'ending-differs', text: '.' })
    fails(before, ending('', ','), { code: 'ending-differs' })
  })
})
