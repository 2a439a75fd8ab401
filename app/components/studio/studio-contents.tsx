import { Link } from '@remix-run/react'
import type { StudioPart } from '#app/core/draft/studio-line.ts'
import { wholeAct } from '#app/core/draft/whole-act.ts'
import { studio as words } from '#app/i18n/pl/studio.ts'
import { paths } from '#app/paths.ts'
import { classNames } from '../layout/class-names.ts'
import type { StudioContext } from './context.ts'

interface StudioContentsProps {
  readonly context: StudioContext
  /** All acts, the shown one among them. */
  readonly acts: readonly { readonly slug: string; readonly title: string }[]
  readonly parts: readonly StudioPart[]
  /** The part that is shown. */
  readonly part: string
}

/**
 * The acts, the chapters of the shown one, and the articles of the shown chapter; a dot marks what
 * changed. On a phone the chapters are a closed `details`; on a wide screen the style sheet lays it open.
 */
export function StudioContents({
  context: { number, act },
  acts,
  parts,
  part,
}: StudioContentsProps) {
  return (
    <>
      <nav className="studio-acts" aria-label={words.acts}>
        {acts.map(({ slug, title }) => (
          <Link
            key={slug}
            to={paths.proposalEdit(number, { act: slug })}
            title={title}
            aria-current={slug === act ? 'true' : undefined}
          >
            {slug}
          </Link>
        ))}
      </nav>
      <nav className="contents" aria-label={words.contents}>
        <details>
          <summary>{words.contents}</summary>
          <ol>
            {parts.length > 1 ? (
              <li className="chapter">
                <Link
                  to={paths.proposalEdit(number, { act, at: wholeAct })}
                  aria-current={part === wholeAct ? 'true' : undefined}
                >
                  {words.wholeAct}
                </Link>
              </li>
            ) : null}
            {parts.map(({ id, mark, heading, touched, articles }) => (
              <li key={id} className="chapter">
                <Link
                  to={paths.proposalEdit(number, { act, at: id })}
                  aria-current={id === part ? 'true' : undefined}
                  className={classNames(touched && 'touched')}
                >
                  <small>
                    {mark}
                    {touched ? <Touched /> : null}
                  </small>
                  {heading}
                </Link>
                {id === part ? (
                  <span className="articles">
                    {articles.map((article) => (
                      <a
                        key={article.id}
                        href={`#${article.id}`}
                        className={classNames(article.touched && 'touched')}
                      >
                        {article.number}
                        {article.touched ? <Touched /> : null}
                      </a>
                    ))}
                  </span>
                ) : null}
              </li>
            ))}
          </ol>
        </details>
      </nav>
    </>
  )
}

function Touched() {
  return <span className="hidden-visually"> ({words.changed})</span>
}
