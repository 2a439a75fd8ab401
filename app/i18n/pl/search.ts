/** Looking for provisions and recommendations from the field at the top. */
export const search = {
  title: 'Szukaj',
  titleFor: (question: string) => `Szukaj: ${question}`,
  lead: 'Przepis po oznaczeniu („art. 64 ust. 1 usg”), słowa z ustaw albo tytuł lub numer rekomendacji.',
  label: 'Czego szukasz?',
  submit: 'Szukaj',
  none: (question: string) => `Nie znaleziono „${question}”`,
  noneHint: 'Sprawdź pisownię, użyj krótszego słowa albo podaj oznaczenie przepisu.',
  proposals: 'Rekomendacje',
  provisions: 'Przepisy',
  provisionForms: { one: 'przepis', few: 'przepisy', many: 'przepisów' },
  foundIn: (act: string, count: string) => `${act}: ${count}`,
  showAll: (act: string) => `Pokaż wszystkie w tekście: ${act}`,
}
