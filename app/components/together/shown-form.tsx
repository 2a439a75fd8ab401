import { Form } from '@remix-run/react'
import { together as words } from '#app/i18n/pl/together.ts'
import { Button } from '../form/button.tsx'
import { ReadingFields } from './reading-fields.tsx'

interface ShownFormProps {
  readonly shown: string
  readonly parts: readonly {
    readonly id: string
    readonly label: string
    readonly touched: boolean
  }[]
  readonly numbers: readonly string[]
  readonly choices: readonly (readonly [key: string, number: string])[]
}

/** How much of the act is read: what changes with its neighbours, a chapter, or all of it. */
export function ShownForm({ shown, parts, numbers, choices }: ShownFormProps) {
  return (
    <Form method="get" className="inline-form">
      <ReadingFields numbers={numbers} choices={choices} />
      <label htmlFor="shown">{words.shown}</label>
      <select id="shown" name="show" defaultValue={shown}>
        <option value="changed">{words.shownChanged}</option>
        <option value="all">{words.shownAll}</option>
        {parts.map(({ id, label, touched }) => (
          <option key={id} value={id}>
            {words.shownPart(label, touched)}
          </option>
        ))}
      </select>
      <Button>{words.go}</Button>
    </Form>
  )
}
