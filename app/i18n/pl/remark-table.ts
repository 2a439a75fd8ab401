import type { Place } from '#app/core/review/anchor.ts'
import type { RemarkFilter } from '#app/core/review/remark-table.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { formatDate, plural } from './format.ts'
import { partNames } from './proposal.ts'
import { kindNames, placeName, positionNames, stateNames } from './review.ts'

/** The unit that a remark is about, as a column of units names it. */
function unitName(place: Place): string {
  switch (place.layer) {
    case 'prose':
      return partNames[place.part]
    case 'provisions':
      return 'Przepis zmieniający'
    case 'statute':
    case 'proposed':
      return printAddress(place.address)
  }
}

/** The table of remarks (zestawienie uwag) as a file. */
export const remarkTable = {
  language: 'pl-PL',
  sheet: 'Zestawienie uwag',
  columns: {
    number: 'Lp.',
    unit: 'Jednostka redakcyjna',
    by: 'Podmiot zgłaszający',
    kind: 'Rodzaj',
    quote: 'Słowa, których dotyczy',
    body: 'Treść uwagi',
    wording: 'Proponowane brzmienie',
    rationale: 'Uzasadnienie uwagi',
    position: 'Stanowisko',
    reason: 'Uzasadnienie stanowiska',
    key: 'Klucz',
  },
  bodyAndWording: 'Treść uwagi i proponowane brzmienie',
  placeName,
  unitName,
  kinds: kindNames,
  positions: positionNames,
  ofVersion: (version: number) => `do wersji ${version}`,
  proposed: 'Proponowane brzmienie:',
  quoted: (words: string) => `„${words}”`,
  howToFill: `Stanowisko: ${Object.values(positionNames).join(', ')}. Klucz łączy wiersz z uwagą i nie podlega zmianie.`,
  howMarked:
    'W proponowanym brzmieniu słowa dodawane są podkreślone i pogrubione, a skreślane – przekreślone.',
  page: 'Strona',
  ofPages: 'z',
  cut: '… [ciąg dalszy w programie]',

  title: (proposal: string) => `Zestawienie uwag do projektu „${proposal}”`,
  version: (number: string, version: { readonly number: number; readonly date: string } | null) =>
    version === null
      ? `Rekomendacja ${number}`
      : `Rekomendacja ${number}, wersja ${version.number} z dnia ${formatDate(version.date)} r.`,
  madeOn: (day: string, count: number, open: number) =>
    `Stan na dzień ${formatDate(day)} r.: ${plural(count, {
      one: 'uwaga',
      few: 'uwagi',
      many: 'uwag',
    })}, bez stanowiska: ${open}.`,
  narrowed: ({ kind, state, organisation }: RemarkFilter) => {
    const parts = [
      kind === '' ? '' : `rodzaj: ${kindNames[kind].toLowerCase()}`,
      state === '' ? '' : `stan: ${stateNames[state]}`,
      organisation === '' ? '' : `podmiot: ${organisation}`,
    ].filter(Boolean)
    return parts.length === 0 ? null : `Zestawienie obejmuje wybrane uwagi (${parts.join('; ')}).`
  },
  footer: (number: string) => `${number} – zestawienie uwag`,
  remarkNumber: 'Nr',
  downloads: 'Pobierz zestawienie',
  formats: { docx: 'DOCX', xlsx: 'XLSX', csv: 'CSV' },
  fileName: (number: string) => `${number}-zestawienie-uwag`,
}
