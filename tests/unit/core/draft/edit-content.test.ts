import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applyAll } from '../../../../app/core/amendment/apply.ts'
import type { EditorChange } from '../../../../app/core/amendment/edit/change.ts'
import type { ProposalContent } from '../../../../app/core/draft/content.ts'
import { editContent } from '../../../../app/core/draft/edit-content.ts'
import { editOptions } from '../../../../app/core/draft/edit-options.ts'
import { studioText } from '../../../../app/core/draft/studio-text.ts'
import { parseAddress, printAddress, type Address } from '../../../../app/core/statute/address.ts'
import { locate } from '../../../../app/core/statute/locate.ts'
import { parseStatute } from '../../../../app/core/statute/parse.ts'
import { printUnits } from '../../../../app/core/statute/print.ts'

const base = parseStatute(
  readFileSync(new URL('../../../../prisma/demo/acts/usg.md', import.meta.url), 'utf8'),
).statute

const empty: ProposalContent = {
  problem: '',
  amendments: [],
  rationale: '',
  transitional: '',
  entryIntoForce: '',
}

function at(place: string): Address {
  return parseAddress(place) ?? []
}

function edited(...changes: readonly EditorChange[]): ProposalContent {
  return changes.reduce((content, change) => {
    const result = editContent(content, { act: 'usg', source: 'DU/2013/594', base }, change)
    expect(result.ok).toBe(true)
    return result.ok ? result.value : content
  }, empty)
}

function unitAt(content: ProposalContent, place: string): string {
  const { statute } = applyAll(base, content.amendments[0]?.operations ?? [])
  const found = locate(statute, at(place))
  return found.ok ? printUnits([found.unit]) : ''
}

describe('editContent', () => {
  it('changes words and adds a unit after, as a person does it on the desk', () => {
    const content = edited(
      { kind: 'setText', address: at('art. 64 ust. 1'), text: 'Gminy mogą tworzyć związki.' },
      { kind: 'addAfter', address: at('art. 64 ust. 1'), text: 'Związek obsługuje gminy.' },
    )
    expect(unitAt(content, 'art. 64 ust. 1')).toBe('1. Gminy mogą tworzyć związki.\n')
    expect(unitAt(content, 'art. 64 ust. 1a')).toBe('1a. Związek obsługuje gminy.\n')
  })

  it('makes points of lines that begin with their marks', () => {
    const text = 'Związek prowadzi:\n1) księgi;\n2) kadry.'
    const content = edited({ kind: 'addAfter', address: at('art. 64 ust. 1'), text })
    expect(unitAt(content, 'art. 64 ust. 1a')).toBe(
      '1a. Związek prowadzi:\n\n1) księgi;\n\n2) kadry.\n',
    )
  })

  it('divides an article that had no smaller units', () => {
    const content = edited({
      kind: 'addInside',
      address: at('art. 66'),
      unit: 'paragraph',
      text: 'Powiat także.',
    })
    expect(unitAt(content, 'art. 66')).toBe(
      '### Art. 66.\n\n1. Gmina informuje wojewodę o zamiarze przystąpienia do związku.\n\n2. Powiat także.\n',
    )
  })

  it('leaves no amendment of an act in which everything was undone', () => {
    const content = edited(
      { kind: 'repeal', address: at('art. 66') },
      { kind: 'restore', address: at('art. 66') },
    )
    expect(content.amendments).toEqual([])
  })

  it('keeps the amendments of other acts in their order', () => {
    const usp = { act: 'usp', source: 'DU/2013/595', operations: [] }
    const start = {
      ...empty,
      amendments: [
        { ...usp, operations: [{ kind: 'repealUnit' as const, address: at('art. 66') }] },
      ],
    }
    const result = editContent(
      start,
      { act: 'usg', source: 'DU/2013/594', base },
      { kind: 'repeal', address: at('art. 66') },
    )
    expect(result.ok && result.value.amendments.map(({ act }) => act)).toEqual(['usp', 'usg'])
  })

  it('refuses to change what is not there', () => {
    const result = editContent(
      empty,
      { act: 'usg', source: 'DU/2013/594', base },
      { kind: 'repeal', address: at('art. 999') },
    )
    expect(result.ok).toBe(false)
  })
})

describe('editOptions', () => {
  const options = (place: string) => {
    const found = editOptions(base, at(place))
    return found && [found.after, ...found.inside].map((one) => one && printAddress(one.address))
  }

  it('proposes the numbers that new units would get', () => {
    expect(options('art. 64 ust. 1')).toEqual(['art. 64 ust. 1a', 'art. 64 ust. 1 pkt 1'])
    expect(options('art. 67 ust. 2')).toEqual(['art. 67 ust. 2a', 'art. 67 ust. 2 pkt 10'])
    expect(options('art. 67')).toEqual(['art. 67a', 'art. 67 ust. 4'])
    expect(options('art. 18 ust. 2 pkt 9 lit. i')?.[0]).toBe('art. 18 ust. 2 pkt 9 lit. j')
  })

  it('offers ust. 2 and points to an undivided article', () => {
    expect(options('art. 66')).toEqual(['art. 66a', 'art. 66 ust. 2', 'art. 66 pkt 1'])
  })

  it('is null for a place that is not there', () => {
    expect(editOptions(base, at('art. 999'))).toBeNull()
  })
})

describe('studioText', () => {
  it('shows the part that holds the unit asked for, and opens it', () => {
    const text = studioText(base, [], { at: null, open: 'art_64__para_1' })
    expect(text.parts.find(({ id }) => id === text.part)?.heading).toBe(
      'Związki i porozumienia międzygminne',
    )
    expect(text.open).toMatchObject({ place: 'art. 64 ust. 1', added: false, changed: false })
  })

  it('shows the part that changed when none is asked for', () => {
    const [amendment] = edited({ kind: 'repeal', address: at('art. 84a') }).amendments
    const text = studioText(base, amendment?.operations ?? [], { at: null, open: null })
    expect(text.lines.some(({ place, touched }) => place === 'art. 84a' && touched)).toBe(true)
    expect(text.open).toBeNull()
  })

  it('opens nothing for an address that is not there', () => {
    expect(studioText(base, [], { at: null, open: 'nie-ma' }).open).toBeNull()
  })
})
