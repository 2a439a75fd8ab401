import type { OutlineHeading } from '#app/core/draft/rationale-outline.ts'

/** The parts of a rationale in their usual order; the headings go into its text. */
export const rationaleOutline: readonly OutlineHeading[] = [
  {
    id: 'present',
    heading: 'Stan obecny',
    alike:
      /(?:obecn|dotychczasow|obowiązując)\p{L}* (?:stan|prawo|regulacj)|stan (?:obecny|prawny|rzeczy|faktyczny)/iu,
  },
  { id: 'need', heading: 'Cel i potrzeba zmiany', alike: /^(?:cel|potrzeba|problem)(?!\p{L})/iu },
  {
    id: 'difference',
    heading: 'Różnica między dotychczasowym a projektowanym stanem prawnym',
    alike: /różnic|projektowan|proponowan\p{L}* (?:zmian|rozwiąza|regulac)/iu,
  },
  {
    id: 'alternatives',
    heading: 'Rozważane inne rozwiązania',
    alike: /alternatyw|inne (?:rozwiązania|możliwości|środki)/iu,
  },
  { id: 'social', heading: 'Skutki społeczne', alike: /skutk\p{L}*.*społeczn/iu },
  { id: 'economic', heading: 'Skutki gospodarcze', alike: /skutk\p{L}*.*gospodarcz/iu },
  { id: 'financial', heading: 'Skutki finansowe', alike: /skutk\p{L}*.*(?:finansow|budżet)/iu },
  { id: 'legal', heading: 'Skutki prawne', alike: /skutk\p{L}*.*prawn/iu },
  { id: 'sources', heading: 'Źródła finansowania', alike: /źród\p{L}* finansowania/iu },
  {
    id: 'implementing',
    heading: 'Akty wykonawcze',
    alike: /akt\p{L}* wykonawcz|rozporządze/iu,
  },
  { id: 'consultation', heading: 'Konsultacje', alike: /konsultac|opinie|uzgodnien/iu },
  { id: 'entry', heading: 'Wejście w życie', alike: /wejści\p{L}* w życie|vacatio/iu },
  {
    id: 'eu',
    heading: 'Zgodność z prawem Unii Europejskiej',
    alike: /(?:zgodnoś|praw)\p{L}*.*uni\p{L}* europejsk|(?<!\p{L})UE(?!\p{L})/iu,
  },
]
