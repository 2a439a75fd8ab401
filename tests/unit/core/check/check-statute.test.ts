import { describe, expect, it } from 'vitest'
import { checkStatute } from '#app/core/check/check.ts'
import type { CheckProblem } from '#app/core/check/problem.ts'
import { printAddress } from '#app/core/statute/address.ts'
import type { Unit } from '#app/core/statute/unit.ts'
import { art, closing, lit, pkt, rozdz, statute, tiret, ust } from '#tests/support/builders.ts'

/** The findings as `code place`. */
function found(...units: Unit[]): readonly string[] {
  return checkStatute(statute(units)).map(
    ({ code, address = [] }) => `${code} ${printAddress(address)}`,
  )
}

function only(...units: Unit[]): CheckProblem {
  const problems = checkStatute(statute(units))
  expect(problems).toHaveLength(1)
  const [problem] = problems
  if (!problem) throw new Error('Nothing was found.')
  return problem
}

describe('numbers', () => {
  it('are used once among siblings, and among articles in the whole act', () => {
    expect(
      found(
        rozdz('1', 'Ogólne', art('1', ust('1', 'A.'), ust('1', 'B.'))),
        rozdz('2', 'Dalsze', art('1', 'C.')),
      ),
    ).toEqual(['number-used-twice art. 1 ust. 1', 'number-used-twice art. 1'])
  })

  it('rise in the order of the law, letters and superscripts included', () => {
    expect(
      found(art('4e', 'A.'), art('4ea', 'B.'), art('4f', 'C.'), art('12', 'D.'), art('12¹', 'E.')),
    ).toEqual([])
    expect(found(art('2', 'A.'), art('1', 'B.'), art('3', 'C.'))).toEqual([
      'number-out-of-order art. 1',
    ])
  })
})

describe('marks at the end', () => {
  it('close an enumeration as ZTP § 57 says', () => {
    expect(found(art('1', 'Statut określa:', pkt('1', 'nazwę;'), pkt('2', 'siedzibę.')))).toEqual(
      [],
    )
  })

  it('are no full stop before another item', () => {
    const problem = only(art('1', 'Statut określa:', pkt('1', 'nazwę.'), pkt('2', 'siedzibę.')))
    expect(problem).toMatchObject({
      code: 'full-stop-inside-enumeration',
      fix: { kind: 'edit', change: { kind: 'setText', text: 'nazwę;' } },
    })
  })

  it('are a full stop after the last item, also of a nested enumeration', () => {
    const problem = only(
      art(
        '1',
        'Statut określa:',
        pkt('1', 'nazwę;'),
        pkt('2', 'zasady:', lit('a', 'udziału,'), lit('b', 'wyjścia;')),
      ),
    )
    expect(problem).toMatchObject({
      code: 'enumeration-not-closed',
      fix: { change: { text: 'wyjścia.' } },
    })
  })

  it('may be commas between points where an act does so', () => {
    expect(found(art('1', 'Statut określa:', pkt('1', 'nazwę,'), pkt('2', 'siedzibę.')))).toEqual(
      [],
    )
  })

  it('may be missing where „oraz” leads on', () => {
    expect(
      found(art('1', 'Statut określa:', pkt('1', 'nazwę oraz'), pkt('2', 'siedzibę.'))),
    ).toEqual([])
  })

  it('may stay as they were before repealed items', () => {
    expect(
      found(
        art(
          '1',
          'Statut określa:',
          pkt('1', 'nazwę;'),
          pkt('2', 'siedzibę;'),
          pkt('3', '(uchylony)'),
        ),
      ),
    ).toEqual([])
  })

  it('yield to those of a closing part', () => {
    expect(
      found(
        art(
          '1',
          'Obsługuje się:',
          pkt('1', 'jednostki,'),
          pkt('2', 'instytucje'),
          closing('zwane razem.'),
        ),
      ),
    ).toEqual([])
    expect(
      found(
        art(
          '1',
          'Obsługuje się:',
          pkt('1', 'jednostki,'),
          pkt('2', 'instytucje.'),
          closing('zwane razem.'),
        ),
      ),
    ).toEqual(['full-stop-inside-enumeration art. 1 pkt 2'])
  })

  it('are due after a provision', () => {
    expect(
      only(art('1', ust('1', 'Rada uchwala statut'), ust('2', 'Wójt wykonuje uchwały.'))),
    ).toMatchObject({
      code: 'final-mark-missing',
      fix: { change: { text: 'Rada uchwala statut.' } },
    })
  })

  it('are found in tirets too', () => {
    expect(
      found(
        art(
          '1',
          'Zadania obejmują:',
          pkt('1', 'szkoły:', tiret('podstawowe.'), tiret('inne.')),
          pkt('2', 'drogi.'),
        ),
      ),
    ).toEqual([
      'full-stop-inside-enumeration art. 1 pkt 1 tiret pierwsze',
      'full-stop-inside-enumeration art. 1 pkt 1 tiret drugie',
    ])
  })

  it('are a colon after an introduction', () => {
    expect(found(art('1', 'Statut określa', pkt('1', 'nazwę;'), pkt('2', 'siedzibę.')))).toEqual([
      'introduction-without-colon art. 1',
    ])
  })
})

describe('enumerations', () => {
  it('have more than one item, repealed ones counted', () => {
    expect(found(art('1', 'Statut określa:', pkt('1', 'nazwę.')))).toEqual([
      'enumeration-of-one art. 1 pkt 1',
    ])
    expect(found(art('1', 'Statut określa:', pkt('1', 'nazwę.'), pkt('2', '(uchylony)')))).toEqual(
      [],
    )
  })

  it('have their one conjunction after the last item but one', () => {
    const problem = only(
      art(
        '1',
        'Statut określa:',
        pkt('1', 'nazwę oraz'),
        pkt('2', 'siedzibę;'),
        pkt('3', 'zadania.'),
      ),
    )
    expect(problem).toMatchObject({ code: 'conjunction-misplaced', text: 'oraz' })
    expect(problem.fix).toMatchObject({ change: { text: 'nazwę;' } })
    expect(printAddress(problem.other ?? [])).toBe('art. 1 pkt 2')
  })

  it('may repeat the conjunction after every item', () => {
    expect(
      found(
        art(
          '1',
          'Mandat wygasa:',
          pkt('1', 'wskutek śmierci lub'),
          pkt('2', 'zrzeczenia się lub'),
          pkt('3', 'odwołania.'),
        ),
      ),
    ).toEqual([])
  })

  it('leave no conjunction behind their last item', () => {
    expect(
      found(
        art(
          '1',
          'Statut określa:',
          pkt('1', 'nazwę;'),
          pkt('2', 'siedzibę oraz'),
          pkt('3', '(uchylony)'),
        ),
      ),
    ).toEqual(['conjunction-left-over art. 1 pkt 2'])
  })
})

describe('terms', () => {
  const definition = art('1', 'Obsługę prowadzi urząd gminy, zwany dalej „jednostką obsługującą”.')

  it('are defined once', () => {
    expect(
      found(
        definition,
        art('2', 'Obsługę prowadzi także biuro związku, zwane dalej „jednostką obsługującą”.'),
        art('3', 'Jednostka obsługująca działa jawnie.'),
      ),
    ).toEqual(['term-defined-twice art. 2'])
  })

  it('are used after they are defined, in whatever case', () => {
    expect(found(definition)).toEqual(['term-not-used art. 1'])
    expect(
      found(definition, art('2', 'Zakres zadań jednostki obsługującej określa rada.')),
    ).toEqual([])
  })

  it('are not varied', () => {
    const problem = only(
      definition,
      art('2', 'Jednostka obsługująca działa jawnie. Dane przekazuje podmiot obsługujący.'),
    )
    expect(problem).toMatchObject({ code: 'term-varied', text: 'podmiot obsługujący' })
    expect(problem.range).toEqual({ start: 53, end: 72 })
  })

  it('stand instead of what they stand for', () => {
    const problem = only(
      art(
        '1',
        'Ilekroć w ustawie jest mowa o wójcie, należy przez to rozumieć także burmistrza oraz prezydenta miasta.',
      ),
      art('2', 'Uchwałę wykonuje wójt, burmistrz albo prezydent miasta w terminie 14 dni.'),
    )
    expect(problem).toMatchObject({
      code: 'term-spelled-out',
      text: 'wójt, burmistrz albo prezydent miasta',
      fix: { change: { text: 'Uchwałę wykonuje wójt w terminie 14 dni.' } },
    })
  })

  it('may be spelled out in an oath, which is said word for word', () => {
    expect(
      found(
        art(
          '1',
          'Ilekroć w ustawie jest mowa o wójcie, należy przez to rozumieć także burmistrza.',
        ),
        art('2', 'Składa się ślubowanie: „Obejmując urząd wójta (burmistrza), ślubuję.”.'),
      ),
    ).toEqual([])
  })

  it('may be listed with what they mean', () => {
    expect(
      found(
        art(
          '1',
          'Użyte w ustawie określenia oznaczają:',
          pkt('1', 'związek – związek międzygminny;'),
          pkt('2', 'wójt – także burmistrza.'),
        ),
        art('2', 'Wójta lub burmistrza powołuje się na kadencję.'),
      ),
    ).toEqual(['term-spelled-out art. 2'])
  })

  it('may be listed in points', () => {
    expect(
      found(
        art(
          '1',
          'Ilekroć w ustawie jest mowa o:',
          pkt('1', 'związku – należy przez to rozumieć związek międzygminny;'),
          pkt('2', 'wójcie – należy przez to rozumieć także burmistrza.'),
        ),
        art('2', 'Wójta lub burmistrza powołuje się na kadencję.'),
      ),
    ).toEqual(['term-spelled-out art. 2'])
  })
})
