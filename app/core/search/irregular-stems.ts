/**
 * Words of the field whose stem changes inside, or looks like one with an ending: the stem, and what
 * else stands for it, whole words or stems that the endings leave. Without diacritics.
 */
const groups: readonly (readonly [stem: string, others: string])[] = [
  // powiat – powiecie, miasto – mieście, urząd – urzędu, księga – ksiąg, pieniądze – pieniędzy
  ['powiat', 'powiet'],
  ['miast', 'miest'],
  ['urzad', 'urzed'],
  ['ksieg', 'ksiag'],
  ['pieniad', 'pieniag pienied'],
  ['miesiak', 'miesiek'],
  ['wlad', 'wlag'],
  ['wied', 'wieg'],
  // sąd – sądowy, województwo – wojewódzki, sołectwo – sołecki
  ['sad', 'sadow'],
  ['wojewodztw', 'wojewodzk'],
  ['solectw', 'soleck'],
  // system – systemu, problem – problemu, poziom
  ['system', 'syst'],
  ['problem', 'probl'],
  ['poziom', 'poziom'],
  // dzień – dnia, tydzień – tygodnia, and the months that lose an „e”
  ['dni', 'dzien'],
  ['tygodn', 'tydzien'],
  ['styczn', 'styczen'],
  ['mark', 'marzec'],
  ['kwietn', 'kwiecien'],
  ['sierpn', 'sierpien'],
  ['wrzesn', 'wrzesien'],
  ['grudn', 'grudzien'],
  // źródło – źródeł, poseł – posła, handel – handlu, szczebel – szczebla, wieś – wsi, sieć – sieci, kolej – kolei
  ['zrodl', 'zrodel'],
  ['posl', 'posel'],
  ['handl', 'handel'],
  ['szczebl', 'szczebel'],
  ['wies', 'wsi wsia wsie wsiom wsiami wsiach'],
  ['siet', 'siec'],
  ['kolej', 'kolei'],
]

/** The stem for each word, or for each stem that the endings leave, of the groups. */
export const irregularStems: ReadonlyMap<string, string> = new Map(
  groups.flatMap(([stem, others]) => others.split(' ').map((other) => [other, stem] as const)),
)
