/** Heads and file names of the tables that leave the program as files, which go to Polish offices. */
export const csvHeads = {
  status: {
    file: (number: string) => `przebieg-${number.toLowerCase()}`,
    columns: [
      ...['Wpis', 'Prostuje wpis', 'Obowiązuje', 'Data zdarzenia', 'Etap', 'Nazwa etapu'],
      ...['Projekt ustawy', 'W czyim imieniu', 'Wersja', 'Szczegóły', 'Notatka'],
      ...['Wpisał(a)', 'Chwila wpisu'],
    ],
    yes: 'tak',
    no: 'nie',
    struck: 'wykreślono',
  },
  meetings: {
    file: 'posiedzenia',
    columns: ['Data', 'Rodzaj', 'Zespół', 'Nazwa', 'Miejsce', 'Liczba punktów', 'Protokół'],
  },
  meetingItems: {
    file: (slug: string) => `posiedzenie-${slug}`,
    columns: ['Punkt', 'Sprawa', 'Rekomendacja', 'Rozstrzygnięcie', 'Notatka'],
  },
  calendar: {
    file: 'kalendarz',
    columns: ['Dzień', 'Rodzaj', 'Czego dotyczy', 'Nazwa', 'Uwagi'],
    kinds: { meeting: 'posiedzenie', appointment: 'termin wyznaczony', forecast: 'prognoza' },
  },
  dashboard: {
    waiting: 'przeglad-gdzie-czekaja',
    lasting: 'przeglad-ile-trwaly-etapy',
    throughput: 'przeglad-kwartaly',
    outcome: 'przeglad-wynik-w-obszarach',
  },
  agenda: {
    file: 'agenda-kongresu',
    columns: ['Obszar', 'Kod', 'Postulat', 'Opis', 'Rekomendacje'],
  },
  audit: {
    file: 'dziennik-zdarzen',
    columns: ['Nr', 'Kiedy', 'Kto', 'Zdarzenie', 'Czego dotyczy', 'Szczegóły', 'Skrót'],
  },
  accounts: {
    file: 'konta',
    columns: ['Osoba', 'Adres', 'Rola', 'Organizacja', 'Otwarte', 'Zamknięte'],
  },
  mails: {
    outbox: 'poczta-wychodzaca',
    own: 'moje-wiadomosci',
    columns: [
      ...['Utworzono', 'Do kogo', 'Adres', 'Rodzaj', 'Temat', 'Stan', 'Próby', 'Zakończono'],
      ...['Ostatnia przeszkoda'],
    ],
  },
  practices: {
    file: 'dobre-praktyki',
    columns: ['Nr', 'Nazwa', 'Lider', 'Rekomendacje'],
  },
  outcome: {
    file: (number: string) => `wynik-${number.toLowerCase()}`,
    columns: [
      ...['Ustawa uchwalona', 'ELI', 'Zmieniany akt', 'Jednostka', 'Rekomendacja chciała', 'Wynik'],
      ...['Słów, które weszły', 'Słów proponowanych', 'W ustawie jako', 'Uwaga'],
    ],
  },
}
