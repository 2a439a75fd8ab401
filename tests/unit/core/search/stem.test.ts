import { describe, expect, it } from 'vitest'
import { fold } from '#app/core/search/fold.ts'
import { stem } from '#app/core/search/stem.ts'

const stemOf = (word: string) => stem(fold(word))

/** Forms of one word, or a noun and the adjective that the law makes of it: all of a line must meet. */
const families = [
  'gmina gminy gminie gminę gminą gmin gminom gminami gminach gminny gminna gminnej gminnych',
  'związek związku związkowi związkiem związki związków związkom związkami związkach',
  'powiat powiatu powiatowi powiatem powiecie powiaty powiatów powiatach powiatowy powiatowej',
  'miasto miasta miastu miastem mieście miast miastom miastami miastach',
  'rada rady radzie radę radą rad radom radami radach',
  'wójt wójta wójtowi wójtem wójcie wójtowie wójtów wójtami',
  'burmistrz burmistrza burmistrzowi burmistrzem burmistrzowie burmistrzów',
  'prezydent prezydenta prezydentowi prezydentem prezydenci prezydentów',
  'starosta starosty staroście starostę starostą starostowie starostów',
  'urząd urzędu urzędowi urzędem urzędzie urzędy urzędów',
  'spółka spółki spółce spółkę spółką spółek spółkom spółkami',
  'jednostka jednostki jednostce jednostkę jednostek jednostkach',
  'stowarzyszenie stowarzyszenia stowarzyszeniu stowarzyszeniem stowarzyszeń stowarzyszeniach',
  'porozumienie porozumienia porozumieniu porozumień porozumieniami',
  'uchwała uchwały uchwale uchwałę uchwałą uchwał uchwałach',
  'ustawa ustawy ustawie ustawę ustawą ustaw ustawach ustawowy ustawowych',
  'statut statutu statutowi statutem statucie statuty statutów statutowy statutowej',
  'zadanie zadania zadaniu zadaniem zadań zadaniami',
  'mienie mienia mieniu mieniem',
  'mieszkaniec mieszkańca mieszkańcowi mieszkańcem mieszkańcy mieszkańców mieszkańcom',
  'członek członka członkowi członkiem członkowie członków członkami',
  'wniosek wniosku wnioskiem wnioski wniosków wnioskami',
  'podatek podatku podatkiem podatki podatków podatkowy podatkowej',
  'majątek majątku majątkiem majątkowy majątkowego',
  'budżet budżetu budżecie budżety budżetów budżetowy budżetowej',
  'dochód dochodu dochodem dochody dochodów dochodowy',
  'wydatek wydatku wydatki wydatków wydatkami',
  'zarząd zarządu zarządowi zarządem zarządzie zarządy zarządów',
  'zarządzenie zarządzenia zarządzeniu zarządzeń zarządzeniami',
  'komisja komisji komisję komisją komisje komisjom',
  'kompetencja kompetencji kompetencję kompetencje',
  'województwo województwa województwem województw wojewódzki wojewódzkiej',
  'wojewoda wojewody wojewodzie wojewodę wojewodą wojewodów',
  'sołectwo sołectwa sołectwie sołectw sołecki sołeckiej',
  'sołtys sołtysa sołtysowi sołtysi sołtysów',
  'samorząd samorządu samorządzie samorządów samorządowy samorządowej',
  'nadzór nadzoru nadzorze nadzorem',
  'szkoła szkoły szkole szkół szkołach',
  'droga drogi drodze dróg drogach drogowy drogowego',
  'księga księgi księdze ksiąg księgach',
  'sąd sądu sądowi sądem sądzie sądy sądowy sądowej',
  'własność własności własnością',
  'głos głosu głosem głosie głosy głosów',
  'przewodniczący przewodniczącego przewodniczącemu przewodniczącym',
  'publiczny publiczna publicznego publicznej publicznych publicznie',
  'wspólny wspólna wspólne wspólnego wspólnej wspólnych',
  'komunalny komunalna komunalnego komunalnej komunalnych',
  'miejsce miejsca miejscu miejscem miejsc',
  'minister ministra ministrowi ministrem ministrowie ministrów',
  'źródło źródła źródłem źródeł źródłach',
  'kolegium kolegia kolegiów kolegiom',
  'dzień dnia dniu dni dniom dniami',
  'władza władzy władzę władz władzom',
  'umowa umowy umowie umowę umów umowach',
]

/** Words that look alike and mean something else: no two of a line may meet. */
const strangers = [
  'rada radny radca',
  'zarząd zarządzenie zarządzający',
  'wójt wojewoda województwo',
  'starosta starostwo',
  'spółka spółdzielnia wspólnik',
  'związek związany zawiązanie',
  'ustawa ustalenie ustanowienie',
  'uchwała uchylenie',
  'statut status',
  'urząd urządzenie',
  'miasto miejsce miejski',
  'powiat powiadomienie',
  'gmina gminas',
  'komisja komisarz komitet',
  'minister ministerstwo',
  'członek członkostwo',
  'własność właściwość własny',
  'wspólny wspólnota współpraca',
  'mieszkaniec mieszkanie',
  'podatek podanie podstawa',
  'wydatek wydanie wydział',
  'dochód dochodzenie',
  'zadanie zdanie',
  'prawo praca prawda',
  'wiek wieś',
  'umowa umocowanie',
  'rząd rzecz',
  'mandat mandatariusz',
  'skarb skarbnik skarga',
  'sołtys sołectwo',
]

describe('the stem of a Polish word', () => {
  it.each(families)('is one for %s', (family) => {
    const words = family.split(' ')
    const stems = words.map((word) => `${word}: ${stemOf(word)}`)
    const [first = ''] = words
    expect(stems).toEqual(words.map((word) => `${word}: ${stemOf(first)}`))
  })

  it.each(strangers)('is not the same for %s', (words) => {
    const stems = words.split(' ').map(stemOf)
    expect(new Set(stems).size, stems.join(' ')).toBe(stems.length)
  })

  it('is the same whether or not a word is typed with its diacritics', () => {
    for (const word of families.join(' ').split(' ')) {
      expect(stem(fold(word.toUpperCase()))).toBe(stemOf(word))
    }
  })

  it('leaves numbers, short words and signs as they are', () => {
    expect(['64', '4ea', '12¹', 'w', 'ale', 'rok', ''].map(stem)).toEqual([
      '64',
      '4ea',
      '12¹',
      'w',
      'ale',
      'rok',
      '',
    ])
  })
})
