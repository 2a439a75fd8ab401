import type { ReasonCode } from '#app/core/amendment/derive/change.ts'

/** Why an amending formula was chosen and not another. */
const reasons: Readonly<Record<ReasonCode, string>> = {
  'smallest-unit':
    'nowe brzmienie otrzymuje najmniejsza jednostka, która obejmuje zmianę (§ 87 Zasad techniki prawodawczej).',
  'mostly-changed':
    'zmienia się więcej niż połowa tekstu, więc nowe brzmienie otrzymuje cała jednostka.',
  'not-expressible':
    'tej zmiany nie wyraża żadna formuła (jednostki znikają albo zmieniają kolejność), więc nowe brzmienie otrzymuje jednostka, która je obejmuje.',
  'introduction-only': 'zmienia się tylko wprowadzenie do wyliczenia.',
  'heading-only': 'zmienia się tylko tytuł.',
  'act-title': 'zmienia się tytuł ustawy.',
  'one-sentence': 'w długim przepisie zmienia się tylko jedno zdanie.',
  'sentence-added': 'do długiego przepisu dochodzi jedno zdanie.',
  'few-words':
    'w długim przepisie zmienia się kilka wyrazów w jednym miejscu (§ 87 ust. 3 Zasad techniki prawodawczej).',
  'same-words':
    'te same wyrazy zmieniają się w kilku miejscach, więc mówi się o nich raz (§ 88 Zasad techniki prawodawczej).',
  'closing-mark': 'zmienia się tylko znak na końcu jednostki.',
  repealed: 'jednostka zostaje uchylona; jej oznaczenie pozostaje w tekście.',
  'added-between':
    'nowa jednostka staje za jednostką, po której następuje w kolejności oznaczeń (§ 89 Zasad techniki prawodawczej).',
  'added-at-end': 'nowa jednostka jest ostatnia, więc nie trzeba wskazywać jej miejsca.',
  'chapter-added': 'dochodzi nowa jednostka systematyzacyjna.',
  'heading-above':
    'nad artykułami, które zostają na swoim miejscu, staje oznaczenie i tytuł nowej jednostki systematyzacyjnej.',
  divided: 'niepodzielona dotąd treść staje się pierwszą jednostką, obok której dochodzi następna.',
  vanished:
    'jednostki nie ma w nowym tekście, choć nie oznaczono jej jako uchylonej; takiej zmiany nie przewidują Zasady techniki prawodawczej.',
}

/** The reason as a sentence that follows the address of the unit. */
export function reasonSentence(code: ReasonCode): string {
  return reasons[code]
}
