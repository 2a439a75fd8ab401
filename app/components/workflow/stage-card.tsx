import { stageCode, type StageId } from '#app/core/workflow/stage.ts'
import { stages } from '#app/core/workflow/stages.ts'
import { transitions } from '#app/core/workflow/transitions.ts'
import { formatList } from '#app/i18n/pl/format.ts'
import { procedure as words, stageDeadline } from '#app/i18n/pl/procedure.ts'
import { fieldNames } from '#app/i18n/pl/step-details.ts'
import { actorNames, legalBasis, stageLabel, stageNames } from '#app/i18n/pl/workflow.ts'

/** One stage of the procedure: what it means, what it needs, how long it may last, where it leads. */
export function StageCard({ stage }: { readonly stage: StageId }) {
  const { basis, required, minuted } = stages[stage]
  const code = stageCode(stage)
  const needed = required.map((field) => fieldNames[field].toLowerCase())
  const time = stageDeadline(stage)
  return (
    <li id={code} className="card">
      <h3>
        <span className="position">{code}</span> {stageNames[stage]}
      </h3>
      <p>{stageLabel(stage)}</p>
      <dl className="facts">
        <Fact
          name={words.needs}
          value={formatList(minuted ? [...needed, words.minutes] : needed)}
        />
        <Fact name={words.time} value={time} />
        <Fact name={words.basis} value={basis ? legalBasis(basis) : ''} />
      </dl>
      <Leads stage={stage} />
    </li>
  )
}

function Leads({ stage }: { readonly stage: StageId }) {
  const leads = transitions.filter(({ from }) => from === stage)
  if (leads.length === 0) return <p>{words.nothing}</p>
  return (
    <ul className="plain-list leads">
      {leads.map(({ to, actors, returns }) => (
        <li key={to}>
          → <a href={`#${stageCode(to)}`}>{`${stageCode(to)} ${stageNames[to]}`}</a>
          <small>
            {formatList(actors.map((actor) => actorNames[actor]))}
            {returns ? ` · ${words.returns}` : null}
          </small>
        </li>
      ))}
    </ul>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  if (value === '') return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
