import type { StageId } from '#app/core/workflow/stage.ts'
import { stages } from '#app/core/workflow/stages.ts'
import { plural } from './format.ts'
import { legalBasis } from './workflow.ts'

/** The page that tells the whole procedure, stage by stage. */
export const procedure = {
  title: 'Procedura',
  lead: 'Etapy, przez które przechodzi rekomendacja: od szkicu, przez Komisję Wspólną Rządu i Samorządu Terytorialnego, rząd i parlament, do Dziennika Ustaw. Przy każdym podano, co trzeba zapisać, kto dokonuje kolejnego kroku i z jakiego przepisu to wynika.',
  needs: 'Trzeba podać',
  minutes: 'protokół (albo że jest w przygotowaniu)',
  time: 'Termin',
  basis: 'Podstawa',
  returns: 'powstaje nowa wersja',
  nothing: 'Tu przebieg się kończy.',
}

/** The time that runs in a stage with the law that sets it; `''` where nothing does. */
export function stageDeadline(stage: StageId): string {
  const { kind, days, urgentDays, basis, lapse, over } = stages[stage].deadline
  const source = basis ? ` (${legalBasis(basis)})` : ''
  switch (kind) {
    case 'none':
      return ''
    case 'setByPeople':
      return 'żaden przepis go nie wyznacza; można ustalić własny'
    case 'nextPlenary':
      return 'najbliższe posiedzenie plenarne; odbywa się co najmniej raz na 2 miesiące (art. 14 ust. 1)'
    default: {
      const length = plural(days ?? 0, { one: 'dzień', few: 'dni', many: 'dni' })
      const urgent = urgentDays === undefined ? '' : `, w trybie pilnym ${urgentDays}`
      const silence = lapse === 'waiver' ? '; milczenie oznacza rezygnację z opinii' : ''
      const passed = lapse === 'deemedPassed' ? '; milczenie oznacza przyjęcie ustawy' : ''
      return `${over ? 'po upływie ' : ''}${over ? `${days} dni` : length}${urgent}${silence}${passed}${source}`
    }
  }
}
