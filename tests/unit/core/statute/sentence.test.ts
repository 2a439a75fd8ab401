import { expect, test } from 'vitest'
import { sentences } from '#app/core/statute/sentence.ts'

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))

test.each([
  [['Zakres obsługi określa porozumienie.', 'Przepis ust. 2 stosuje się odpowiednio.']],
  [['Termin upływa z dniem 31 grudnia 2015 r.', 'Rada może go przedłużyć.']],
  [['O której mowa w art. 8 ust. 2.', 'Przepis art. 9 stosuje się.']],
  [['Stosuje się ustawę z dnia 17 listopada 1964 r. Kodeks postępowania cywilnego.']],
  [['Ustawa (Dz. U. z 2001 r. Nr 142, poz. 1591) obowiązuje.', 'Traci moc inna.']],
  [['Ulica im. Jana III nosi nazwę „Rynek. Stary”.', 'Zmienia ją rada (np. Miasta. Gminy).']],
  [['Wójt może dodać: „Tak mi dopomóż Bóg.”', 'Ślubowanie potwierdza podpisem.']],
  [['Ślubowanie ma treść:', '„Ślubuję. Uroczyście.”', 'Można dodać zdanie.']],
  [['Tekst bez kropki']],
  [[]],
])('%j', (parts) => {
  const separators = parts.map((part) => (part.endsWith(':') || part.startsWith('„Ś') ? '\n' : ' '))
  const text = parts.map((part, i) => part + (separators[i] ?? '')).join('')
  expect(split(text)).toEqual(parts)
})
