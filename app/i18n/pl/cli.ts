/** Sentences of the command line, one key for each command. */
export const cli = {
  main: {
    usage: 'Użycie: npm run --silent nowela -- POLECENIE [ARGUMENTY]',
    commands: 'Polecenia:',
    more: 'Pomoc o poleceniu: nowela POLECENIE --help. Zamiast pliku można podać „-” (standardowe wejście).',
    unknown: (name: string) => `Nie ma polecenia „${name}”.`,
    unreadable: (path: string) => `Nie można odczytać pliku „${path}”.`,
    notText: (path: string) =>
      `Plik „${path}” nie jest tekstem w kodowaniu UTF-8 (na przykład jest dokumentem PDF albo DOCX).`,
    wrongCount: 'Niewłaściwa liczba argumentów.',
    codes: 'Kod wyjścia: 0 – wykonano, 1 – są problemy, 2 – błędne wywołanie.',
  },
  parse: {
    summary: 'czyta tekst ustawy i wypisuje go w postaci kanonicznej',
    problem: (line: number | null, sentence: string, words: string) =>
      `${line === null ? '' : `wiersz ${String(line)}: `}${sentence}${words === '' ? '' : ` „${words}”`}`,
  },
  instructions: {
    summary: 'czyta ustawy zmieniające i mówi, co oznacza każdy przepis zmieniający',
    none: (path: string) => `W pliku „${path}” nie ma przepisów zmieniających.`,
    operations: {
      replaceUnit: 'nowe brzmienie',
      replaceText: 'nowe brzmienie',
      insertUnit: 'dodanie',
      repealUnit: 'uchylenie',
      removeUnit: 'usunięcie',
      replaceWords: 'zastąpienie wyrazów',
      insertWords: 'dodanie wyrazów',
      deleteWords: 'skreślenie wyrazów',
      insertSentence: 'dodanie zdania',
      repealSentence: 'uchylenie zdania',
      setEnding: 'znak na końcu',
      splitText: 'podział treści',
      renumber: 'nowe oznaczenie',
    },
  },
  apply: {
    summary: 'nanosi ustawę zmieniającą na tekst ustawy i wypisuje nowy tekst',
    noArticle: (titles: readonly string[]) =>
      titles.length === 0
        ? 'W tym tekście nie ma przepisów zmieniających.'
        : `Żaden artykuł nie zmienia tej ustawy; zmieniane są: ${titles.join('; ')}. Ustawę można wskazać przez --act TYTUŁ.`,
  },
  derive: {
    summary: 'pisze przepisy zmieniające, które prowadzą od jednego tekstu ustawy do drugiego',
    same: 'Teksty są takie same.',
  },
  diff: {
    summary: 'porównuje dwa teksty ustawy, jednostka po jednostce i słowo po słowie',
  },
  check: {
    summary:
      'sprawdza projekt, ustawę zmieniającą albo tekst ustawy według zasad techniki prawodawczej',
    none: 'Nie znaleziono żadnych uwag.',
  },
}
