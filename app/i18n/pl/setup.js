// Plain JavaScript: `npm start` says its first sentences before any package is installed.

/** What the preparation of the program says while it works. */
export const setup = {
  nodeTooOld: (/** @type {string} */ wanted, /** @type {string} */ found) =>
    `Nowela potrzebuje Node.js ${wanted}, a to jest wersja ${found}.`,
  unknownTask: (/** @type {string} */ task, /** @type {readonly string[]} */ known) =>
    `Nie ma zadania „${task}”. Zadania: ${known.join(', ')}.`,
  install: 'Instalacja pakietów z package-lock.json (za pierwszym razem może trwać kilka minut)',
  installed: 'Pakiety są zainstalowane',
  installFailed: [
    'Instalacja pakietów nie powiodła się. Pakiety sqlite3 i better-sqlite3, jeżeli nie ma dla nich',
    'gotowego pliku, są kompilowane: potrzebne są wtedy Python 3, make i g++.',
  ].join('\n'),
  notInstalled: 'Pakiety nie są jeszcze zainstalowane. Uruchom najpierw: npm run setup',
  generate: 'Klient bazy danych',
  migrate: 'Migracje bazy danych',
  demo: 'Dane demonstracyjne',
  search: 'Indeks wyszukiwania',
  indexed: (/** @type {number} */ count) => `uzupełniono, pozycji: ${count}`,
  build: 'Budowanie programu',
  upToDate: 'bez zmian',
  applied: (/** @type {number} */ count) => `zastosowane migracje: ${count}`,
  loaded: (/** @type {number} */ count) => `wczytane, kont: ${count}`,
  kept: 'baza ma już dane, nic nie zmieniono',
  off: 'tryb demonstracyjny wyłączony',
  failed: 'nie powiodło się',
  seconds: (/** @type {number} */ ms) => `${(ms / 1000).toFixed(1).replace('.', ',')} s`,
  ready: (/** @type {string} */ url) => `Nowela działa pod adresem ${url}`,
  accounts: (/** @type {string} */ password) =>
    `Konta demonstracyjne (hasło każdego: ${password}):`,
  migrationName:
    'Podaj nazwę migracji z małych liter, cyfr i podkreśleń: npm run migrate:new -- NAZWA',
  noMigrationNeeded: 'Schemat nie różni się od migracji, nic nie zapisano.',
  migrationWritten: (/** @type {string} */ path) =>
    `Zapisano ${path}. Przeczytaj ją, zanim zostanie zastosowana.`,
  stop: 'Zatrzymanie: Ctrl+C',
  databaseBusy: (/** @type {string} */ path) =>
    `Bazy ${path} używa inny działający program, a czekają na nią migracje. Zatrzymaj go i spróbuj ponownie.`,
  portTaken: (/** @type {number} */ port) =>
    `Port ${port} jest zajęty. Zatrzymaj program, który go używa, albo podaj inny: PORT=3001 npm start`,
}
