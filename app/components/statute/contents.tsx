import { eId, type Address } from '#app/core/statute/address.ts'
import { kinds } from '#app/core/statute/kinds.ts'
import { addressOf } from '#app/core/statute/locate.ts'
import type { Unit } from '#app/core/statute/unit.ts'
import { statute as words } from '#app/i18n/pl/statute.ts'

interface ContentsProps {
  readonly units: readonly Unit[]
  /** `eId`s of articles that recommendations touch. */
  readonly touched: ReadonlySet<string>
}

/**
 * Table of contents: titles of the systematising units, under each the numbers of its articles. On a
 * phone it is a closed `details`; on a wide screen the style sheet lays it open.
 */
export function Contents({ units, touched }: ContentsProps) {
  return (
    <nav className="contents" aria-label={words.contents}>
      <details>
        <summary>{words.contents}</summary>
        <ol>
          <Entries units={units} parent={[]} touched={touched} />
        </ol>
      </details>
    </nav>
  )
}

function Entries({ units, parent, touched }: ContentsProps & { readonly parent: Address }) {
  const articles = units.filter((unit) => !kinds[unit.kind].systematising)
  return (
    <>
      {articles.length > 0 ? (
        <li className="chapter">
          <Articles articles={articles} touched={touched} />
        </li>
      ) : null}
      {units
        .filter((unit) => kinds[unit.kind].systematising)
        .map((unit, index) => {
          const address = addressOf(unit, parent)
          const inside = unit.children.filter((child) => !kinds[child.kind].systematising)
          const deeper = unit.children.filter((child) => kinds[child.kind].systematising)
          return (
            <li key={index} className="chapter">
              <a href={`#${eId(address)}`}>
                <small>{kinds[unit.kind].printMark(unit.number)}</small>
                {unit.heading || unit.text || null}
              </a>
              <Articles articles={inside} touched={touched} />
              {deeper.length > 0 ? (
                <ol>
                  <Entries units={deeper} parent={address} touched={touched} />
                </ol>
              ) : null}
            </li>
          )
        })}
    </>
  )
}

function Articles({
  articles,
  touched,
}: {
  readonly articles: readonly Unit[]
  readonly touched: ReadonlySet<string>
}) {
  if (articles.length === 0) return null
  return (
    <span className="articles">
      {articles.map((article, index) => {
        const id = eId(addressOf(article, []))
        const name = `${kinds[article.kind].citation} ${article.number}`
        return (
          <a
            key={index}
            href={`#${id}`}
            aria-label={name}
            className={touched.has(id) ? 'touched' : undefined}
          >
            {article.number}
          </a>
        )
      })}
    </span>
  )
}
