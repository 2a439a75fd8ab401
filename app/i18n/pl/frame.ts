/** What stands around every page: navigation, search, account, errors. */
export const frame = {
  name: 'Nowela',
  /** Of these words, for the browser, and of the others, which a reader may ask for. */
  language: 'pl',
  otherLanguage: { code: 'en', name: 'English' },
  tagline: 'Rekomendacje zmian w ustawach samorządowych',
  skip: 'Przejdź do treści',
  demo: 'Wersja pokazowa: osoby i rekomendacje są przykładami.',
  navigation: 'Główna',
  menu: 'Menu',
  nav: {
    desk: 'Pulpit',
    start: 'Start',
    proposals: 'Rekomendacje',
    acts: 'Ustawy',
    meetings: 'Posiedzenia',
    agenda: 'Postulaty',
    practices: 'Dobre praktyki',
    dashboard: 'Przegląd',
    calendar: 'Kalendarz',
    procedure: 'Procedura',
    api: 'API',
  },
  searchLabel: 'Szukaj przepisu lub rekomendacji',
  searchHint: 'Szukaj: art. 64 ust. 1 usg…',
  searchSubmit: 'Szukaj w całym programie',
  account: (name: string) => `Konto: ${name}`,
  signIn: 'Zaloguj się',
  signOut: 'Wyloguj się',
  adminActs: 'Teksty ustaw',
  adminAccounts: 'Konta',
  audit: 'Dziennik zdarzeń',
  password: 'Zmiana hasła',
  crumbs: 'Jesteś tutaj',
  footer: {
    about:
      'Nowela pomaga ekspertom organizacji samorządowych pisać, uzgadniać i śledzić propozycje zmian w ustawach.',
    texts: 'Teksty ustaw pochodzą z Dziennika Ustaw. Wiążące są wyłącznie teksty ogłoszone.',
  },
  required: 'wymagane',
  optional: 'nieobowiązkowe',
  errorSummary: 'Popraw zaznaczone pola',
  close: 'Zamknij',
  back: 'Wróć',
}

export interface ErrorText {
  readonly title: string
  readonly text: string
}

const notFound: ErrorText = {
  title: 'Nie ma takiej strony',
  text: 'Adres może być niepełny albo strona została przeniesiona. Sprawdź adres lub zacznij od jednej z poniższych stron.',
}

/** What is said of a response that is not a page, by its status. */
export const errors: { readonly [status: number]: ErrorText; readonly other: ErrorText } = {
  400: {
    title: 'Nie można odczytać tego żądania',
    text: 'Adres lub formularz zawiera wartość, której program nie rozumie. Wróć do poprzedniej strony i spróbuj jeszcze raz.',
  },
  401: {
    title: 'Trzeba się zalogować',
    text: 'Ta strona jest dostępna po zalogowaniu. Po zalogowaniu wrócisz tutaj.',
  },
  403: {
    title: 'Brak uprawnień',
    text: 'Twoja rola nie pozwala na tę czynność. Jeżeli uważasz, że powinna, zwróć się do koordynatora.',
  },
  404: notFound,
  405: notFound,
  409: {
    title: 'Ktoś zmienił to przed Tobą',
    text: 'Od czasu otwarcia strony zapisano tu inną zmianę. Niczego nie nadpisano. Wróć, odśwież stronę i porównaj.',
  },
  413: {
    title: 'Plik lub tekst jest za duży',
    text: 'Zmniejsz go albo podziel na części i spróbuj ponownie.',
  },
  429: {
    title: 'Za dużo prób',
    text: 'Odczekaj kilka minut i spróbuj ponownie.',
  },
  other: {
    title: 'Coś się nie udało',
    text: 'To błąd programu, nie Twój. Zapisane dane są bezpieczne. Spróbuj ponownie za chwilę; jeśli błąd się powtarza, powiadom administratora i podaj godzinę zdarzenia.',
  },
}
