import { stages } from '#app/core/workflow/stages.ts'
import type * as pl from '../pl/procedure.ts'
import { plural } from './format.ts'
import { legalBasis } from './workflow.ts'

/** The page that tells the whole procedure, stage by stage. */
export const procedure: typeof pl.procedure = {
  title: 'Procedure',
  lead: 'The stages that a recommendation passes through: from a draft, by way of the Joint Commission of the Government and Local Government (KWRiST), the government and parliament, to the Journal of Laws (Dziennik Ustaw). Each says what has to be recorded, who takes the next step, and which provision it follows from.',
  needs: 'To be given',
  minutes: 'minutes (or that they are being prepared)',
  time: 'Time limit',
  basis: 'Basis',
  returns: 'a new version is made',
  nothing: 'The path ends here.',
}

/** The time that runs in a stage with the law that sets it; `''` where nothing does. */
export const stageDeadline: typeof pl.stageDeadline = (stage) => {
  const { kind, days, urgentDays, basis, lapse, over } = stages[stage].deadline
  const source = basis ? ` (${legalBasis(basis)})` : ''
  switch (kind) {
    case 'none':
      return ''
    case 'setByPeople':
      return 'no provision sets one; people may agree their own'
    case 'nextPlenary':
      return 'the next plenary meeting; one is held at least every 2 months (art. 14 ust. 1)'
    default: {
      const length = plural(days ?? 0, { one: 'day', many: 'days' })
      const urgent = urgentDays === undefined ? '' : `, ${urgentDays} if urgent`
      const silence = lapse === 'waiver' ? '; silence waives the opinion' : ''
      const passed = lapse === 'deemedPassed' ? '; silence means that the act is accepted' : ''
      return `${over ? 'after ' : ''}${length}${urgent}${silence}${passed}${source}`
    }
  }
}
