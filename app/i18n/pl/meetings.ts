import type { FileProblem } from '#app/core/record/attachment.ts'
import type { ItemOutcome, MeetingKind } from '#app/core/record/meeting.ts'
import { plural } from './format.ts'

export const meetingKindNames: Readonly<Record<MeetingKind, string>> = {
  plenary: 'plenum KWRiST',
  team: 'zespół KWRiST',
  localSide: 'strona samorządowa',
  board: 'zarząd',
}

export const outcomeNames: Readonly<Record<ItemOutcome, string>> = {
  '': 'jeszcze nie rozpatrzono',
  agreedPositive: 'opinia pozytywna, uzgodniona',
  agreedWithRemarks: 'opinia pozytywna z uwagami',
  agreedNegative: 'opinia negatywna',
  disagreed: 'brak uzgodnienia – dwa stanowiska',
  toTeam: 'skierowano do zespołu',
  deferred: 'odroczono',
  offAgenda: 'zdjęto z porządku obrad',
  teamEmpowered: 'upoważniono zespół do wydania opinii',
  noted: 'przyjęto do wiadomości',
  waived: 'brak opinii w terminie',
}

/** Meetings, their agendas and what became of each point. */
export const meetings = {
  title: 'Posiedzenia',
  lead: 'Posiedzenia Komisji Wspólnej Rządu i Samorządu Terytorialnego i jej zespołów, na których rozpatruje się rekomendacje.',
  none: 'Nie wpisano jeszcze posiedzeń.',
  upcoming: 'Nadchodzące',
  items: (count: number) => plural(count, { one: 'punkt', few: 'punkty', many: 'punktów' }),
  agenda: 'Porządek obrad',
  noItems: 'Porządek obrad nie jest jeszcze znany.',
  minutes: 'Protokół',
  new: 'Nowe posiedzenie',
  newLead:
    'Posiedzenie można wskazać potem przy zapisywaniu kroku, na przykład wpisu do porządku obrad.',
  kind: 'Rodzaj',
  team: 'Zespół',
  teamHint: 'Tylko dla posiedzenia zespołu.',
  noTeam: 'żaden',
  date: 'Data',
  name: 'Nazwa',
  nameHint: 'Na przykład „Posiedzenie plenarne Komisji Wspólnej”.',
  place: 'Miejsce',
  create: 'Dodaj posiedzenie',
  addPoint: 'Dodaj punkt porządku obrad',
  pointTitle: 'Sprawa',
  pointTitleHint: 'Można zostawić puste, jeżeli punkt dotyczy rekomendacji.',
  pointProposal: 'Rekomendacja',
  noProposal: 'inna sprawa',
  add: 'Dodaj punkt',
  decide: 'Zapisz rozstrzygnięcia posiedzenia',
  decideLead:
    'Wybierz, co postanowiono w każdym punkcie. Kroki rekomendacji zapisują się z nich razem albo wcale; punkty bez wyboru pozostają nierozpatrzone.',
  decideAll: 'Zapisz wszystkie',
  undecided: 'nie zapisuj',
  particulars: 'Szczegóły, których wymaga rozstrzygnięcie',
  documents: 'Dokumenty',
  noDocuments: 'Nie dołączono jeszcze dokumentów.',
  addDocument: 'Dołącz dokument',
  documentHint: 'PDF, DOCX, XLSX, ODT, ODS, PNG, JPG albo TXT, najwyżej 15 MB.',
  attach: 'Dołącz',
  held: 'Rozstrzygnięcia można zapisać od dnia posiedzenia.',
  outcome: 'Rozstrzygnięcie',
  note: 'Notatka',
  minutesHint: 'Gdzie jest protokół i co z niego wynika. Zapisu nie można potem zmienić.',
  saveMinutes: 'Zapisz protokół',
  saved: 'Zapisano.',
  problems: {
    kind: 'Wybierz rodzaj posiedzenia.',
    team: 'Wskaż zespół z listy; inne posiedzenia są bez zespołu.',
    date: 'Podaj datę posiedzenia.',
    title: 'Podaj nazwę, najwyżej 200 znaków.',
    place: 'Miejsce może mieć najwyżej 200 znaków.',
    point: 'Wpisz sprawę albo wybierz rekomendację.',
    minutes: 'Wpisz, gdzie jest protokół.',
    nothingDecided: 'Wybierz rozstrzygnięcie co najmniej jednego punktu.',
    notYetHeld: 'Posiedzenie jeszcze się nie odbyło.',
    before: 'To zapisano już wcześniej; zapisu nie zmieniono.',
  },
  noMinutes: 'Protokół w przygotowaniu.',
}

/** Why a file was not kept. */
export const fileProblemTexts: Readonly<Record<FileProblem, string>> = {
  empty: 'Wybierz plik, który nie jest pusty.',
  tooLarge: 'Plik jest większy niż 15 MB.',
  notAccepted: 'Tego rodzaju plików nie można dołączyć.',
  notWhatItClaims: 'Zawartość pliku nie jest tym, na co wskazuje rozszerzenie jego nazwy.',
}

/** The demands of the Congress and the good practices. */
export const evidence = {
  agendaTitle: 'Postulaty',
  agendaLead:
    'Agenda zmian legislacyjnych I Kongresu Partnerstw Samorządowych (Poznań, czerwiec 2014 r.) i to, co się z nimi dzieje.',
  answers: 'Rekomendacje, które na niego odpowiadają',
  unanswered: 'Na ten postulat nie odpowiada jeszcze żadna opublikowana rekomendacja.',
  practicesTitle: 'Dobre praktyki',
  practicesLead:
    '26 opisów współpracy partnerskiej z bazy dobrych praktyk prowadzonej przez Związek Gmin Wiejskich RP. Są dowodem na to, że rekomendacje odpowiadają na prawdziwe potrzeby.',
  practicesSource: 'Opisy w serwisie dobrepraktyki.pl',
  supports: 'Wspiera rekomendacje',
}
