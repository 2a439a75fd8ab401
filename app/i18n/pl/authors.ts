import type { NamingCode } from '#app/core/workflow/co-author.ts'

/** Who writes a recommendation. */
export const authors = {
  title: 'Autorzy',
  author: 'Autor',
  coAuthors: 'Współautorzy',
  none: 'Nikt nie pisze jej razem z autorem.',
  hint: 'Współautor czyta i zmienia szkic, zapisuje wersje i odpowiada na uwagi. Usunięty zachowuje to, co już zapisał.',
  remove: (name: string) => `Usuń: ${name}`,
  removeShort: 'Usuń',
  add: 'Dopisz współautora',
  whom: 'Ekspert',
  choose: 'Wybierz osobę',
  nobody: 'Każdy ekspert, który ma czynne konto, pisze już tę rekomendację.',
  added: 'Współautor jest dopisany. Od teraz może zmieniać szkic.',
  removed: 'Współautor jest usunięty. Nie może już zmieniać szkicu.',
  gone: 'Ta osoba nie była już współautorem.',
}

export const namingProblems: Readonly<Record<NamingCode, string>> = {
  unknown: 'Wybierz osobę z listy.',
  closed: 'Konto tej osoby jest zamknięte.',
  'is-author': 'To autor tej rekomendacji, nie trzeba go dopisywać.',
  already: 'Ta osoba jest już współautorem.',
  'no-right': 'Szkic może pisać tylko ekspert, a ta osoba ma inną rolę.',
}
