import type { Notice } from '#app/core/notify/mail.ts'
import { newsWordsOf } from '../news-words.ts'
import { followedName } from './followed-name.ts'
import { formatDate } from './format.ts'
import { placeName, positionNames, verdictNames } from './review.ts'
import { detailText, fieldNames } from './step-details.ts'
import { actorNames, legalBasis, stageLabel, stageNames } from './workflow.ts'

/** What news says. */
export const newsWords = newsWordsOf({
  ...{ formatDate, placeName, positionNames, verdictNames, detailText, fieldNames },
  ...{ actorNames, legalBasis, stageLabel, stageNames },
  reviewAsked: (version, day) => `prośba o recenzję wersji ${version} do ${day}`,
  verdict: (version, verdict) => `opinia o wersji ${version}: ${verdict}`,
  version: (version, label) => `nowa wersja ${version}${label === '' ? '' : ` („${label}”)`}`,
  published: 'rekomendację opublikowano',
  onAgenda: (meeting, day) => `w porządku obrad: ${meeting}, ${day}`,
  written: {
    remark: (remark) => `nowa uwaga ${remark}`,
    question: (remark) => `nowe pytanie: uwaga ${remark}`,
    wording: (remark) => `nowa propozycja brzmienia: uwaga ${remark}`,
    editorial: (remark) => `nowa uwaga redakcyjna ${remark}`,
  },
  revised: (remark) => `zmieniono uwagę ${remark}`,
  withdrawn: (remark) => `wycofano uwagę ${remark}`,
  replied: (remark) => `odpowiedź w wątku uwagi ${remark}`,
  answered: (remark, position) => `stanowisko do uwagi ${remark}: ${position}`,
  resolved: (remark) => `zamknięto wątek uwagi ${remark}`,
  reopened: (remark) => `ponownie otwarto wątek uwagi ${remark}`,
  struckOut: 'wykreślono zapis o kroku',
  correction: (step) => `sprostowanie – ${step}`,
  reviewDue: (version, day) => ({
    ahead: `zbliża się termin recenzji wersji ${version}: ${day}`,
    today: `dziś, ${day}, mija termin recenzji wersji ${version}`,
    overdue: `recenzja wersji ${version} po terminie (${day})`,
  }),
  termDue: (day) => ({
    ahead: `zbliża się termin: ${day}`,
    today: `termin mija dziś, ${day}`,
    overdue: `termin minął ${day}`,
  }),
  plenaryDue: (day) => ({
    ahead: `zbliża się dzień posiedzenia plenarnego: ${day}`,
    today: `dziś, ${day}, dzień posiedzenia plenarnego`,
    overdue: `minął dzień posiedzenia plenarnego (${day}), a rekomendacja czeka`,
  }),
  meetingDue: (day) => ({
    ahead: `zbliża się posiedzenie z tą rekomendacją w porządku obrad: ${day}`,
    today: `dziś, ${day}, posiedzenie z tą rekomendacją w porządku obrad`,
    overdue: `po posiedzeniu (${day}) nie zapisano jeszcze wyniku`,
  }),
  termFrom: { people: 'wyznaczony', law: 'z przepisu' },
  movedFrom: (day) => `z ${day} (art. 115 Kodeksu cywilnego)`,
  labels: {
    asked: 'Kogo poproszono',
    whose: 'Czyja recenzja',
    changed: 'Co się zmieniło',
    provisions: 'Przepisy zmieniające',
    problem: 'Problem',
    meeting: 'Posiedzenie',
    place: 'Miejsce',
    on: 'Do',
    quote: 'Słowa, których dotyczy',
    wording: 'Proponowane brzmienie',
    positionReason: 'Uzasadnienie stanowiska',
    where: 'Gdzie jest teraz',
    day: 'Dzień',
    who: 'Kto',
    note: 'Notatka',
    reason: 'Powód',
    correctionReason: 'Powód sprostowania',
    term: 'Termin',
    basis: 'Podstawa',
    moved: 'Przesunięty',
  },
})

type Reason = Pick<Notice, 'because' | 'follows' | 'ended'>

/** Why somebody is told: the sentence under a mail and beside a notice. */
export function becauseText({ because, follows, ended }: Reason): string {
  switch (because) {
    case 'mention':
      return 'wspomniano Cię w odpowiedzi'
    case 'asked':
      return 'poproszono Cię o recenzję'
    case 'author':
      return 'to Twoja rekomendacja'
    case 'thread':
      return 'piszesz w tym wątku'
    case 'asker':
      return 'to Twoja prośba o recenzję'
    case 'reviewer':
      return 'poproszono Cię o recenzję tej rekomendacji'
    case 'office':
      return 'prowadzisz sprawy rekomendacji'
    case 'follower': {
      const name = follows === null ? 'to' : followedName(follows)
      return ended ? `obserwowano przez Ciebie: ${name}` : `obserwujesz: ${name}`
    }
  }
}
