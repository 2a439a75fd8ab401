import { Form } from '@remix-run/react'
import { acceptedEndings, type Attachment } from '#app/core/record/attachment.ts'
import { formatMoment, formatSize } from '#app/i18n/pl/format.ts'
import { meetings as words } from '#app/i18n/pl/meetings.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../form/button.tsx'
import { Field } from '../form/field.tsx'

interface DocumentsProps {
  /** Slug of the meeting. */
  readonly meeting: string
  readonly documents: readonly Omit<Attachment, 'mediaType'>[]
  readonly mayAdd: boolean
}

/** The documents of a meeting, to be saved; and the form that adds one. */
export function Documents({ meeting, documents, mayAdd }: DocumentsProps) {
  return (
    <>
      {documents.length === 0 ? <p>{words.noDocuments}</p> : null}
      <ul className="plain-list documents">
        {documents.map(({ id, name, size, addedBy, addedAt }) => (
          <li key={id}>
            <a href={paths.meetingDocument(meeting, id)} download>
              {name}
            </a>
            <small>{[formatSize(size), addedBy, formatMoment(addedAt)].join(' · ')}</small>
          </li>
        ))}
      </ul>
      {mayAdd ? (
        <Form method="post" encType="multipart/form-data" className="form">
          <input type="hidden" name="intent" value="document" />
          <Field name="file" label={words.addDocument} hint={words.documentHint} required wide>
            {(control) => (
              <input
                {...control}
                type="file"
                accept={acceptedEndings.map((ending) => `.${ending}`).join(',')}
              />
            )}
          </Field>
          <div className="actions">
            <Button>{words.attach}</Button>
          </div>
        </Form>
      ) : null}
    </>
  )
}
