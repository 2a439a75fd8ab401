import { operations } from '#app/api/operations.ts'
import { remarkView } from '#app/api/views/record.ts'
import { api } from '#app/i18n/pl/api.ts'
import { paths } from '#app/paths.ts'
import { listRemarks } from '#app/storage/remarks.server.ts'
import { fail, readingProposal, resource, writingProposal } from './api-call.server.ts'
import { writeOn } from './write-remark.server.ts'

const calls = resource(
  readingProposal(operations.listRemarks, async ({ db, at }, { number }) => ({
    body: { items: (await listRemarks(db, number)).map((one) => remarkView(number, one, at)) },
  })),
  writingProposal(operations.writeRemark, async (call, { number, version: newest }) => {
    const { db, person, body, request, at } = call
    const { version = newest } = body
    if (version < 1 || version > newest) {
      const errors = [{ detail: api.details.noVersion, pointer: '/version' }]
      return fail(request, 'unprocessable', { errors })
    }
    const written = await writeOn(db, { proposal: number, version }, body, {
      ...{ id: person.id, guest: null, name: person.name, organisation: person.organisation },
    })
    if (written === null) return fail(request, 'not-found')
    if ('problems' in written) {
      const errors = Object.entries(written.problems).map(([field, detail]) => ({
        ...{ detail, pointer: `/${field}` },
      }))
      return fail(request, 'unprocessable', { errors })
    }
    const remarks = await listRemarks(db, number)
    const remark = remarks.find((one) => one.number === written.remark) ?? fail(request, 'failed')
    return {
      body: remarkView(number, remark, at),
      headers: { Location: at(paths.proposalReview(number, { remark: remark.number })) },
    }
  }),
)

export const loader = calls.loader
export const action = calls.action
