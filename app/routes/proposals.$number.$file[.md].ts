import type { LoaderFunctionArgs } from '@remix-run/node'
import { amendingActOf } from '#app/core/draft/amending-act.ts'
import { env } from '#app/env.server.ts'
import { proposalFile } from '#app/export/proposal-file.ts'
import { listActs } from '#app/storage/acts.server.ts'
import { loadAmendedTexts } from '#app/storage/amended-texts.server.ts'
import { listKin } from '#app/storage/origins.server.ts'
import { requireFiledText } from './filed-text.server.ts'

/** A recommendation as a file: `v2.md` a version, `draft.md` the draft. */
export async function loader(asked: LoaderFunctionArgs) {
  const { db, proposal, person, file, text } = await requireFiledText(asked)
  const { number } = proposal
  const { text: changes } = amendingActOf(text.content, await loadAmendedTexts(db, [text.content]))
  const { origins } = await listKin(db, person, number)
  const body = proposalFile(
    proposal,
    { ...text, version: text.number, changes, origins, example: env().demo },
    await listActs(db),
  )
  return new Response(body, {
    headers: {
      'Content-Type': 'text/markdown; charset=utf-8',
      'Content-Disposition': `attachment; filename="${number}-${file}.md"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
