import { Link } from '@remix-run/react'
import { longestText, positions } from '#app/core/review/event.ts'
import { returnedTable as words } from '#app/i18n/pl/returned-table.ts'
import { positionNames } from '#app/i18n/pl/review.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../form/button.tsx'
import { Field } from '../form/field.tsx'
import { Chip } from '../layout/chip.tsx'
import { EmptyState } from '../layout/empty-state.tsx'
import { careOf, type RowCare, type ShownRow } from './returned-row.ts'

interface ReturnPreviewProps {
  /** Of the recommendation. */
  readonly number: string
  readonly rows: readonly ShownRow[]
}

/** What a returned table would do, row by row; nothing of it is kept yet. */
export function ReturnPreview({ number, rows }: ReturnPreviewProps) {
  const of = (care: RowCare) => rows.filter((row) => careOf(row) === care)
  const [take, decide, leave, same] = [of('take'), of('decide'), of('leave'), of('same')]
  const any = take.length + decide.length > 0
  return (
    <form method="post" action={paths.reviewReturn(number)} className="returned">
      <input type="hidden" name="intent" value="take" />
      {any ? null : <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>}
      <Rows title={words.toDecide(decide.length)} rows={decide} />
      <Rows title={words.toTake(take.length)} rows={take} />
      {any ? (
        <div className="actions returned-take">
          <Button look="primary">{words.take}</Button>
          <p className="hint">{words.takeHint}</p>
        </div>
      ) : null}
      <Rows title={words.notTaken(leave.length)} rows={leave} />
      {same.length > 0 ? (
        <details>
          <summary>{words.unchanged(same.length)}</summary>
          <ul className="plain-list">
            {same.map(({ key, about }) => (
              <li key={key}>
                {key} <small>{about}</small>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <p>
        <Link to={paths.reviewTable(number)}>{words.back}</Link>
      </p>
    </form>
  )
}

function Rows({ title, rows }: { readonly title: string; readonly rows: readonly ShownRow[] }) {
  if (rows.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul className="returned-rows">
        {rows.map((row, index) => (
          <li key={`${row.key} ${index}`} className="returned-row">
            <Row row={row} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Row({ row }: { readonly row: ShownRow }) {
  const { fate, remark, key, about, now, position } = row
  const care = careOf(row)
  const asks = care === 'decide' && fate !== 'meanwhile'
  const explained = words.explained[fate]
  return (
    <>
      <p className="returned-head">
        {remark === null || care === 'leave' ? (
          <b>{key || about}</b>
        ) : asks ? (
          <b>{words.takeRow(remark)}</b>
        ) : (
          <label>
            <input type="checkbox" name="take" value={remark} defaultChecked={row.chosen} />{' '}
            <b>{words.takeRow(remark)}</b>
          </label>
        )}
        <Chip tone={care === 'take' ? 'accent' : 'warn'}>{words.fates[fate]}</Chip>
      </p>
      {key && about ? <p className="returned-about">{about}</p> : null}
      {explained ? <p className="hint">{explained}</p> : null}
      {remark === null || care === 'leave' ? null : (
        <>
          <input type="hidden" name={`at.${remark}`} value={row.entries} />
          <input type="hidden" name={`position.${remark}`} value={position} />
          <dl>
            <dt>{words.now}</dt>
            <dd>
              <Answer position={now.position && positionNames[now.position]} reason={now.reason} />
            </dd>
            <dt>{asks ? words.inFile : words.after}</dt>
            <dd>{asks ? <q>{position || words.emptyCell}</q> : <After row={row} />}</dd>
          </dl>
          {asks ? (
            <Decide remark={remark} row={row} />
          ) : (
            <input type="hidden" name={`reason.${remark}`} value={row.reason} />
          )}
        </>
      )}
    </>
  )
}

function After({ row: { after, reason } }: { readonly row: ShownRow }) {
  return after === null ? (
    <>
      <b>{words.open}</b>
      {reason ? <span className="lines-kept"> {reason}</span> : null}
    </>
  ) : (
    <Answer position={positionNames[after]} reason={reason} />
  )
}

function Answer({
  position,
  reason,
}: {
  readonly position: string | null
  readonly reason: string
}) {
  if (position === null) return words.noAnswer
  return (
    <>
      <b>{position}</b>
      {reason ? <span className="lines-kept"> – {reason}</span> : null}
    </>
  )
}

/** What the program does not understand a person says: a position, or that the row is left out. */
function Decide({ remark, row }: { readonly remark: number; readonly row: ShownRow }) {
  const [pick, reason] = [`pick.${remark}`, `reason.${remark}`]
  return (
    <>
      <Field name={pick} label={words.position}>
        {(control) => (
          <select {...control} defaultValue={row.chosen ? row.position : ''}>
            <option value="">{words.leaveOut}</option>
            {positions.map((position) => (
              <option key={position} value={positionNames[position]}>
                {positionNames[position]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name={reason} label={words.reason} wide>
        {(control) => (
          <textarea {...control} rows={2} maxLength={longestText} defaultValue={row.reason} />
        )}
      </Field>
    </>
  )
}
