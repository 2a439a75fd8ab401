import type { EnvProblem, Variable } from '#app/env.server.ts'

const expected: Record<Variable, string> = {
  NODE_ENV: 'ma mieć wartość production, development albo test',
  HOST: 'ma zawierać adres, na którym serwer słucha, na przykład 127.0.0.1',
  PORT: 'ma być liczbą całkowitą od 0 do 65535',
  DATABASE_URL: 'ma wskazywać plik bazy, na przykład file:./data/nowela.db',
  SESSION_SECRET: 'ma zawierać co najmniej 32 znaki i poza trybem demonstracyjnym jest wymagana',
  NOWELA_DEMO: 'ma mieć wartość 1 (tryb demonstracyjny) albo 0',
  LOG_LEVEL: 'ma mieć wartość fatal, error, warn, info, debug, trace albo silent',
  BASE_URL:
    'ma zawierać pełny adres, na przykład https://nowela.example.org, i jest wymagana razem z SMTP_URL',
  TRUST_PROXY: 'ma być liczbą pośredników przed serwerem, od 0 do 10',
  SMTP_URL: 'ma zawierać adres serwera poczty, na przykład smtps://nazwa:haslo@poczta.example.org',
  MAIL_FROM:
    'ma zawierać adres nadawcy, na przykład Nowela <nowela@example.org>, i jest wymagana razem z SMTP_URL',
}

/** Variables whose value must not be repeated on a screen or in a log, and what is said instead. */
const secret: Partial<Readonly<Record<Variable, string>>> = {
  SESSION_SECRET: 'ustawiona wartość jest za krótka',
  SMTP_URL: 'ustawionej wartości nie można odczytać',
}

/** One sentence that names the variable, says what it may hold and what it holds now. */
export function configurationSentence({ variable, value }: EnvProblem): string {
  const now =
    value === undefined ? 'nie jest ustawiona' : (secret[variable] ?? `teraz ma wartość „${value}”`)
  return `Zmienna ${variable} ${expected[variable]}; ${now}.`
}
