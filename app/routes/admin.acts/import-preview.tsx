import { Notice } from '#app/components/layout/notice.tsx'
import { actImport as words } from '#app/i18n/pl/act-import.ts'
import { formatDate, formatSource } from '#app/i18n/pl/format.ts'
import { statute as statuteWords } from '#app/i18n/pl/statute.ts'
import { statuteProblemSentence } from '#app/i18n/pl/statute-problems.ts'
import type { Preview } from './read-import.server.ts'

/** How the program has read a text, before it is kept. */
export function ImportPreview({ preview }: { readonly preview: Preview }) {
  const { title, source, asOf, excerpt, articles, units, changes, problems, moreProblems } = preview
  const than = changes ? formatSource(changes.than) : ''
  const facts = [
    formatSource(source),
    asOf && statuteWords.asOf(formatDate(asOf)),
    excerpt && statuteWords.excerpt,
    words.articles(articles),
    words.units(units),
    changes && (changes.count > 0 ? words.changes(changes.count, than) : words.noChanges(than)),
  ]
  return (
    <section className="card" aria-labelledby="preview-title">
      <h2 id="preview-title" className="card-title">
        {words.checkedTitle}
      </h2>
      <p>
        <b>{title}</b>
      </p>
      <ul>
        {facts.filter(Boolean).map((fact) => (
          <li key={String(fact)}>{fact}</li>
        ))}
      </ul>
      {problems.length === 0 ? (
        <Notice tone="ok">{words.noProblems}</Notice>
      ) : (
        <>
          <h3>{words.problemsTitle}</h3>
          <ul>
            {problems.map(({ problem, line, words: quoted }, index) => (
              <li key={index}>
                {line === null ? null : <b>{words.line(line)}: </b>}
                {statuteProblemSentence(problem)} {quoted ? <q>{quoted}</q> : null}
              </li>
            ))}
            {moreProblems > 0 ? <li>{words.moreProblems(moreProblems)}</li> : null}
          </ul>
        </>
      )}
    </section>
  )
}
