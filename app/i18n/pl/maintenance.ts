import type { EnvProblem } from '#app/env.server.ts'
import { configurationSentence } from './configuration.ts'
import { plural } from './format.ts'

interface BrokenDocument {
  readonly name: string
  readonly sha256: string
  readonly state: 'missing' | 'damaged'
}

/** What the maintenance commands say. */
export const maintenance = {
  brokenDocument: ({ name, sha256, state }: BrokenDocument) =>
    state === 'missing'
      ? `Brakuje dokumentu: ${name}, skrót ${sha256}.`
      : `Uszkodzony dokument: ${name}, skrót ${sha256}.`,
  backup: {
    usage: 'backup KATALOG [--json]',
    summary: 'zapisuje kopię bazy i dokumentów do nowego katalogu, także gdy serwer działa',
    progress: (percent: number) => `Kopiowanie: ${percent}%`,
    done: (folder: string, bytes: number, documents: number) =>
      `Kopia została zapisana i sprawdzona: ${folder} (baza ${megabytes(bytes)}, ${plural(documents, documentForms)}).`,
    'no-database': (file: string) => `Nie ma bazy danych ${file}.`,
    'target-exists': (file: string) => `${file} już istnieje; wybierz inną nazwę.`,
    failed: (reason: string) => `Nie udało się zapisać kopii: ${reason}`,
    'copy-unsound': (complaints: readonly string[]) =>
      `Kopia nie przeszła sprawdzenia spójności, więc nie została zapisana:\n${complaints.join('\n')}`,
  },
  restore: {
    usage: 'restore KATALOG [--check] [--force] [--json]',
    summary:
      'zastępuje bazę i dokumenty kopią zapasową po jej sprawdzeniu; z --check tylko sprawdza',
    checked: (file: string) => `Kopia ${file} jest cała i można ją odtworzyć.`,
    done: (file: string) => `Baza ${file} została odtworzona z kopii.`,
    replaced: (file: string) => `Poprzednia baza pozostała w pliku ${file}.`,
    pending: (names: readonly string[]) =>
      `Kopia jest starsza niż program; przy następnym uruchomieniu zostaną zastosowane migracje: ${names.join(', ')}.`,
    'no-file': (file: string) => `Nie ma kopii ${file}.`,
    'no-manifest': (file: string) =>
      `Katalog ${file} nie jest kopią zapasową: brakuje manifest.json albo nowela.db.`,
    altered: (file: string) =>
      `Baza w katalogu ${file} ma inny skrót niż w manifest.json: kopia jest uszkodzona.`,
    'documents-broken': (file: string) =>
      `Dokumenty w kopii ${file} są uszkodzone; z --force odtworzona zostanie reszta.`,
    'not-a-database': (file: string) => `Plik ${file} nie jest bazą danych SQLite.`,
    'not-nowela': (file: string) => `Plik ${file} nie jest bazą danych programu Nowela.`,
    'in-use':
      'Baza jest używana przez działający serwer. Zatrzymaj go i powtórz polecenie; z --force baza zostanie zastąpiona mimo to, a serwer trzeba będzie uruchomić ponownie.',
    unsound: (file: string, complaints: readonly string[]) =>
      `Plik ${file} jest uszkodzony:\n${complaints.join('\n')}`,
    newer: (file: string, names: readonly string[]) =>
      `Plik ${file} pochodzi z nowszej wersji programu (nieznane migracje: ${names.join(', ')}).`,
  },
  doctor: {
    usage: 'doctor [--json]',
    summary: 'sprawdza wszystko, czego program potrzebuje do działania',
    marks: { ok: '✔', warning: '!', problem: '✘' },
    node: (found: string, wanted: string) => `Node.js ${found} (potrzebny ${wanted})`,
    packages: {
      ok: 'Pakiety zgodne z package-lock.json',
      warning: 'Pakiety nie odpowiadają plikowi package-lock.json; uruchom: npm run setup',
      problem: 'Pakiety nie są zainstalowane; uruchom: npm run setup',
    },
    configuration: (problems: readonly EnvProblem[]) =>
      problems.length === 0
        ? 'Konfiguracja poprawna'
        : `Konfiguracja: ${problems.map(configurationSentence).join(' ')}`,
    database: {
      ok: (file: string) => `Baza danych ${file}`,
      missing: (file: string) => `Nie ma bazy danych ${file}; utworzy ją npm start`,
      unreadable: (file: string, error: string) => `Nie można odczytać bazy ${file}: ${error}`,
    },
    integrity: (complaints: readonly string[]) =>
      complaints.length === 0
        ? 'Baza spójna (integrity_check)'
        : `Baza uszkodzona: ${complaints.join('; ')}`,
    migrations: (pending: readonly string[], unknown: readonly string[]) => {
      if (unknown.length > 0) return `Baza pochodzi z nowszego programu: ${unknown.join(', ')}`
      return pending.length === 0
        ? 'Wszystkie migracje zastosowane'
        : `Migracje czekają na npm start: ${pending.join(', ')}`
    },
    documents: (kept: number, orphans: number) =>
      orphans === 0
        ? `Dokumenty posiedzeń: ${kept}`
        : `Dokumenty posiedzeń: ${kept}; plików, których nic nie wskazuje: ${orphans}`,
    search: (missing: number, stale: number) =>
      missing + stale === 0
        ? 'Indeks wyszukiwania zgodny z treścią'
        : `Indeks wyszukiwania: brakuje ${missing}, zbędnych ${stale}; uzupełni go npm start albo „reindex”`,
    disk: (freeMegabytes: number) => `Wolne miejsce na dysku: ${freeMegabytes} MB`,
    browser: (found: string | null) =>
      found === null
        ? 'Brak przeglądarki Chromium (potrzebna tylko do testów)'
        : `Przeglądarka do testów: ${found}`,
  },
} as const

const documentForms = { one: 'dokument', few: 'dokumenty', many: 'dokumentów' }

function megabytes(bytes: number): string {
  return `${(bytes / 1024 ** 2).toFixed(1).replace('.', ',')} MB`
}
