import { formatDate } from './format.ts'
import { partNames } from './proposal.ts'

/** A recommendation as a document for an office. */
export const packageWords = {
  language: 'pl-PL',
  page: 'Strona',
  ofPages: 'z',
  provisions: 'Projekt przepisów',
  comparison: 'Porównanie brzmień',
  before: 'Brzmienie obowiązujące',
  after: 'Brzmienie proponowane',
  howMarked:
    'Tylko jednostki, w których coś się zmienia. Słowa skreślane są przekreślone, dodawane – podkreślone i pogrubione.',
  parts: partNames,
  version: (number: string, version: number, date: string) =>
    `Rekomendacja ${number}, wersja ${version} z dnia ${formatDate(date)} r.`,
  draft: (number: string, date: string) =>
    `Rekomendacja ${number}, szkic ze stanem na dzień ${formatDate(date)} r.`,
  example: 'Rekomendacja jest przykładem.',
  footer: (number: string) => `Rekomendacja ${number}`,
} as const
