import { data, redirect } from '@remix-run/node'
import type { ShownRow } from '#app/components/review/returned-row.ts'
import type { RemarkRecord } from '#app/core/record/remark.ts'
import type { Writer } from '#app/core/review/event.ts'
import { planAnswers, type PlannedRow } from '#app/core/review/plan-answers.ts'
import {
  readReturnedTable,
  type ReturnedRow,
  type TableProblemCode,
} from '#app/core/review/returned-table.ts'
import { printRowKey } from '#app/core/review/row-key.ts'
import { placeName } from '#app/i18n/pl/review.ts'
import { returnedTable as words } from '#app/i18n/pl/returned-table.ts'
import { readTableApart } from '#app/import/table-file/read-table-apart.ts'
import type { TableFileProblemCode } from '#app/import/table-file/read-table-file.ts'
import { paths } from '#app/paths.ts'
import type { Database } from '#app/storage/database.server.ts'
import { listRemarks } from '#app/storage/remarks.server.ts'
import { takeTable } from '#app/storage/take-table.server.ts'

interface Returned {
  readonly db: Database
  /** Number of the recommendation. */
  readonly proposal: string
  readonly by: Writer
  readonly form: FormData
}

/** What came of a file or of a person's choice: what is wrong, and the rows as they now stand. */
export interface ReturnAnswer {
  /** About the file. */
  readonly fileProblem: string | null
  /** About the rows. */
  readonly problem: string | null
  readonly rows: readonly ShownRow[] | null
}

type ProblemCode = TableFileProblemCode | TableProblemCode

const statuses: Partial<Readonly<Record<ProblemCode, number>>> = {
  ...{ 'too-large': 413, 'unpacked-too-large': 413 },
  ...{ pdf: 415, 'old-office': 415, 'open-document': 415, 'other-kind': 415, encrypted: 415 },
}

/** Reads the file of a form and shows what it would do; keeps nothing. */
export async function previewTable({ db, proposal, by, form }: Returned) {
  const file = form.get('file')
  const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
  const grids = await readTableApart(bytes)
  const table = grids.ok ? readReturnedTable(grids.value) : grids
  if (!table.ok) {
    const code = table.problems[0]?.code ?? 'damaged'
    const fileProblem = words.fileProblems[code]
    return answer({ fileProblem, problem: null, rows: null }, statuses[code] ?? 400)
  }
  const plan = planAnswers(proposal, await listRemarks(db, proposal), table.value, by)
  return answer({ fileProblem: null, problem: null, rows: plan.map((row) => shown(row)) }, 200)
}

/** Does what the chosen rows say, or shows all of them again with what stands in the way. */
export async function takeRows({ db, proposal, by, form }: Returned) {
  const { rows, chosen } = sentRows(proposal, form)
  const { plan, taken } = await takeTable(db, { proposal, rows, chosen }, by, new Date())
  if (taken !== null && taken.length > 0) {
    return redirect(paths.reviewTable(proposal, { taken: taken.length }), 303)
  }
  const meanwhile = plan.some(({ fate, remark }) => {
    return fate === 'meanwhile' && remark !== null && chosen.has(remark.number)
  })
  const problem =
    chosen.size === 0 ? words.noneChosen : meanwhile ? words.changedSince : words.unfinished
  const again = plan.map((row) => shown(row, chosen))
  return answer({ fileProblem: null, problem, rows: again }, meanwhile ? 409 : 400)
}

/** The rows that a preview holds, as if they had come in a file made when it was shown. */
function sentRows(proposal: string, form: FormData) {
  const field = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : ''
  }
  const chosen = new Set(form.getAll('take').map(Number))
  const rows: ReturnedRow[] = []
  for (const name of form.keys()) {
    const [, number] = /^at\.(\d{1,6})$/.exec(name) ?? []
    if (number === undefined) continue
    const remark = Number(number)
    const picked = field(`pick.${number}`)
    if (picked !== '') chosen.add(remark)
    rows.push({
      key: printRowKey({ proposal, remark, entries: Number(field(name)) || null }),
      position: picked || field(`position.${number}`),
      reason: field(`reason.${number}`),
      about: '',
    })
  }
  return { rows, chosen }
}

/** A row for the page; `chosen` is what a person chose before, where it was shown before. */
function shown(planned: PlannedRow, chosen: ReadonlySet<number> | null = null): ShownRow {
  const { fate, row, remark, now, deed } = planned
  const was = remark !== null && chosen !== null && chosen.has(remark.number)
  return {
    fate,
    remark: remark?.number ?? null,
    entries: remark?.events.length ?? 0,
    key: row.key,
    about: remark ? aboutOf(remark) : row.about,
    now,
    position: row.position,
    reason: deed?.deed === 'reopened' ? deed.reason : planned.reason,
    after: deed?.deed === 'answered' ? deed.position : null,
    chosen: chosen === null ? planned.chosen : was && fate !== 'meanwhile',
  }
}

const aboutLength = 200

function aboutOf({ anchor, thread }: RemarkRecord): string {
  const said = thread.body || thread.wording || ''
  const words = said.length > aboutLength ? `${said.slice(0, aboutLength)}…` : said
  return `${placeName(anchor.place)} · ${words}`
}

function answer(told: ReturnAnswer, status: number) {
  return data(told, { status })
}
