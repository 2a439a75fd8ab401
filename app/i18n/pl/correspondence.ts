import type { CorrespondenceCode, CorrespondenceProblem } from '#app/core/correspondence/problem.ts'

/** The parallel change of the other act, beside the text in the studio. */
export const correspondence = {
  title: (act: string) => `Odpowiednio w ${act}`,
  pair: (own: string, other: string) => `${own} → ${other}`,
  behind: (own: string, other: string) => `${own} → nowa jednostka po ${other}`,
  likeness: (percent: number) => `podobieństwo ${percent} %`,
  accept: 'Przyjmij',
  change: 'Zmień',
  skip: 'Pomiń',
  save: 'Zapisz zmienione',
  words: (unit: string) => `Brzmienie odpowiednika: ${unit}`,
  look: 'Sprawdź przed przyjęciem:',
  none: (act: string, units: string) => `Bez odpowiednika w ${act}: ${units}.`,
  more: (count: number) => `Pozostałe propozycje (${count})`,
  skipped: (count: number) => `Pominięto: ${count}.`,
  again: 'Pokaż pominięte',
  open: (unit: string) => `Pokaż ${unit}`,
  by: 'według słów i miejsca w ustawie',
}

const sentences: Readonly<Record<CorrespondenceCode, (words: string) => string>> = {
  'organ-unsure': (words) =>
    `„${words}”: w powiecie to zarząd albo starosta. Odpowiednik tego nie rozstrzyga, wpisano zarząd powiatu.`,
  'form-unsure': (words) =>
    `„${words}”: nie wiadomo na pewno, jaki to przypadek. Sprawdź końcówkę.`,
  'agreement-unsure': (words) =>
    `„${words}”: to słowo może wymagać innej końcówki po zmianie rodzaju.`,
  'no-such-term': (words) => `„${words}”: druga ustawa tego nie zna. Pozostawiono bez zmian.`,
  'both-tiers-named': (words) =>
    `„${words}”: przepis wymienia i gminę, i powiat; zamieniono je wzajemnie.`,
  'citation-unmatched': (words) =>
    `„${words}”: nie znaleziono pewnego odpowiednika tego odesłania. Pozostawiono bez zmian.`,
  'words-differ': (words) => `W tym miejscu odpowiednik ma inne słowa: „${words}”.`,
  'words-not-there': (words) => `Nie przeniesiono: „${words}”. Odpowiednik nie ma takiego miejsca.`,
  'not-carried': () => 'Tej zmiany nie da się przenieść automatycznie.',
}

/** What a person has to look at in a proposed parallel change. */
export function correspondenceProblemText({ code, text = '' }: CorrespondenceProblem): string {
  return sentences[code](text)
}
