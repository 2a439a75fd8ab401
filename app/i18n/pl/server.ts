/** What the server itself answers, before or instead of a page of the program. */
export const refusal = {
  foreignOrigin: 'Żądanie zostało odrzucone, ponieważ wysłała je strona spoza tego serwisu.',
  noLength: 'Żądanie zostało odrzucone, ponieważ nie podano jego długości.',
  tooLarge: 'Przesłana treść jest za długa: najwyżej 4 MB. Wróć, skróć ją i spróbuj ponownie.',
  badMethod: 'Tego adresu nie można tak wywołać.',
  badAddress: 'Tego adresu nie można odczytać.',
  notFound: 'Nie ma takiego pliku.',
  failed: 'Wystąpił błąd po stronie serwera. Spróbuj ponownie za chwilę.',
} as const
