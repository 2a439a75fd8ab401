import { Form } from '@remix-run/react'
import { authors as words } from '#app/i18n/pl/authors.ts'
import { Button } from '../form/button.tsx'

interface AuthorListProps {
  readonly author: string
  readonly coAuthors: readonly {
    readonly id: string
    readonly name: string
    readonly organisation: string
  }[]
}

/** The author and the co-authors of a recommendation, each of these with the way to take them out. */
export function AuthorList({ author, coAuthors }: AuthorListProps) {
  return (
    <>
      <h2>{words.author}</h2>
      <p>{author}</p>
      <h2>{words.coAuthors}</h2>
      {coAuthors.length === 0 ? <p className="hint">{words.none}</p> : null}
      <ul className="plain-list co-authors">
        {coAuthors.map(({ id, name, organisation }) => (
          <li key={id}>
            <span>
              {name} {organisation === '' ? null : <small>{organisation}</small>}
            </span>
            <Form method="post">
              <input type="hidden" name="intent" value="remove" />
              <input type="hidden" name="user" value={id} />
              <Button small look="danger" aria-label={words.remove(name)}>
                {words.removeShort}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </>
  )
}
