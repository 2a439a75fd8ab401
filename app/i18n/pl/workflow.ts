import type { Actor } from '#app/core/workflow/actor.ts'
import type { Extent, Opinion, Side, StepDetails } from '#app/core/workflow/details.ts'
import type { MilestoneId } from '#app/core/workflow/milestones.ts'
import type { LegalBasis, StageGroup, StageId } from '#app/core/workflow/stage.ts'

export const groupNames: Readonly<Record<StageGroup, string>> = {
  association: 'W stowarzyszeniu',
  localSide: 'Strona samorządowa',
  kwrist: 'KWRiST',
  government: 'Rząd',
  parliament: 'Parlament i Dz.U.',
  end: 'Zakończone',
}

export const stageNames: Readonly<Record<StageId, string>> = {
  draft: 'Szkic',
  inReview: 'W recenzji',
  readyForBoard: 'Gotowa dla zarządu',
  adoptedByBoard: 'Przyjęta przez zarząd',
  declinedByBoard: 'Nieprzyjęta przez zarząd',
  passedToLocalSide: 'Przekazana stronie samorządowej',
  agreedByLocalSide: 'Stanowisko strony samorządowej uzgodnione',
  noCommonPosition: 'Brak wspólnego stanowiska strony samorządowej',
  submitted: 'Wniesiona do KWRiST',
  referredToTeam: 'Skierowana do zespołu',
  consideredByTeam: 'Rozpatrzona przez zespół',
  onAgenda: 'W porządku obrad plenum',
  agreedPositive: 'Uzgodniona – opinia pozytywna',
  agreedWithRemarks: 'Opinia pozytywna z uwagami',
  negative: 'Opinia negatywna',
  twoPositions: 'Brak uzgodnienia – dwa stanowiska',
  postponed: 'Odroczona',
  offAgenda: 'Zdjęta z porządku obrad',
  noted: 'Przyjęta do wiadomości – odpowiedź resortu',
  takenUp: 'Podjęta przez rząd',
  onGovernmentList: 'W wykazie prac Rady Ministrów',
  inConsultation: 'Projekt w uzgodnieniach i konsultacjach',
  governmentDraftAtKwrist: 'Projekt rządowy opiniowany przez KWRiST',
  inCommittees: 'Komitety, Stały Komitet, komisja prawnicza',
  adoptedByCabinet: 'Przyjęta przez Radę Ministrów',
  sentToSejm: 'Skierowana do Sejmu',
  selfAmended: 'Autopoprawka',
  abandoned: 'Prace rządu zaniechane',
  printed: 'Druk sejmowy',
  firstReading: 'I czytanie i prace w komisjach',
  passed: 'Uchwalona przez Sejm',
  inSenate: 'W Senacie',
  senatePosition: 'Sejm o stanowisku Senatu',
  withPresident: 'U Prezydenta',
  promulgated: 'Ogłoszona w Dzienniku Ustaw',
  rejected: 'Odrzucona albo niepodpisana',
  lapsed: 'Wycofana z Sejmu albo dyskontynuacja',
  inForce: 'Weszła w życie',
  withdrawn: 'Wycofana',
  closed: 'Zakończona bez realizacji',
}

const onlyAnew = 'wróci tylko jako nowa wersja'

const labels: Readonly<Record<StageId, string>> = {
  draft: 'Autorzy piszą szkic – czeka na przekazanie do recenzji',
  inReview: 'Recenzenci czytają – czeka na uwagi i zamknięcie recenzji',
  readyForBoard: 'Koordynator zamknął recenzję – czeka na zarząd stowarzyszenia',
  adoptedByBoard: 'Zarząd przyjął – czeka na przekazanie stronie samorządowej',
  declinedByBoard: `Zarząd nie przyjął – ${onlyAnew}`,
  passedToLocalSide: 'Stowarzyszenie przekazało stronie samorządowej – czeka na jej stanowisko',
  agreedByLocalSide: 'Strona samorządowa uzgodniła stanowisko – czeka na wniesienie do KWRiST',
  noCommonPosition:
    'Strona samorządowa nie uzgodniła stanowiska – czeka na decyzję, czy wniesie je jedna organizacja',
  submitted: 'Strona samorządowa wniosła do KWRiST – czeka na zespół albo porządek obrad',
  referredToTeam: 'KWRiST skierowała do zespołu – czeka na opinię zespołu',
  consideredByTeam: 'Zespół rozpatrzył – czeka na plenum',
  onAgenda: 'Współprzewodniczący wpisali do porządku obrad – czeka na opinię plenum',
  agreedPositive: 'KWRiST zaopiniowała pozytywnie – czeka na podjęcie przez rząd',
  agreedWithRemarks: 'KWRiST zaopiniowała pozytywnie z uwagami – czeka na rząd albo nową wersję',
  negative: 'KWRiST zaopiniowała negatywnie – czeka na nową wersję albo zakończenie',
  twoPositions: 'Strony KWRiST zajęły dwa stanowiska – czeka na rząd albo nową wersję',
  postponed: 'KWRiST odroczyła – czeka na kolejne posiedzenie',
  offAgenda: 'Współprzewodniczący zdjęli z porządku obrad – czeka na ponowne wniesienie',
  noted: 'KWRiST przyjęła odpowiedź resortu do wiadomości – czeka na decyzję rządu',
  takenUp: 'Rząd zapowiedział prace – czeka na wpis do wykazu prac',
  onGovernmentList: 'Rząd wpisał do wykazu prac – czeka na projekt ustawy',
  inConsultation: 'Rząd uzgadnia i konsultuje projekt – czeka na opinię KWRiST',
  governmentDraftAtKwrist: 'Rząd przekazał projekt KWRiST – czeka na jej opinię',
  inCommittees: 'Komitety rozpatrują projekt – czeka na Radę Ministrów',
  adoptedByCabinet: 'Rada Ministrów przyjęła projekt – czeka na skierowanie do Sejmu',
  sentToSejm: 'Rząd skierował projekt do Sejmu – czeka na numer druku',
  selfAmended: 'Rząd wniósł autopoprawkę – czeka na dalsze prace Sejmu',
  abandoned: 'Rząd zaniechał prac – czeka na nową wersję albo zakończenie',
  printed: 'Sejm nadał numer druku – czeka na I czytanie',
  firstReading: 'Sejm pracuje w komisjach – czeka na II i III czytanie',
  passed: 'Sejm uchwalił ustawę – czeka na Senat',
  inSenate: 'Senat rozpatruje ustawę – czeka na jego stanowisko',
  senatePosition: 'Senat zajął stanowisko – czeka na głosowanie Sejmu',
  withPresident: 'Parlament przekazał ustawę Prezydentowi – czeka na podpis',
  promulgated: 'Ustawę ogłoszono w Dzienniku Ustaw – czeka na wejście w życie',
  rejected: `Sejm odrzucił albo Prezydent nie podpisał – ${onlyAnew}`,
  lapsed: `Sejm zakończył prace bez uchwalenia – ${onlyAnew}`,
  inForce: 'Ustawa weszła w życie',
  withdrawn: `Wnioskodawcy wycofali – ${onlyAnew}`,
  closed: `Biuro stowarzyszenia zakończyło bez realizacji – ${onlyAnew}`,
}

const teamOpinions: Readonly<Record<Opinion, string>> = {
  positive: 'Zespół zaopiniował pozytywnie – czeka na plenum',
  withRemarks: 'Zespół zaopiniował pozytywnie z uwagami – czeka na plenum',
  negative: 'Zespół zaopiniował negatywnie – czeka na plenum albo nową wersję',
  disagreed: 'Strony w zespole zajęły dwa stanowiska – czeka na plenum',
}

const oneSided: Readonly<Record<Side, string>> = {
  both: labels.negative,
  government: 'Strona rządowa zaopiniowała negatywnie – czeka na nową wersję albo zakończenie',
  local: 'Strona samorządowa zaopiniowała negatywnie – czeka na nową wersję albo zakończenie',
}

const enacted: Readonly<Record<Extent, string>> = {
  whole: 'Ustawa weszła w życie – rekomendacja wykonana w całości',
  part: 'Ustawa weszła w życie – rekomendacja wykonana w części',
  otherwise: 'Ustawa weszła w życie – rekomendacja wykonana inaczej',
}

/**
 * Where a recommendation stands, in one line: which body did what, and what is still to come, so that
 * nothing looks more final than it is. `details` are those of the step that led into the stage.
 */
export function stageLabel(stage: StageId, details: StepDetails = {}): string {
  const { opinion, side, extent, route } = details
  if (stage === 'consideredByTeam' && opinion) return teamOpinions[opinion]
  if (stage === 'negative' && side) return oneSided[side]
  if (stage === 'inForce' && extent) return enacted[extent]
  if (stage === 'submitted' && route === 'team') {
    return 'Zespół wniósł do KWRiST – czeka na porządek obrad'
  }
  return labels[stage]
}

/** The button that begins a step into a stage. */
export const stepNames: Readonly<Record<StageId, string>> = {
  draft: 'Zwróć autorom',
  inReview: 'Przekaż do recenzji',
  readyForBoard: 'Zamknij recenzję',
  adoptedByBoard: 'Zarząd przyjął',
  declinedByBoard: 'Zarząd nie przyjął',
  passedToLocalSide: 'Przekazano stronie samorządowej',
  agreedByLocalSide: 'Strona samorządowa uzgodniła',
  noCommonPosition: 'Brak wspólnego stanowiska',
  submitted: 'Wniesiono do KWRiST',
  referredToTeam: 'Skierowano do zespołu',
  consideredByTeam: 'Zespół rozpatrzył',
  onAgenda: 'Wpisano do porządku obrad',
  agreedPositive: 'Opinia pozytywna',
  agreedWithRemarks: 'Opinia pozytywna z uwagami',
  negative: 'Opinia negatywna',
  twoPositions: 'Dwa stanowiska',
  postponed: 'Odroczono',
  offAgenda: 'Zdjęto z porządku obrad',
  noted: 'Przyjęto do wiadomości',
  takenUp: 'Rząd podjął prace',
  onGovernmentList: 'Wpisano do wykazu prac',
  inConsultation: 'Uzgodnienia i konsultacje',
  governmentDraftAtKwrist: 'Projekt rządowy w KWRiST',
  inCommittees: 'Komitety i komisja prawnicza',
  adoptedByCabinet: 'Rada Ministrów przyjęła',
  sentToSejm: 'Skierowano do Sejmu',
  selfAmended: 'Autopoprawka',
  abandoned: 'Rząd zaniechał prac',
  printed: 'Nadano numer druku',
  firstReading: 'I czytanie i komisje',
  passed: 'Sejm uchwalił',
  inSenate: 'Przekazano Senatowi',
  senatePosition: 'Senat zajął stanowisko',
  withPresident: 'Przekazano Prezydentowi',
  promulgated: 'Ogłoszono w Dzienniku Ustaw',
  rejected: 'Odrzucono albo nie podpisano',
  lapsed: 'Wycofano albo dyskontynuacja',
  inForce: 'Weszła w życie',
  withdrawn: 'Wycofaj',
  closed: 'Zakończ bez realizacji',
}

export const milestoneNames: Readonly<Record<MilestoneId, string>> = {
  draft: 'Szkic',
  review: 'Recenzja',
  board: 'Zarząd',
  localSide: 'Strona samorządowa',
  submitted: 'Wniesienie do KWRiST',
  team: 'Zespół KWRiST',
  plenary: 'Plenum KWRiST',
  government: 'Rząd',
  parliament: 'Sejm i Senat',
  law: 'Dz.U.',
}

export const actorNames: Readonly<Record<Actor, string>> = {
  author: 'autor',
  reviewer: 'recenzent',
  office: 'biuro stowarzyszenia',
  board: 'zarząd',
  localSide: 'sekretarz strony samorządowej',
  team: 'zespół',
  coChairs: 'współprzewodniczący KWRiST',
  plenary: 'plenum, według protokołu',
  observer: 'obserwator faktów publicznych',
}

const actNames: Readonly<Record<LegalBasis['act'], string>> = {
  kwrist:
    'ustawy z dnia 6 maja 2005 r. o Komisji Wspólnej Rządu i Samorządu Terytorialnego oraz o przedstawicielach Rzeczypospolitej Polskiej w Komitecie Regionów Unii Europejskiej',
  ztp: 'załącznika do rozporządzenia w sprawie „Zasad techniki prawodawczej”',
  rprm: 'Regulaminu pracy Rady Ministrów',
  constitution: 'Konstytucji Rzeczypospolitej Polskiej',
  promulgation:
    'ustawy z dnia 20 lipca 2000 r. o ogłaszaniu aktów normatywnych i niektórych innych aktów prawnych',
}

/** „art. 7 ust. 3 ustawy z dnia 6 maja 2005 r. …” */
export function legalBasis({ act, provision }: LegalBasis): string {
  return `${provision} ${actNames[act]}`
}
