import { actors } from '#app/core/workflow/actor.ts'
import { stageCode, stageGroups, stageIds, type StageId } from '#app/core/workflow/stage.ts'
import { stages } from '#app/core/workflow/stages.ts'
import { trackOpenings } from '#app/core/workflow/tracks.ts'
import { transitions } from '#app/core/workflow/transitions.ts'
import { stageDeadline } from '#app/i18n/pl/procedure.ts'
import { fieldNames } from '#app/i18n/pl/step-details.ts'
import { actorNames, groupNames, legalBasis, stageNames } from '#app/i18n/pl/workflow.ts'

/**
 * `docs/procedure.md` from the data that the program runs on: a diagram and a table of the stages.
 * Returns to the authors and withdrawals, which nearly every stage has, stand in the table only.
 */
export function procedureDocument(): string {
  return [
    '# The procedure',
    'Made by `npm run procedure` from `app/core/workflow/stages.ts` and `transitions.ts`; a test holds',
    'it in step. Returns to the authors (D1) and ends (X1, X2, S8, S9, G9) are left out of the diagram.',
    '',
    '```mermaid',
    ...diagram(),
    '```',
    '',
    `A bill that carries a recommendation beside its own way has a track of its own, which opens at`,
    `${trackOpenings.map(stageCode).join(', ')}; the recommendation is where the most advanced track is.`,
    '',
    ...table(),
    '',
  ].join('\n')
}

/** Stages that nearly everything leads to; drawn, they would hide the rest. */
const leftOut: ReadonlySet<StageId> = new Set([
  ...(['withdrawn', 'closed', 'rejected', 'lapsed', 'abandoned'] as const),
])

function diagram(): readonly string[] {
  const groups = stageGroups.flatMap((group) => {
    const members = stageIds.filter((id) => stages[id].group === group && !leftOut.has(id))
    if (members.length === 0) return []
    return [
      `  subgraph ${group}["${groupNames[group]}"]`,
      ...members.map((id) => `    ${stageCode(id)}["${stageCode(id)} ${stageNames[id]}"]`),
      '  end',
    ]
  })
  const steps = transitions
    .filter(({ from, to, returns }) => !returns && !leftOut.has(from) && !leftOut.has(to))
    .map(({ from, to }) => `  ${stageCode(from)} --> ${stageCode(to)}`)
  return ['flowchart TD', ...groups, ...steps]
}

function table(): readonly string[] {
  const rows = stageIds.map((id) => {
    const { required, minuted, basis } = stages[id]
    const next = transitions.filter(({ from }) => from === id)
    const who = actors.filter((actor) => next.some((step) => step.actors.includes(actor)))
    const needed = [...required.map((field) => fieldNames[field]), ...(minuted ? ['Protokół'] : [])]
    return [
      `${stageCode(id)} ${stageNames[id]}`,
      next.map(({ to, returns }) => stageCode(to) + (returns ? ' (n+1)' : '')).join(', ') || '—',
      who.map((actor) => actorNames[actor]).join(', ') || '—',
      needed.join(', ') || '—',
      stageDeadline(id) || '—',
      basis ? legalBasis(basis) : '—',
    ]
  })
  const head = ['stage', 'next', 'who moves it on', 'needs', 'time', 'basis']
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}
