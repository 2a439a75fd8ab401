import type { ApplyCode, ApplyProblem } from '#app/core/amendment/apply/problem.ts'
import { printAddress } from '#app/core/statute/address.ts'

type Words = (place: string, problem: ApplyProblem) => string

/** Why a change cannot be made in a statute. */
const sentences: Readonly<Record<ApplyCode, Words>> = {
  'unit-not-found': (place, { reached }) =>
    reached && reached.length > 0
      ? `Nie ma jednostki ${place}; jest tylko ${printAddress(reached)}.`
      : `Nie ma jednostki ${place}.`,
  'part-not-found': (place) => `W tekście nie ma części: ${place}.`,
  'words-not-found': (place, { text }) => `W ${place} nie ma wyrazów „${text ?? ''}”.`,
  'words-found-twice': (place, { text }) =>
    `W ${place} wyrazy „${text ?? ''}” występują więcej niż raz; trzeba wskazać, o które miejsce chodzi.`,
  'words-inflected': (place, { text }) =>
    `W ${place} wyrazy „${text ?? ''}” występują w innej formie gramatycznej; nowe brzmienie trzeba napisać.`,
  'ending-differs': (place) => `${place} nie kończy się znakiem, który ma zostać zastąpiony.`,
  'number-taken': (place) =>
    `Oznaczenie ${place} jest już zajęte. Oznaczenia jednostki uchylonej nie używa się ponownie.`,
  overlapping: (place) => `Inna zmiana w tym samym artykule dotyczy już: ${place}.`,
  'not-applicable': (place) => `Takiej jednostki nie można umieścić w tym miejscu: ${place}.`,
}

/** A failed change as a sentence. */
export function applyProblemText(problem: ApplyProblem): string {
  return sentences[problem.code](printAddress(problem.address), problem)
}
