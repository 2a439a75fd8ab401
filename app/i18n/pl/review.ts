import type { Place, ProsePart } from '#app/core/review/anchor.ts'
import type { VerdictKind } from '#app/core/record/review.ts'
import type { DeedProblem } from '#app/core/review/check-deed.ts'
import type { Position, RemarkKind } from '#app/core/review/event.ts'
import type { ThreadState } from '#app/core/review/thread.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { plural } from './format.ts'
import { partNames } from './proposal.ts'

export const kindNames: Readonly<Record<RemarkKind, string>> = {
  remark: 'Uwaga',
  question: 'Pytanie',
  wording: 'Propozycja brzmienia',
  editorial: 'Uwaga redakcyjna',
}

export const stateNames: Readonly<Record<ThreadState, string>> = {
  open: 'czeka na odpowiedź',
  answered: 'z odpowiedzią',
  resolved: 'zamknięta',
  withdrawn: 'wycofana',
}

export const positionNames: Readonly<Record<Position, string>> = {
  accepted: 'uwzględniona',
  partly: 'uwzględniona częściowo',
  rejected: 'nieuwzględniona',
  explained: 'wyjaśniona',
}

export const verdictNames: Readonly<Record<VerdictKind, string>> = {
  clean: 'bez uwag',
  withRemarks: 'z uwagami',
  against: 'przeciw',
}

export const deedProblems: Readonly<Record<DeedProblem, string>> = {
  empty: 'Napisz treść.',
  'not-yours': 'Zmienić lub wycofać może to tylko osoba, która to napisała.',
  'already-answered':
    'Na tę uwagę jest już odpowiedź, więc nie można jej zmienić ani wycofać. Dopisz odpowiedź w wątku.',
  'no-reason': 'Podaj uzasadnienie stanowiska.',
  'not-open': 'Stan wątku zmienił się w międzyczasie. Zobacz, co napisano.',
  'no-such-reply': 'Tej odpowiedzi nie ma lub została wycofana.',
  'reason-stays': 'Powodu ponownego otwarcia nie można wycofać. Można go zmienić.',
  'no-wording': 'Wpisz proponowane brzmienie.',
}

/** The name of a place: „usg, art. 64 ust. 1”, „Uzasadnienie”. */
export function placeName(place: Place): string {
  switch (place.layer) {
    case 'prose':
      return partNames[place.part satisfies ProsePart]
    case 'provisions':
      return `Przepis zmieniający (${place.act})`
    case 'statute':
      return `${place.act}, ${printAddress(place.address)} (tekst obowiązujący)`
    case 'proposed':
      return `${place.act}, ${printAddress(place.address)}`
  }
}

const remarkForms = { one: 'uwaga', few: 'uwagi', many: 'uwag' }

/** The review: remarks beside the text, threads, reviews asked for, verdicts, guests. */
export const review = {
  title: 'Recenzja',
  table: 'Zestawienie uwag',
  noVersion: 'Nie ma jeszcze wersji do recenzji',
  noVersionText: 'Recenzuje się zapisane wersje. Pierwszą zapisze autor w edytorze.',
  versionLabel: 'Wersja',
  againstLabel: 'zmiany od',
  againstStatute: 'ustawy',
  againstVersion: (number: number) => `wersji ${number}`,
  show: 'Pokaż',
  count: (count: number) => plural(count, remarkForms),
  openCount: (count: number) =>
    plural(count, {
      one: 'uwaga czeka na odpowiedź',
      few: 'uwagi czekają na odpowiedź',
      many: 'uwag czeka na odpowiedź',
    }),
  seenCount: (seen: number | string, all: number | string) => `${seen} z ${all} przejrzano`,
  keys: 'Klawisze',
  keyNames: {
    n: 'następna zmiana',
    p: 'poprzednia',
    u: 'przejrzane',
    r: 'uwaga do zaznaczonych słów',
  },
  markSeen: 'Przejrzane',
  isSeen: '✓ Przejrzane',
  seenOf: (place: string) => `Zmiana w ${place}: przejrzane`,
  filters: 'Które uwagi',
  allKinds: 'wszystkie rodzaje',
  allStates: 'wszystkie poza wycofanymi',
  allOrganisations: 'wszystkie podmioty',
  kind: 'Rodzaj',
  state: 'Stan',
  organisation: 'Podmiot',
  remarks: 'Uwagi',
  remarkNumber: (number: number) => `Uwaga ${number}`,
  hideEarlier: (count: number) => `Ukryj uwagi do wcześniejszych wersji (${count})`,
  showEarlier: (count: number) => `Pokaż uwagi do wcześniejszych wersji (${count})`,
  elsewhere: 'Uwagi do miejsc, których tu nie widać',
  moreRemarks: (count: number) => `Pozostałe uwagi: ${count}`,
  none: 'Do tej wersji nie ma jeszcze uwag.',
  openThread: 'Otwórz wątek',
  closeThread: 'Zwiń',
  about: (place: string) => `do: ${place}`,
  earlierRound: (version: number) => `do wersji ${version}`,
  changedSince: (made: number, since: number) =>
    `Dotyczy wersji ${made}; treść zmieniona w wersji ${since}.`,
  struckSince: (made: number, since: number) =>
    `Dotyczy wersji ${made}; te słowa skreślono w wersji ${since}.`,
  orphaned: (made: number, since: number) =>
    `Dotyczy wersji ${made}; tego miejsca nie ma od wersji ${since}.`,
  wordingOf: 'Proponowane brzmienie',
  earlierWords: 'Wcześniejsza treść',
  answer: 'Stanowisko',
  formerAnswer: 'Wcześniejsze stanowisko',
  withdrawnReply: 'Odpowiedź wycofana przez autora.',
  reopened: 'otwarto ponownie',
  edited: 'zmieniono',
  closedBy: (name: string) => `Zamknął/zamknęła wątek: ${name}`,
  taken: (name: string) => `Wprowadził(a) do szkicu: ${name}`,
  takenPart: (name: string) => `W części wprowadził(a) do szkicu: ${name}`,
  reply: 'Odpowiedz',
  replyBody: 'Twoja odpowiedź',
  replyHint: 'Aby kogoś zawiadomić, napisz @ i imię z nazwiskiem.',
  giveAnswer: 'Zapisz stanowisko',
  position: 'Stanowisko autora',
  reason: 'Uzasadnienie stanowiska',
  resolve: 'Zamknij wątek',
  reopen: 'Otwórz ponownie',
  reopenReason: 'Dlaczego otwierasz ponownie',
  reopenReasonMissing: 'Napisz, dlaczego otwierasz wątek ponownie.',
  revise: 'Zmień uwagę',
  saveRevision: 'Zapisz zmianę',
  withdraw: 'Wycofaj uwagę',
  reviseReply: 'Zmień odpowiedź',
  replyWords: 'Treść odpowiedzi',
  withdrawReply: 'Wycofaj odpowiedź',
  take: 'Wprowadź do szkicu…',

  add: 'Dodaj uwagę',
  addHere: (place: string) => `Dodaj uwagę do: ${place}`,
  addLead: 'Zaznacz słowa w tekście albo wybierz jednostkę i wpisz słowa, których dotyczy uwaga.',
  place: 'Miejsce',
  quote: 'Słowa, których dotyczy',
  quoteHint: 'Puste pole: uwaga do całej jednostki.',
  body: 'Treść uwagi',
  wording: 'Proponowane brzmienie',
  wordingHint:
    'Popraw słowa jednostki tak, jak mają brzmieć; program pokaże różnicę. To pole nie obejmuje mniejszych jednostek, które w niej są (jej ustępów, punktów, liter).',
  wordingHintWhole:
    'Cała jednostka z tym, co w niej jest: każda mniejsza jednostka w osobnym wierszu i ze swoim oznaczeniem.',
  wordingOfWhole: 'Zaproponuj brzmienie całej jednostki z tym, co w niej jest',
  save: 'Zapisz uwagę',
  saved: 'Uwaga zapisana.',
  placeUnknown: 'Nie ma takiego miejsca w tej wersji.',
  quoteUnknown: 'Tych słów nie ma w tym miejscu. Skopiuj je dokładnie z tekstu.',
  tooLong: 'Tekst jest za długi. Zmieści się najwyżej 20 000 znaków.',
  selectHint: 'Dodaj uwagę do zaznaczonych słów',

  verdict: 'Opinia o wersji',
  yourReview: (day: string) => `Twoja recenzja, termin: ${day}`,
  overdue: 'po terminie',
  verdictNote: 'Komentarz do opinii',
  giveVerdict: 'Wydaj opinię',
  verdictGiven: 'Opinia zapisana.',

  reviews: 'Recenzje',
  reviewsNone: 'Nikogo nie poproszono jeszcze o recenzję.',
  ask: 'Poproś o recenzję',
  askWhom: 'Kogo',
  person: 'Osoba',
  organisationAsked: 'Organizacja',
  guest: 'Organizacja bez kont (link dla gościa)',
  guestName: 'Nazwa organizacji bez kont',
  dueOn: 'Termin',
  note: 'Wiadomość',
  asked: 'Poproszono o recenzję.',
  askedTaken: 'Prośbę wycofano.',
  askMissing: 'Wybierz osobę lub organizację albo wpisz nazwę organizacji bez kont.',
  dayMissing: 'Podaj termin: dziś lub później.',
  guestLink: 'Link dla gościa',
  guestLinkOnce:
    'Skopiuj link teraz i wyślij organizacji: nie zostanie pokazany drugi raz. Otwiera tylko tę wersję.',
  withdrawAsked: 'Wycofaj prośbę',
  withdrawAskedNote: 'Dlaczego wycofujesz prośbę',
  withdrawAskedLink: 'Link dla gościa przestanie działać.',
  askedWithdrawn: 'wycofana',
  askedWithdrawnOn: (day: string) => `Prośbę wycofano ${day}.`,
  askedBy: (name: string) => `prosi: ${name}`,
  askedStays: 'Tej prośby nie można wycofać: jest już opinia albo prosił ktoś inny.',
  revoke: 'Unieważnij link',
  revoked: 'link unieważniony',
  expired: 'link wygasł',
  until: (day: string) => `do ${day}`,
  waiting: 'w toku',

  guestTitle: (title: string) => `Recenzja: ${title}`,
  guestLead: (organisation: string, version: number) =>
    `Widzisz wersję ${version} jako: ${organisation}. Twoje uwagi zobaczą autorzy i koordynator.`,
  guestWho: 'Kto pisze',
  guestWhoHint: 'Imię i nazwisko osoby, która recenzuje w imieniu organizacji.',
  guestNameMissing: 'Podaj imię i nazwisko.',
  guestWrites: (name: string) => `Piszesz jako: ${name}.`,
  guestOther: 'To nie ja',
  guestStart: 'Zacznij recenzję',
  guestEnded: 'Ten link jest nieważny',
  guestEndedText:
    'Link mógł wygasnąć albo zostać unieważniony. Poproś o nowy osobę, która go przysłała.',
  guestThrottled: 'Za dużo prób. Spróbuj ponownie za kilka minut.',

  takeTitle: (number: number) => `Wprowadź do szkicu: uwaga ${number}`,
  takeLead: (name: string) =>
    `Wybierz zmiany z propozycji, którą złożył(a) ${name}. Wejdą do szkicu jako Twoja zmiana, z nazwiskiem recenzenta w historii.`,
  takeHunk: (index: number) => `Zmiana ${index}`,
  takeNow: 'Wprowadź wybrane',
  takeNone: 'Wybierz co najmniej jedną zmianę.',
  takeMisfit: 'Szkic zmienił się w tym miejscu, więc tej zmiany nie da się wprowadzić.',
  takeGone: 'W szkicu nie ma już tej jednostki. Zmień ją ręcznie w edytorze.',
  takeSame: 'Propozycja nie zmienia tekstu, który recenzent czytał.',

  tableEmpty: 'Nie ma uwag, które pasują do tych filtrów.',
  backToText: 'Uwagi przy tekście',
}
