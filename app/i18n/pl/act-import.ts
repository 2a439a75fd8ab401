import { plural } from './format.ts'

/** Loading a further text of an act. */
export const actImport = {
  title: 'Wczytanie tekstu ustawy',
  lead: 'Nowy tekst staje obok wczytanych wcześniej. Niczego nie zastępuje: rekomendacje dalej odnoszą się do tekstu, na którym je napisano.',
  act: 'Ustawa',
  actFromText: 'rozpoznaj po tytule w tekście',
  file: 'Plik z tekstem',
  fileHint: 'Markdown albo zwykły tekst (UTF-8), najwyżej 3 MB.',
  text: 'albo tekst wklejony',
  textHint:
    'Może być skopiowany z Dziennika Ustaw: nagłówki stron i przeniesienia wyrazów program usunie.',
  source: 'Publikacja',
  sourceHint: 'Jeżeli nie podaje jej sam tekst, na przykład DU/2016/446.',
  asOf: 'Stan prawny na dzień',
  asOfHint: 'Jeżeli nie podaje go sam tekst.',
  excerpt: 'To wyciąg: niektóre przepisy pominięto',
  check: 'Sprawdź tekst',
  store: 'Zapisz jako nowy tekst',
  checkedTitle: 'Tak program odczytał ten tekst',
  recognised: 'Ustawa',
  articles: (count: number) =>
    plural(count, { one: 'artykuł', few: 'artykuły', many: 'artykułów' }),
  units: (count: number) =>
    plural(count, {
      one: 'jednostka redakcyjna',
      few: 'jednostki redakcyjne',
      many: 'jednostek redakcyjnych',
    }),
  changes: (count: number, than: string) =>
    `${plural(count, { one: 'jednostka brzmi', few: 'jednostki brzmią', many: 'jednostek brzmi' })} inaczej niż w tekście ${than}`,
  noChanges: (than: string) => `bez różnic względem tekstu ${than}`,
  problemsTitle: 'Na co spojrzeć',
  noProblems: 'Nie ma zastrzeżeń: każdy fragment tekstu ma swoje miejsce.',
  line: (number: number) => `wiersz ${number}`,
  moreProblems: (count: number) => `i jeszcze ${count}`,
  stored: 'Tekst zapisano.',
  storedBefore: 'Ten sam tekst był już wczytany; nic się nie zmieniło.',
  problems: {
    empty: 'Wybierz plik albo wklej tekst ustawy.',
    'too-large': 'To za dużo jak na tekst jednej ustawy: najwyżej 3 MB.',
    pdf: 'To jest plik PDF. Skopiuj z niego tekst i wklej go poniżej.',
    office:
      'To jest dokument edytora tekstu. Zapisz go jako zwykły tekst albo wklej treść poniżej.',
    'not-text': 'To nie jest plik tekstowy.',
    'not-utf8': 'Tekst nie jest zapisany w UTF-8. Zapisz go w tym kodowaniu i wczytaj ponownie.',
    noUnits: 'W tym tekście nie ma ani jednego artykułu.',
    otherAct: (title: string) => `To tekst innej ustawy: ${title}.`,
    act: 'Wybierz ustawę.',
    source: 'Podaj publikację w postaci DU/rok/pozycja, na przykład DU/2016/446.',
    asOf: 'Podaj dzień, na który tekst przedstawia stan prawny.',
  },
}
