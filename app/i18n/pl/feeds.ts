import { formatDate } from './format.ts'

/** Feeds and calendars that other programs read. */
export const feeds = {
  all: 'Nowela: rekomendacje',
  allSubtitle: 'Kroki i nowe wersje opublikowanych rekomendacji',
  act: (act: string) => `Nowela: rekomendacje zmian w ${act}`,
  actSubtitle: (title: string) => `Kroki i nowe wersje rekomendacji, które zmieniają: ${title}`,
  area: (area: string) => `Nowela: ${area}`,
  areaSubtitle: (area: string) => `Kroki i nowe wersje rekomendacji w obszarze „${area}”`,
  one: (number: string) => `Nowela: ${number}`,
  oneSubtitle: (title: string) => `Kroki i nowe wersje rekomendacji „${title}”`,

  published: (number: string) => `${number}: opublikowano rekomendację`,
  step: (number: string, label: string) => `${number}: ${label}`,
  version: (number: string, version: number, label: string) =>
    [`${number}: wersja ${version}`, label].filter(Boolean).join(' – '),
  happenedOn: (day: string) => `Data zdarzenia: ${formatDate(day)}.`,
  corrected: 'Wpis sprostowano.',
  bill: (bill: string) => `Projekt: ${bill}.`,
  versionOn: (day: string) => `Wersja z dnia ${formatDate(day)}.`,
  recommendation: (title: string) => `Rekomendacja: ${title}`,

  link: 'Kanał Atom',
  linkOne: 'Kanał Atom tej rekomendacji',
  linkAct: 'Kanał Atom tej ustawy',
  linkArea: 'Kanał Atom tego obszaru',
}

export const calendarFeed = {
  name: 'Nowela: posiedzenia i terminy',
  description: 'Posiedzenia i terminy opublikowanych rekomendacji',
  ownName: (person: string) => `Nowela: ${person}`,
  ownDescription: 'Terminy własnych rekomendacji, zamówione recenzje i posiedzenia',
  link: 'Subskrybuj (iCal)',
  short: 'Kalendarz iCal',
  own: 'Mój kalendarz',
  review: (number: string) => `Recenzja ${number}`,
  categories: {
    meeting: 'posiedzenie',
    appointment: 'termin',
    forecast: 'prognoza',
    review: 'recenzja',
  },
  points: (count: number) => `Punktów porządku obrad: ${count}`,
}
