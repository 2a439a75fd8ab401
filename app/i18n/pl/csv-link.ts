/** The link to a table as a file. */
export const csvLink = {
  download: 'Pobierz CSV',
  table: (title: string) => `Pobierz CSV: ${title}`,
}
