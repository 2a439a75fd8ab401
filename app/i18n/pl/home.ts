/** The first page: a desk for those who work here, an introduction for those who read. */
export const home = {
  title: 'Pulpit',
  deskTitle: 'Co czeka na Ciebie',
  publicTitle: 'Zmiany w ustawach samorządowych: od pomysłu do Dziennika Ustaw',
  publicLead:
    'Eksperci organizacji samorządowych piszą tu rekomendacje: projekty zmian w ustawach o samorządzie gminnym i powiatowym, każdy z uzasadnieniem. Zmianę widać wprost w tekście ustawy, a każdy krok przez Komisję Wspólną Rządu i Samorządu Terytorialnego, rząd i Sejm ma datę i dokument.',
  publicSignIn: 'Nad rekomendacjami pracują osoby zalogowane. Konta zakłada administrator.',
  readActs: 'Czytaj ustawy',
  allProposals: 'Wszystkie rekomendacje',
  drafts: { one: 'szkic w pracy', few: 'szkice w pracy', many: 'szkiców w pracy' },
  steps: {
    one: 'rekomendacja czeka na Twój krok',
    few: 'rekomendacje czekają na Twój krok',
    many: 'rekomendacji czeka na Twój krok',
  },
  reviews: {
    one: 'recenzja czeka na Ciebie',
    few: 'recenzje czekają na Ciebie',
    many: 'recenzji czeka na Ciebie',
  },
  remarks: {
    one: 'rekomendacja z uwagami do odpowiedzi',
    few: 'rekomendacje z uwagami do odpowiedzi',
    many: 'rekomendacji z uwagami do odpowiedzi',
  },
  more: (count: number) => `i jeszcze ${count}: wszystkie rekomendacje`,
  reviewDue: (day: string, late: boolean) => `termin: ${day}${late ? ', po terminie' : ''}`,
  followed: {
    one: 'rekomendacja do czytania',
    few: 'rekomendacje do czytania',
    many: 'rekomendacji do czytania',
  },
  nextMeeting: 'najbliższe posiedzenie',
  noMeeting: 'Nie wyznaczono kolejnych posiedzeń.',
  lastMeeting: (day: string) => `Ostatnie odbyło się ${day}.`,
  where: 'Gdzie są rekomendacje',
  whereNone: 'Nie opublikowano jeszcze żadnej rekomendacji',
  lately: 'Ostatnio',
}
