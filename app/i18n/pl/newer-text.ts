/** What a page of a recommendation says when the law has gone on; alone, since long pages bring it along. */
export const newerText = {
  title: (source: string) => `Podstawa zmieniona: nowy tekst ${source}`,
  text: 'Szkic opiera się jeszcze na tekście dotychczasowym.',
  link: 'Przenieś szkic na nowy tekst',
}
