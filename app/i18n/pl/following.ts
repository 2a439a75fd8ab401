import type { FollowKind } from '#app/core/notify/follow.ts'
import type { FollowProblemCode } from '#app/core/notify/read-target.ts'
import { formatDate } from './format.ts'

/** The page of what somebody follows. */
export const following = {
  title: 'Obserwowane',
  lead: 'Gdy coś się tu zmieni, napiszemy o tym na liście powiadomień i – jeśli chcesz – pocztą.',
  begun: (name: string) => `Obserwujesz: ${name}.`,
  ended: (name: string) => `Nie obserwujesz już: ${name}.`,
  undo: 'Cofnij',
  undoOf: (name: string) => `Cofnij: obserwuj znowu ${name}`,
  show: 'Przejdź do tego miejsca',
  list: 'Co obserwujesz',
  kinds: {
    proposal: 'kroki, wersje, uwagi i stanowiska',
    unit: 'rekomendacje, które go zmieniają',
    area: 'kroki i wersje jego rekomendacji, także nowych',
    search: 'rekomendacje, które do niego pasują, także nowe',
    words: 'rekomendacje, w których są te słowa, także nowe',
  } satisfies Record<FollowKind, string>,
  unreadable: 'nie możesz już jej czytać',
  since: (day: string) => `od ${formatDate(day)}`,
  none: 'Nie obserwujesz jeszcze niczego',
  noneText:
    'Przycisk „Obserwuj” jest na stronie rekomendacji, przy artykule ustawy nad zawężoną listą rekomendacji i przy wynikach wyszukiwania.',
  toProposals: 'Przejdź do rekomendacji',
  addUnit: 'Obserwuj przepis',
  addUnitLead:
    'Powiadomimy o każdej rekomendacji, która zmienia ten przepis albo coś w nim, gdy tylko będziesz móc ją czytać.',
  act: 'Ustawa',
  unit: 'Przepis',
  unitHint: 'Na przykład: art. 64 albo art. 64 ust. 1',
  here: 'Obserwujesz tu:',
  problems: {
    'proposal-unknown': () => 'Nie ma takiej rekomendacji albo nie możesz jej czytać.',
    'unit-unreadable': () => 'Podaj przepis tak, jak się go cytuje, na przykład: art. 64 ust. 1.',
    'unit-unknown': (text) =>
      `W tekstach ustawy, które przechowuje program, nie ma przepisu: ${text}.`,
    'area-unknown': (text) => `Nie ma rekomendacji w obszarze „${text}”.`,
    'search-empty': () =>
      'To wyszukiwanie niczego nie zawęża. Wpisz słowa albo wybierz ustawę, obszar, organizację, autora lub etap.',
    'words-empty': () => 'Wpisz słowa, których szukasz w rekomendacjach.',
    'too-many': (count) =>
      `Można obserwować najwyżej ${count} rzeczy naraz. Zakończ obserwowanie tego, co już niepotrzebne.`,
  } satisfies Record<FollowProblemCode, (text: string) => string>,
}
