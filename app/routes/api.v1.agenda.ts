import { operations } from '#app/api/operations.ts'
import { agendaView } from '#app/api/views/record.ts'
import { demandsOf } from '#app/core/record/agenda-matrix.ts'
import { listAgendaItems } from '#app/storage/evidence.server.ts'
import { listProposals } from '#app/storage/proposals.server.ts'
import { reading, resource } from './api-call.server.ts'

const calls = resource(
  reading(operations.listAgenda, async ({ db, person, at }) => {
    const [items, readable] = await Promise.all([listAgendaItems(db), listProposals(db, person)])
    return { body: agendaView(demandsOf(items, readable), at) }
  }),
)

export const loader = calls.loader
export const action = calls.action
