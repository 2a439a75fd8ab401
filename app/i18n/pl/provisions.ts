import type { ProvisionProblem } from '#app/core/draft/typed-provisions.ts'
import { applyProblemText } from './apply.ts'
import { readerProblem } from './reader.ts'

/** The amending provisions as an editable text. */
export const provisions = {
  label: 'Przepisy zmieniające',
  hint: (act: string) =>
    `Wpisz albo wklej przepisy językiem ustawy. Bez wprowadzenia („W ustawie z dnia …”) zmieniają ${act}.`,
  save: 'Zapisz przepisy',
  saved: 'przepisy zmieniające',
  effect: 'Co to zmienia w ustawie',
  reading: 'Czytam…',
  nothing: 'Te przepisy niczego nie zmieniają.',
  problems: 'Do poprawienia',
  point: 'Zaznacz w tekście',
  understood: 'Wszystkie przepisy odczytano i dają się wprowadzić do ustawy.',
  incomplete:
    'Nie zapisano: program nie odczytał wszystkiego. Tekst pozostał w polu; popraw zaznaczone miejsca.',
  refused: 'Nie zapisano: program nie odczytał wszystkiego.',
  kept: 'W polu jest Twój tekst, którego jeszcze nie zapisano.',
  discard: 'Wróć do zapisanego',
  keys: 'Ctrl + Enter zapisuje',
}

/** What is wrong with a typed provision. */
export function provisionProblemText(found: ProvisionProblem): string {
  switch (found.kind) {
    case 'reading':
      return readerProblem(found.problem)
    case 'applying':
      return applyProblemText(found.problem)
    case 'unknown-act':
      return `W programie nie ma tekstu tej ustawy: ${found.text}.`
    case 'outside':
      return 'To nie jest zmiana ustawy, więc nie zostanie zapisane. Przepisy przejściowe i wejście w życie mają swoje pola w widoku „Uzasadnienie”.'
  }
}
