import type { Notice } from '#app/core/notify/mail.ts'
import type {
  DeadlineNews,
  MeetingDueNews,
  News,
  RemarkNews,
  ReminderTime,
  ReviewDueNews,
  StepNews,
} from '#app/core/notify/news.ts'
import type { RemarkKind } from '#app/core/review/event.ts'
import { detailFields } from '#app/core/workflow/details.ts'
import { followedName } from './followed-name.ts'
import { formatDate } from './format.ts'
import { placeName, positionNames, verdictNames } from './review.ts'
import { detailText, fieldNames } from './step-details.ts'
import { actorNames, legalBasis, stageLabel, stageNames } from './workflow.ts'

interface Labelled {
  readonly label: string
  readonly text: string
}

/** News in words: for the list, and whole for a mail. */
export interface NewsWords {
  /** One line that begins with the recommendation's number. */
  readonly title: string
  /** Short facts. */
  readonly facts: readonly Labelled[]
  /** What was written, whole; an empty label for what needs none. */
  readonly texts: readonly Labelled[]
}

/** What news says. */
export function newsWords(news: News): NewsWords {
  const { number } = news.proposal
  const told = wordsOf(news)
  return {
    title: `${number}: ${told.title}`,
    facts: told.facts.filter(({ text }) => text !== ''),
    texts: told.texts.filter(({ text }) => text !== ''),
  }
}

function wordsOf(news: News): NewsWords {
  switch (news.kind) {
    case 'remark':
      return remarkWords(news)
    case 'reviewAsked':
      return {
        title: `prośba o recenzję wersji ${news.version} do ${formatDate(news.dueOn)}`,
        facts: [{ label: 'Kogo poproszono', text: news.asked.name }],
        texts: [{ label: '', text: news.note }],
      }
    case 'verdict':
      return {
        title: `opinia o wersji ${news.version}: ${verdictNames[news.verdict]}`,
        facts: [],
        texts: [{ label: '', text: news.note }],
      }
    case 'step':
      return stepWords(news)
    case 'version':
      return {
        title: `nowa wersja ${news.version}${news.label === '' ? '' : ` („${news.label}”)`}`,
        facts: [],
        texts: [
          { label: 'Co się zmieniło', text: news.note },
          { label: 'Przepisy zmieniające', text: news.changes },
        ],
      }
    case 'published':
      return {
        title: 'rekomendację opublikowano',
        facts: [],
        texts: [
          { label: 'Problem', text: news.problem },
          { label: 'Przepisy zmieniające', text: news.changes },
        ],
      }
    case 'agenda': {
      const { title, date, place } = news.meeting
      return {
        title: `w porządku obrad: ${title}, ${formatDate(date)}`,
        facts: [{ label: 'Miejsce', text: place }],
        texts: [{ label: '', text: news.note }],
      }
    }
    case 'reviewDue':
      return reviewDueWords(news)
    case 'deadline':
      return deadlineWords(news)
    case 'meetingDue':
      return meetingDueWords(news)
  }
}

const written: Readonly<Record<RemarkKind, string>> = {
  remark: 'nowa uwaga',
  question: 'nowe pytanie: uwaga',
  wording: 'nowa propozycja brzmienia: uwaga',
  editorial: 'nowa uwaga redakcyjna',
}

function remarkWords({ remark, place, quote, deed }: RemarkNews): NewsWords {
  const facts = [
    { label: 'Do', text: placeName(place) },
    { label: 'Słowa, których dotyczy', text: quote === '' ? '' : `„${quote}”` },
  ]
  switch (deed.deed) {
    case 'written':
    case 'revised':
      return {
        title:
          deed.deed === 'written' ? `${written[deed.kind]} ${remark}` : `zmieniono uwagę ${remark}`,
        facts,
        texts: [
          { label: '', text: deed.body },
          { label: 'Proponowane brzmienie', text: deed.wording ?? '' },
        ],
      }
    case 'withdrawn':
      return { title: `wycofano uwagę ${remark}`, facts, texts: [] }
    case 'replied':
      return {
        title: `odpowiedź w wątku uwagi ${remark}`,
        facts,
        texts: [{ label: '', text: deed.body }],
      }
    case 'answered':
      return {
        title: `stanowisko do uwagi ${remark}: ${positionNames[deed.position]}`,
        facts,
        texts: [{ label: 'Uzasadnienie stanowiska', text: deed.reason }],
      }
    case 'resolved':
      return { title: `zamknięto wątek uwagi ${remark}`, facts, texts: [] }
    case 'reopened':
      return {
        title: `ponownie otwarto wątek uwagi ${remark}`,
        facts,
        texts: [{ label: '', text: deed.reason }],
      }
  }
}

function stepWords({ step, corrects, stage, note, meeting, team }: StepNews): NewsWords {
  const where = { label: 'Gdzie jest teraz', text: stageLabel(stage, step?.details) }
  if (step === null) {
    return {
      title: 'wykreślono zapis o kroku',
      facts: [where],
      texts: [{ label: 'Powód', text: note }],
    }
  }
  const details = detailFields
    .filter((field) => step.details[field] !== undefined)
    .map((field) => ({
      label: fieldNames[field],
      text: detailText(field, step.details, { meeting, team }),
    }))
  const name = `${stageNames[step.stage]} (${formatDate(step.date)})`
  return {
    title: corrects ? `sprostowanie – ${name}` : name,
    facts: [
      step.stage === stage ? where : { ...where, text: stageLabel(stage) },
      { label: 'Dzień', text: formatDate(step.date) },
      { label: 'Kto', text: actorNames[step.actor] },
      ...details,
    ],
    texts: [{ label: corrects ? 'Powód sprostowania' : 'Notatka', text: note }],
  }
}

function reviewDueWords({ time, version, day, asked }: ReviewDueNews): NewsWords {
  const titles: ReminderTitles = {
    ahead: `zbliża się termin recenzji wersji ${version}: ${formatDate(day)}`,
    today: `dziś, ${formatDate(day)}, mija termin recenzji wersji ${version}`,
    overdue: `recenzja wersji ${version} po terminie (${formatDate(day)})`,
  }
  return { title: titles[time], facts: [{ label: 'Czyja recenzja', text: asked.name }], texts: [] }
}

function deadlineWords(news: DeadlineNews): NewsWords {
  const { time, stage, day, rule, certainty, basis, counted } = news
  const titles = rule === 'nextPlenary' ? plenaryTitles(day) : termTitles(day)
  return {
    title: titles[time],
    facts: [
      { label: 'Gdzie jest teraz', text: stageLabel(stage) },
      {
        label: 'Termin',
        text: rule === 'setByPeople' || certainty === 'appointment' ? 'wyznaczony' : 'z przepisu',
      },
      { label: 'Podstawa', text: basis === null ? '' : legalBasis(basis) },
      {
        label: 'Przesunięty',
        text: counted === null ? '' : `z ${formatDate(counted)} (art. 115 Kodeksu cywilnego)`,
      },
    ],
    texts: [],
  }
}

type ReminderTitles = Readonly<Record<ReminderTime, string>>

function termTitles(day: string): ReminderTitles {
  return {
    ahead: `zbliża się termin: ${formatDate(day)}`,
    today: `termin mija dziś, ${formatDate(day)}`,
    overdue: `termin minął ${formatDate(day)}`,
  }
}

function plenaryTitles(day: string): ReminderTitles {
  return {
    ahead: `zbliża się dzień posiedzenia plenarnego: ${formatDate(day)}`,
    today: `dziś, ${formatDate(day)}, dzień posiedzenia plenarnego`,
    overdue: `minął dzień posiedzenia plenarnego (${formatDate(day)}), a rekomendacja czeka`,
  }
}

function meetingDueWords({ time, meeting: { title, date, place } }: MeetingDueNews): NewsWords {
  const titles: ReminderTitles = {
    ahead: `zbliża się posiedzenie z tą rekomendacją w porządku obrad: ${formatDate(date)}`,
    today: `dziś, ${formatDate(date)}, posiedzenie z tą rekomendacją w porządku obrad`,
    overdue: `po posiedzeniu (${formatDate(date)}) nie zapisano jeszcze wyniku`,
  }
  return {
    title: titles[time],
    facts: [
      { label: 'Posiedzenie', text: title },
      { label: 'Miejsce', text: place },
    ],
    texts: [],
  }
}

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
