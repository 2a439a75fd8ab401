import { describe, expect, it } from 'vitest'
import { readAct, readInstructions } from '#app/core/amendment/read/read-act.ts'
import { notation } from '#tests/support/operation-notation.ts'

function meanings(text: string): string[] {
  return readAct(text).articles.flatMap(({ instructions }) =>
    instructions.map(({ path, operations }) => `${path}: ${operations.map(notation).join('; ')}`),
  )
}

const leadIn = 'Art. 1. W ustawie z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. poz. 1)'

describe('amending units', () => {
  it('pass what they name down to those below, four levels deep', () => {
    const act = `${leadIn} wprowadza się następujące zmiany: 1) w art. 2: a) w ust. 1: – we wprowadzeniu do wyliczenia wyraz „A” zastępuje się wyrazem „B”, – w pkt 2: – – lit. a otrzymuje brzmienie: „a) tekst,”, – – uchyla się lit. b, – dodaje się pkt 3 w brzmieniu: „3) tekst.”, b) uchyla się ust. 2; 2) uchyla się art. 3.`
    expect(meanings(act)).toEqual([
      'art. 1 pkt 1 lit. a tiret pierwsze: replaceWords art. 2 ust. 1 wprowadzenie do wyliczenia: „A” → „B”',
      'art. 1 pkt 1 lit. a tiret drugie podwójne tiret pierwsze: replaceUnit art. 2 ust. 1 pkt 2 lit. a',
      'art. 1 pkt 1 lit. a tiret drugie podwójne tiret drugie: repealUnit art. 2 ust. 1 pkt 2 lit. b',
      'art. 1 pkt 1 lit. a tiret trzecie: insertUnit art. 2 ust. 1 pkt 3',
      'art. 1 pkt 1 lit. b: repealUnit art. 2 ust. 2',
      'art. 1 pkt 2: repealUnit art. 3',
    ])
  })

  it('are points, not letters, where one article alone changes (ZTP § 85 ust. 5)', () => {
    expect(
      meanings(`${leadIn} w art. 14: 1) w ust. 4 uchyla się pkt 2; 2) uchyla się ust. 6.`),
    ).toEqual([
      'art. 1 pkt 1: repealUnit art. 14 ust. 4 pkt 2',
      'art. 1 pkt 2: repealUnit art. 14 ust. 6',
    ])
  })

  it('are missing where the article makes one change', () => {
    expect(meanings(`${leadIn} uchyla się art. 5.`)).toEqual(['art. 1: repealUnit art. 5'])
  })

  it('may all share a unit and a noun', () => {
    expect(
      meanings(
        `${leadIn} użyte w art. 5 wyrazy: 1) „A” zastępuje się wyrazem „B”; 2) „C” zastępuje się wyrazem „D”.`,
      ),
    ).toEqual([
      'art. 1 pkt 1: replaceWords art. 5: „A” → „B” [all]',
      'art. 1 pkt 2: replaceWords art. 5: „C” → „D” [all]',
    ])
  })

  it('are not made by a mark inside a quoted wording, or behind the word for a unit', () => {
    expect(
      meanings(
        `${leadIn} w art. 5 w pkt 1) lit. a) otrzymuje brzmienie: „a) jeden; 2) w art. 7, b) po ust. 1: – w art. 3,”.`,
      ),
    ).toHaveLength(1)
  })

  it('stand below the tiret that announces them where all tirets were printed alike (2019/1571 art. 1)', () => {
    const act = `${leadIn} w art. 30: a) w ust. 2: – w pkt 3: – lit. g otrzymuje brzmienie: „g) opłaty,”, – w lit. i: – uchyla się tiret drugie, – w lit. k wyraz „A” zastępuje się wyrazem „B”, – pkt 5 otrzymuje brzmienie: „5) rejestru;”, b) uchyla się ust. 3.`
    expect(meanings(act)).toEqual([
      'art. 1 lit. a tiret pierwsze podwójne tiret pierwsze: replaceUnit art. 30 ust. 2 pkt 3 lit. g',
      'art. 1 lit. a tiret pierwsze podwójne tiret drugie potrójne tiret pierwsze: repealUnit art. 30 ust. 2 pkt 3 lit. i tiret drugie',
      'art. 1 lit. a tiret pierwsze podwójne tiret trzecie: replaceWords art. 30 ust. 2 pkt 3 lit. k: „A” → „B”',
      'art. 1 lit. a tiret drugie: replaceUnit art. 30 ust. 2 pkt 5',
      'art. 1 lit. b: repealUnit art. 30 ust. 3',
    ])
    expect(
      meanings(
        `${leadIn} w art. 2 w pkt 29: – w lit. a: – wprowadzenie do wyliczenia otrzymuje brzmienie: „podmiot:”, – w lit. b wyraz „A” zastępuje się wyrazem „B”.`,
      ),
    ).toEqual([
      'art. 1 tiret pierwsze podwójne tiret pierwsze: replaceText art. 2 pkt 29 lit. a wprowadzenie do wyliczenia: „podmiot:”',
      'art. 1 tiret drugie: replaceWords art. 2 pkt 29 lit. b: „A” → „B”',
    ])
  })

  it('have no address beside such a list where they might belong to it or not', () => {
    const { instructions, problems } = readInstructions(
      'w art. 2 w pkt 3: – w lit. a: – uchyla się tiret drugie, – część wspólna otrzymuje brzmienie: „– razem;”, – uchyla się lit. b.',
    )
    expect(instructions.flatMap(({ operations }) => operations).map(notation)).toEqual([
      'repealUnit art. 2 pkt 3 lit. a tiret drugie',
      'repealUnit art. 2 pkt 3 lit. b',
    ])
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['context-not-understood', 'tiret drugie'],
    ])
  })

  it('have no address where the list that a tiret announces is missing', () => {
    const { problems } = readInstructions(
      'w art. 2 w pkt 3: – w lit. a: – w lit. b wyraz „A” zastępuje się wyrazem „B”.',
    )
    expect(problems.map(({ code }) => code)).toEqual(['not-understood', 'context-not-understood'])
  })

  it('are told as not understood, one by one, below words that are not understood', () => {
    const { instructions, problems } = readInstructions(
      'w art. 5 jakoś tak: a) uchyla się ust. 1, b) uchyla się ust. 2',
    )
    expect(instructions.map(({ path, operations }) => [path, operations])).toEqual([
      ['lit. a', []],
      ['lit. b', []],
    ])
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['context-not-understood', 'lit. a'],
      ['context-not-understood', 'lit. b'],
    ])
  })
})

describe('a problem', () => {
  it('names its words and the path of its amending unit', () => {
    const act = `${leadIn} wprowadza się następujące zmiany: 1) uchyla się art. 2; 2) w art. 3: a) ust. 1 się psuje, b) w ust. 2: – uchyla się pkt 1, – pkt 2 też nie.`
    const { problems } = readAct(act)
    expect(problems.map(({ code, path, text }) => [code, path, text])).toEqual([
      ['not-understood', 'art. 1 pkt 2 lit. a', 'ust. 1 się psuje'],
      ['not-understood', 'art. 1 pkt 2 lit. b tiret drugie', 'pkt 2 też nie'],
    ])
    for (const { range, text } of problems) {
      expect(act.slice(range?.start, range?.end)).toBe(text)
    }
  })

  it('leaves the instructions around it as they are', () => {
    const act = `${leadIn} wprowadza się następujące zmiany: 1) uchyla się art. 2; 2) bzdura; 3) uchyla się art. 4.`
    expect(meanings(act)).toEqual([
      'art. 1 pkt 1: repealUnit art. 2',
      'art. 1 pkt 2: ',
      'art. 1 pkt 3: repealUnit art. 4',
    ])
  })
})
