import type { LoaderFunctionArgs } from '@remix-run/node'
import { amendingActOf } from '#app/core/draft/amending-act.ts'
import { compareContents } from '#app/core/draft/comparison.ts'
import { env } from '#app/env.server.ts'
import { packageDocx } from '#app/export/package-docx.ts'
import { formatSource } from '#app/i18n/pl/format.ts'
import { packageWords as words } from '#app/i18n/pl/package.ts'
import { loadAmendedTexts } from '#app/storage/amended-texts.server.ts'
import { requireFiledText } from './filed-text.server.ts'

/** A recommendation as a document for an office: `v2.docx` a version, `draft.docx` the draft. */
export async function loader(asked: LoaderFunctionArgs) {
  const { db, proposal, file, text, isDraft } = await requireFiledText(asked)
  const { number } = proposal
  const statuteOf = await loadAmendedTexts(db, [text.content])
  const body = await packageDocx(
    {
      title: proposal.title,
      author: proposal.organisationName,
      footer: words.footer(number),
      facts: [
        isDraft ? words.draft(number, text.date) : words.version(number, text.number, text.date),
        proposal.organisationName,
        ...(env().demo ? [words.example] : []),
      ],
      articles: amendingActOf(text.content, statuteOf).articles.map(({ lines }) => lines),
      // The provisions that go with the amending articles first, then the reasons.
      parts: (['transitional', 'entryIntoForce', 'problem', 'rationale'] as const).map((part) => {
        return { name: words.parts[part], markdown: text.content[part] }
      }),
      comparisons: compareContents(null, text.content, statuteOf).map(
        ({ act, source, statute, diffs }) => ({
          title: `${statute?.title ?? act} (${formatSource(source)})`,
          diffs,
        }),
      ),
    },
    words,
  )
  return new Response(body, {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'Content-Disposition': `attachment; filename="${number}-${file}.docx"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
