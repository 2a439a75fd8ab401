import { Link } from '@remix-run/react'
import { search as words } from '#app/i18n/pl/search.ts'
import { paths } from '#app/paths.ts'

/** Questions of every kind, each ready to be asked. */
export function Examples() {
  return (
    <ul className="examples">
      {words.examples.map(({ question, what }) => (
        <li key={question}>
          <Link to={paths.search({ q: question })}>{question}</Link> <span>{what}</span>
        </li>
      ))}
    </ul>
  )
}
