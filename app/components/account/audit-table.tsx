import { Link } from '@remix-run/react'
import type { AuditEvent } from '#app/core/record/audit.ts'
import { audit as words } from '#app/i18n/pl/audit.ts'
import { paths } from '#app/paths.ts'
import { Moment } from '../layout/day.tsx'
import { auditDetails } from './audit-details.ts'

/** Events of the audit trail, the newest first. */
export function AuditTable({ events }: { readonly events: readonly AuditEvent[] }) {
  const { columns } = words
  return (
    <table className="proposal-table">
      <thead>
        <tr>
          {Object.entries(columns).map(([key, name]) => (
            <th key={key} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {events.map(({ sequence, at, actorName, action, subject, details }) => (
          <tr key={sequence}>
            <td data-label={columns.at}>
              <Moment when={at} />
            </td>
            <td data-label={columns.who}>{actorName || words.program}</td>
            <td data-label={columns.action}>{words.actions[action]}</td>
            <td data-label={columns.subject}>
              <Subject subject={subject} />
            </td>
            <Details details={details} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** `proposal R-2014-03`, `act usg`, `meeting plenum-2014-11-26`: with the way to it, where there is one. */
function Subject({ subject }: { readonly subject: string }) {
  const [, kind = '', name = ''] = /^(\S+) (.*)$/s.exec(subject) ?? []
  const places: Readonly<Record<string, (name: string) => string>> = {
    proposal: paths.proposal,
    act: paths.act,
    meeting: paths.meeting,
  }
  const place = places[kind]
  return place === undefined ? name || subject : <Link to={place(name)}>{name}</Link>
}

function Details({ details }: Pick<AuditEvent, 'details'>) {
  const told = auditDetails(details)
  return told === '' ? <td /> : <td data-label={words.columns.details}>{told}</td>
}
