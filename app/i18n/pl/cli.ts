/** Sentences of the command line, one key for each command. */
export const cli = {
  main: {
    usage: 'Użycie: npm run --silent nowela -- POLECENIE [ARGUMENTY]',
    commands: 'Polecenia:',
    more: 'Pomoc o poleceniu: nowela POLECENIE --help. Zamiast pliku można podać „-” (standardowe wejście).',
    unknown: (name: string) => `Nie ma polecenia „${name}”.`,
    unreadable: (path: string) => `Nie można odczytać pliku „${path}”.`,
    wrongCount: 'Niewłaściwa liczba argumentów.',
    codes: 'Kod wyjścia: 0 – wykonano, 1 – są problemy, 2 – błędne wywołanie.',
  },
  parse: {
    summary: 'czyta tekst ustawy i wypisuje go w postaci kanonicznej',
    problem: (place: string, sentence: string) => `${place}: ${sentence}`,
  },
}
