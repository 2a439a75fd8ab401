import type { FileState, ImportOutcome } from '#app/core/record/archive.ts'
import { plural } from './format.ts'

/** The command that keeps recommendations as a folder of files. */
export const drafts = {
  usage: 'drafts export KATALOG | drafts status KATALOG [--json] | drafts import KATALOG',
  summary: 'zapisuje wersje rekomendacji jako pliki Markdown, porównuje je z bazą i wczytuje',
  verb: 'Po „drafts” podaj: export, status albo import.',
  exported: (count: number) =>
    count === 0
      ? 'Wszystkie pliki były aktualne.'
      : `Zapisano ${plural(count, { one: 'plik', few: 'pliki', many: 'plików' })}.`,
  unreadable: (path: string) => `${path}: pliku nie można wczytać.`,
  originUnknown: (numbers: string) =>
    `nie ma rekomendacji ${numbers}, z której powstała ta; wczytaj ją i powtórz import.`,
  noStatus: 'Etapów rekomendacji nie wczytuje się z plików; zapisuje je koordynator.',
}

export const fileStateNames: Readonly<Record<FileState, string>> = {
  same: 'bez zmian',
  changed: 'różni się od wersji w bazie',
  'only-file': 'tylko w katalogu',
  'only-kept': 'tylko w bazie',
}

export const importOutcomes: Readonly<Record<ImportOutcome, string>> = {
  added: 'wczytano',
  same: 'była już w bazie',
  'version-differs': 'w bazie jest pod tym numerem inny tekst; zapisanej wersji nie można zmienić',
  'version-gap': 'brakuje wcześniejszej wersji',
  'draft-changed': 'szkic w bazie zawiera zmiany, których nie ma w żadnej wersji',
  'author-unknown': 'nie ma konta autora',
  'organisation-unknown': 'nie ma takiej organizacji',
  'evidence-unknown': 'nie ma wskazanego postulatu albo dobrej praktyki',
}
