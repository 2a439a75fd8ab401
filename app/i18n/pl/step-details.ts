import type {
  DetailField,
  Extent,
  KwristOutcome,
  MinutesState,
  Mode,
  Opinion,
  Position,
  Route,
  SenateResult,
  Side,
} from '#app/core/workflow/details.ts'
import type { GivenOpinion } from '#app/core/workflow/opinion.ts'
import { detailTextOf } from '../detail-text.ts'
import { formatDate } from './format.ts'

export const opinionNames: Readonly<Record<Opinion, string>> = {
  positive: 'pozytywna',
  withRemarks: 'pozytywna z uwagami',
  negative: 'negatywna',
  disagreed: 'brak uzgodnienia – dwa stanowiska',
}

export const positionNames: Readonly<Record<Position, string>> = {
  positive: 'pozytywne',
  withRemarks: 'pozytywne z uwagami',
  negative: 'negatywne',
}

export const kwristOutcomeNames: Readonly<Record<KwristOutcome, string>> = {
  ...opinionNames,
  waived: 'brak opinii – upływ terminu (art. 7 ust. 3)',
}

/** What an opinion is called where it stands with its side. */
export const givenOpinionNames: Readonly<Record<GivenOpinion['type'], string>> = {
  positive: 'opinia pozytywna',
  withRemarks: 'opinia pozytywna z uwagami',
  negative: 'opinia negatywna',
  noted: 'przyjęto do wiadomości',
  waived: 'brak opinii w terminie: rezygnacja z prawa do jej wyrażenia, a nie zgoda',
}

export const senateResultNames: Readonly<Record<SenateResult, string>> = {
  accepted: 'przyjęcie bez zmian',
  amended: 'poprawki',
  rejected: 'odrzucenie w całości',
  silent: 'brak uchwały w terminie – ustawę uznaje się za uchwaloną',
}

export const modeNames: Readonly<Record<Mode, string>> = {
  ordinary: 'zwykły',
  urgent: 'pilny (art. 123 Konstytucji)',
}

export const minutesNames: Readonly<Record<MinutesState, string>> = {
  inPreparation: 'protokół w przygotowaniu',
}

export const sideNames: Readonly<Record<Side, string>> = {
  both: 'obie strony (uzgodniona)',
  government: 'strona rządowa',
  local: 'strona samorządowa',
}

export const routeNames: Readonly<Record<Route, string>> = {
  coChair: 'przez współprzewodniczącego (art. 12 pkt 2)',
  team: 'przez zespół (art. 12 pkt 3)',
  motion: 'stanowisko strony z wnioskiem (art. 9)',
}

export const extentNames: Readonly<Record<Extent, string>> = {
  whole: 'w całości',
  part: 'w części',
  otherwise: 'inaczej',
}

export const fieldNames: Readonly<Record<DetailField, string>> = {
  bill: 'Projekt ustawy',
  minutes: 'Protokół',
  text: 'Treść opinii albo odpowiedzi',
  governmentPosition: 'Stanowisko strony rządowej',
  governmentText: 'Treść stanowiska strony rządowej',
  localPosition: 'Stanowisko strony samorządowej',
  localText: 'Treść stanowiska strony samorządowej',
  reservations: 'Stanowiska odrębne w szczegółach',
  kwristOutcome: 'Opinia KWRiST o projekcie',
  senateResult: 'Rozstrzygnięcie Senatu',
  mode: 'Tryb',
  draftDate: 'Data projektu',
  legalCommission: 'Zakończenie komisji prawniczej',
  exemption: 'Zwolnienie z komisji prawniczej',
  inForceOn: 'Dzień wejścia w życie według ustawy',
  entryDates: 'Wejście w życie poszczególnych przepisów',
  committee: 'Komisja sejmowa',
  term: 'Kadencja',
  applicant: 'Wnioskodawca',
  financialEffect: 'Skutki finansowe',
  document: 'Dokument',
  number: 'Numer',
  meeting: 'Posiedzenie',
  team: 'Zespół',
  agendaPoint: 'Punkt porządku obrad',
  opinion: 'Opinia',
  side: 'Czyja opinia',
  route: 'Droga wniesienia',
  extent: 'W jakim zakresie',
  delivered: 'Data doręczenia',
  nextDate: 'Termin',
  addressee: 'Adresat',
  organisations: 'Organizacje',
  ministry: 'Ministerstwo',
  person: 'Osoba',
  plannedFor: 'Planowany termin',
  stageName: 'Etap',
  reason: 'Powód',
  despite: 'Powód przekazania mimo braków',
  remarks: 'Uwagi',
  eli: 'Ogłoszenie (ELI)',
}

export const fieldHints: Partial<Readonly<Record<DetailField, string>>> = {
  document: 'Pismo, uchwała albo protokół, po którym można to odnaleźć.',
  number: 'Numer uchwały, wpisu w wykazie (na przykład UD247) albo druku.',
  organisations: 'Które organizacje popierają, a które mają inne stanowisko.',
  delivered: 'Od tego dnia liczą się terminy.',
  eli: 'Na przykład DU/2015/1045.',
  stageName: 'Nazwa etapu, jak w źródle.',
  bill: 'Jak nazywa się ten projekt, na przykład „UD247” albo „druk nr 3379”.',
  minutes: 'Wybierz, jeżeli protokołu jeszcze nie ma; inaczej wskaż go w polu „Dokument”.',
  text: 'Słowa opinii, jak w protokole.',
  governmentText: 'Potrzebne, gdy strony nie uzgodniły opinii (art. 7 ust. 2).',
  localText: 'Potrzebne, gdy strony nie uzgodniły opinii (art. 7 ust. 2).',
  reservations: 'Każde w osobnym wierszu (art. 7 ust. 1).',
  kwristOutcome: 'Milczenie można zapisać dopiero po upływie 30 dni od doręczenia.',
  legalCommission: 'Od tego dnia Stały Komitet ma 14 dni na potwierdzenie projektu (§ 80a).',
  exemption: 'Wtedy Stały Komitet ma 5 dni na potwierdzenie projektu (§ 80a).',
  inForceOn: 'Puste: po upływie 14 dni od dnia ogłoszenia.',
  entryDates: 'Które przepisy weszły w życie i kiedy.',
  applicant: 'Rząd, posłowie, Senat, Prezydent albo obywatele.',
  despite: 'Zarząd przeczyta go przy tym kroku.',
  financialEffect: 'Dla budżetu państwa i budżetów jednostek samorządu terytorialnego.',
}

/** What a field of a step holds, in words; `meeting` and `team` are what those are called. */
export const detailText = detailTextOf(
  {
    minutes: minutesNames,
    senateResult: senateResultNames,
    mode: modeNames,
    opinion: opinionNames,
    kwristOutcome: kwristOutcomeNames,
    governmentPosition: positionNames,
    localPosition: positionNames,
    side: sideNames,
    route: routeNames,
    extent: extentNames,
  },
  formatDate,
)
