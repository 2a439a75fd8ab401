import { Link } from '@remix-run/react'
import type { Demand } from '#app/core/record/agenda-matrix.ts'
import { shareOf } from '#app/core/outcome/unit-outcome.ts'
import { agendaMatrix as words } from '#app/i18n/pl/agenda-matrix.ts'
import { formatSource } from '#app/i18n/pl/format.ts'
import { outcome } from '#app/i18n/pl/outcome.ts'
import { paths } from '#app/paths.ts'
import { Chip } from '../layout/chip.tsx'
import type { MatrixAnswer } from './matrix-answer.ts'

type MatrixDemand = Demand<MatrixAnswer>

const { columns } = words

/** The demands by area, each beside the recommendations that answer it; on a phone as cards. */
export function AgendaMatrix({ demands }: { readonly demands: readonly MatrixDemand[] }) {
  const areas = [...new Set(demands.map(({ area }) => area))]
  const names = ['demand', 'proposal', 'standing', 'law', 'share', 'practices'] as const
  return (
    <table className="matrix">
      <caption className="hidden-visually">{words.title}</caption>
      <thead>
        <tr>
          {names.map((name) => (
            <th key={name} scope="col">
              {columns[name]}
            </th>
          ))}
        </tr>
      </thead>
      {areas.map((area) => (
        <tbody key={area}>
          <tr className="area">
            <th scope="rowgroup" colSpan={names.length}>
              {area}
            </th>
          </tr>
          {demands
            .filter((demand) => demand.area === area)
            .map((demand) => (
              <DemandRows key={demand.code} demand={demand} />
            ))}
        </tbody>
      ))}
    </table>
  )
}

function DemandRows({ demand }: { readonly demand: MatrixDemand }) {
  const { code, title, fate, answers } = demand
  const [first, ...others] = answers
  return (
    <>
      <tr className="demand">
        <th scope="row" rowSpan={Math.max(1, answers.length)}>
          <span className="label">{code}</span>
          <Link to={paths.agendaItem(code)}>{title}</Link>{' '}
          <Chip tone={fate === 'enacted' ? 'ok' : fate === 'unanswered' ? 'warn' : 'accent'}>
            {words.fates[fate]}
          </Chip>
        </th>
        {first === undefined ? (
          <td colSpan={5} className="unanswered">
            {words.unanswered}
          </td>
        ) : (
          <Cells answer={first} />
        )}
      </tr>
      {others.map((answer) => (
        <tr key={answer.number}>
          <Cells answer={answer} />
        </tr>
      ))}
    </>
  )
}

function Cells({ answer }: { readonly answer: MatrixAnswer }) {
  const { number, title, version, label, since, bills, enacted, practices } = answer
  return (
    <>
      <td data-label={columns.proposal}>
        <Link to={paths.proposal(number)}>
          {number} · {title}
        </Link>
        <small>
          {version === 0 ? (
            words.version(0)
          ) : (
            <Link to={paths.proposalVersion(number, version)}>{words.version(version)}</Link>
          )}
        </small>
      </td>
      <td data-label={columns.standing}>{words.standing(label, since)}</td>
      <td data-label={columns.law} {...emptied(bills.length + enacted.length)}>
        {bills.length + enacted.length === 0 ? words.nothing : null}
        <ul className="plain-list">
          {bills.map(({ name, stage }) => (
            <li key={name}>{words.bill(name, stage)}</li>
          ))}
          {enacted.map((act) => (
            <li key={act.eli} title={act.title}>
              {formatSource(act.eli)}
            </li>
          ))}
        </ul>
      </td>
      <td data-label={columns.share} {...emptied(enacted.length)}>
        {enacted.length === 0 ? words.nothing : null}
        {enacted.map((act) => (
          <Link key={act.eli} to={paths.proposalOutcome(number)}>
            {outcome.share(shareOf(act))}
          </Link>
        ))}
      </td>
      <td data-label={columns.practices} {...emptied(practices.length)}>
        {practices.length === 0 ? words.nothing : null}
        <ul className="plain-list">
          {practices.map((one) => (
            <li key={one.number}>
              <Link to={paths.practice(String(one.number))}>
                {words.practice(one.number, one.leader)}
              </Link>
            </li>
          ))}
        </ul>
      </td>
    </>
  )
}

/** What a card on a phone leaves out. */
function emptied(count: number) {
  return count === 0 ? { className: 'nothing' } : {}
}
