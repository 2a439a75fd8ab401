/** What `npm test` says about its own steps. */
export const checks = {
  format: 'Układ kodu (prettier)',
  lint: 'Błędy w kodzie (eslint)',
  types: 'Typy (tsc)',
  unused: 'Nieużywany kod (knip)',
  drift: 'Migracje zgodne ze schematem bazy',
  driftFound: 'Schemat bazy różni się od migracji. Dopisz migrację: npm run migrate:new -- NAZWA',
  unit: 'Testy jednostkowe i własności (vitest)',
  build: 'Budowanie programu',
  pageSize: 'JavaScript stron do czytania',
  pageBytes: (
    {
      language,
      route,
      bytes,
    }: { readonly language: string; readonly route: string; readonly bytes: number },
    limit: number,
  ) => `${route} (${language}): ${kilobytes(bytes)} po kompresji, dozwolone ${kilobytes(limit)}`,
  stories: 'Historie w przeglądarce (playwright)',
  outcome: (passed: number, failed: number) => `${passed} passed, ${failed} failed`,
  count: (passed: number, failed: number, skipped: number) =>
    [`zaliczone: ${passed}`, `niezaliczone: ${failed}`, `pominięte: ${skipped}`]
      .filter((part) => !part.endsWith(': 0'))
      .join(', '),
  noBrowser: [
    'Nie znaleziono przeglądarki Chromium, a historie w przeglądarce jej potrzebują.',
    'Zainstaluj pakiet systemowy (Debian: apt-get install chromium), przeglądarkę Playwrighta',
    '(npx playwright install chromium) albo wskaż plik w zmiennej CHROMIUM.',
  ].join('\n'),
  serverDidNotStart: 'Serwer nie zaczął odpowiadać. Jego zapis:',
  serverDidNotStop: 'Serwer nie zatrzymał się poprawnie po sygnale SIGTERM.',
  serverErrors: 'Serwer zapisał błędy:',
  officeMissing:
    'Brak LibreOffice (soffice) albo poppler-utils (pdftotext, pdfinfo): plików DOCX i XLSX nie otworzy prawdziwy program biurowy.',
  sharedMissing: 'Brak katalogu ../shared: testy na pełnych tekstach ustaw zostaną pominięte.',
} as const

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).replace('.', ',')} kB`
}
