import type { FileState, ImportOutcome, NextFile, OwnFile } from '#app/core/record/archive.ts'
import { plural } from './format.ts'

/** The command that keeps recommendations as a folder of files. */
export const drafts = {
  usage: 'drafts export KATALOG | drafts status KATALOG [--json] | drafts import KATALOG',
  summary: 'zapisuje wersje rekomendacji jako pliki Markdown, porównuje je z bazą i wczytuje',
  verb: 'Po „drafts” podaj: export, status albo import.',
  exported: (count: number, left: number) => {
    if (count > 0) return `Zapisano ${filesCounted(count)}.`
    return left > 0 ? 'Nie zapisano żadnego pliku.' : 'Wszystkie pliki były aktualne.'
  },
  left: {
    edited: 'plik zmieniono ręcznie; nie nadpisano go.',
    conflict: 'plik i wersja w bazie mają różne słowa; pliku nie nadpisano.',
  } satisfies Record<OwnFile['state'], string>,
  ownWords: (path: string, next: NextFile) =>
    `Aby wczytać słowa z pliku, zapisz go jako ${next.path} z wierszem „version: ${String(next.version)}” i użyj „drafts import”. ` +
    `Aby mieć tekst z bazy, usuń ${path} i powtórz „drafts export”.`,
  draftChanged:
    'Zapisz w programie wersję szkicu albo cofnij w nim zmiany; potem porównaj ją z plikiem i powtórz „drafts import”.',
  unreadable: (path: string) => `${path}: pliku nie można wczytać.`,
  originUnknown: (numbers: string) =>
    `nie ma rekomendacji ${numbers}, z której powstała ta; wczytaj ją i powtórz import.`,
  noStatus: 'Etapów rekomendacji nie wczytuje się z plików; zapisuje je koordynator.',
}

export const fileStateNames: Readonly<Record<FileState, string>> = {
  same: 'bez zmian',
  outdated: 'zmienił się w bazie; eksport zapisze go od nowa',
  edited: 'zmieniono go ręcznie; eksport go nie nadpisze',
  conflict: 'ma inne słowa niż wersja w bazie; eksport go nie nadpisze',
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

function filesCounted(count: number): string {
  return plural(count, { one: 'plik', few: 'pliki', many: 'plików' })
}
