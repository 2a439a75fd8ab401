import type { ConflictReason, RebaseClass } from '#app/core/rebase/item.ts'
import { plural } from './format.ts'

/** Carrying drafts over to a newer text of an act. */
export const rebase = {
  title: 'Przeniesienie na nowy tekst ustawy',
  crumb: 'Nowy tekst ustawy',
  lead: 'Program porównał tekst, na którym powstał szkic, Twoje zmiany i nowy tekst. Zapisane wersje pozostają oparte na tekście, dla którego je napisano.',
  from: (from: string, to: string) => `${from} → ${to}`,
  current: 'Szkic opiera się na najnowszych tekstach ustaw',
  currentText: 'Nie ma nowszego tekstu żadnej z ustaw, które ten szkic zmienia.',
  done: 'Szkic przeniesiono na nowy tekst ustawy',
  doneText: 'Przejrzyj go w edytorze i zapisz jako wersję.',
  doneClosed:
    'Przekazany tekst się nie zmienił. Nową wersję będzie można zapisać, gdy rekomendacja wróci do autorów.',
  keptAs: (version: number) =>
    `Dotychczasowy szkic zapisano jako wersję ${version}, niczego nie utracono.`,
  compare: 'Porównaj szkic z ostatnią wersją',
  toEditor: 'Otwórz edytor',

  classes: {
    clean: 'bez zmian',
    moved: 'przeniesione, sprawdź',
    overtaken: 'już w ustawie',
    conflict: 'do rozstrzygnięcia',
  } satisfies Record<RebaseClass, string>,
  settled: 'rozstrzygnięte',
  counts: {
    clean: (count: number) =>
      plural(count, {
        one: 'zmiana przechodzi wprost',
        few: 'zmiany przechodzą wprost',
        many: 'zmian przechodzi wprost',
      }),
    moved: (count: number) =>
      plural(count, {
        one: 'zmiana w innym otoczeniu',
        few: 'zmiany w innym otoczeniu',
        many: 'zmian w innym otoczeniu',
      }),
    overtaken: (count: number) =>
      plural(count, {
        one: 'zmiana już wprowadzona przez ustawodawcę',
        few: 'zmiany już wprowadzone przez ustawodawcę',
        many: 'zmian już wprowadzonych przez ustawodawcę',
      }),
    conflict: (count: number) =>
      plural(count, {
        one: 'zmiana do rozstrzygnięcia',
        few: 'zmiany do rozstrzygnięcia',
        many: 'zmian do rozstrzygnięcia',
      }),
  } satisfies Record<RebaseClass, (count: number) => string>,
  reasons: {
    changed: 'Ustawodawca zmienił te same słowa, które zmienia szkic.',
    gone: 'W nowym tekście nie ma już tej jednostki.',
    elsewhere: 'W nowym tekście ta jednostka stoi w innym miejscu.',
    taken: 'W nowym tekście to oznaczenie ma już inny przepis.',
  } satisfies Record<ConflictReason, string>,
  nowAt: (place: string) => `w nowym tekście: ${place}`,

  sides: { base: 'Tekst dotychczasowy', ours: 'Szkic', theirs: 'Nowy tekst ustawy' },
  none: 'Nie ma tej jednostki.',
  removed: 'Szkic usuwa tę jednostkę.',
  merged: 'Szkic na nowym tekście',

  choose: (unit: string) => `Co ma zostać: ${unit}`,
  choices: {
    ours: 'brzmienie szkicu',
    theirs: 'nowy tekst ustawy, bez tej zmiany',
    own: 'własne brzmienie:',
  },
  oursBeside: 'brzmienie szkicu, pod następnym wolnym oznaczeniem',
  ownLabel: (unit: string) => `Własne brzmienie: ${unit}`,
  ownHint: 'Oznaczenie jednostki program dopisze sam.',

  preview: 'Pokaż przepis po rozstrzygnięciu',
  take: 'Przenieś szkic na nowy tekst',
  openLeft: (count: number) =>
    `Najpierw rozstrzygnij ${plural(count, { one: 'zmianę', few: 'zmiany', many: 'zmian' })}.`,
  unsettled: (unit: string) => `${unit}: wybierz, co ma zostać.`,
  ownEmpty: (unit: string) => `${unit}: wpisz własne brzmienie.`,
  changedMeanwhile: 'Szkic zapisano po otwarciu tej strony. Przejrzyj go w obecnej postaci.',
  failed: 'Te zmiany nie pasowały już do tekstu dotychczasowego i nie zostaną przeniesione:',
  amending: 'Przepis zmieniający nowy tekst',
  amendingOpen: 'Bez zmian, których jeszcze nie rozstrzygnięto.',

  list: {
    title: 'Szkice na starszych tekstach',
    lead: (act: string) =>
      `Rekomendacje w toku, których szkice zmieniają starszy tekst ustawy: ${act}.`,
    none: 'Wszystkie szkice opierają się na najnowszym tekście',
    noneText: 'Żadna rekomendacja w toku nie wymaga przeniesienia.',
    hint: 'Szkic przenosi jego autor; w szkicu zobaczy o tym wiadomość.',
    proposal: 'Rekomendacja',
    text: 'Tekst',
    class: 'Zmiany szkicu',
    link: 'Szkice na starszych tekstach',
  },
}
