import { Form } from '@remix-run/react'
import { formatList } from '#app/i18n/pl/format.ts'
import { together as words } from '#app/i18n/pl/together.ts'
import { Button } from '../form/button.tsx'
import { Card } from '../layout/card.tsx'
import { ReadingFields } from './reading-fields.tsx'

interface ChoiceCardProps {
  readonly all: readonly {
    readonly number: string
    readonly title: string
    readonly chosen: boolean
  }[]
}

/** The recommendations that change the act, to be chosen from. */
export function ChoiceCard({ all }: ChoiceCardProps) {
  return (
    <Card title={words.choose}>
      {all.length === 0 ? (
        <p className="hint">{words.nothing}</p>
      ) : (
        <Form method="get" className="choices">
          {all.map(({ number, title, chosen }) => (
            <label key={number} className="choice">
              <input type="checkbox" name="with" value={number} defaultChecked={chosen} />
              <span>
                <b>{number}</b> {title}
              </span>
            </label>
          ))}
          <p>
            <Button look="primary">{words.show}</Button>
          </p>
        </Form>
      )}
    </Card>
  )
}

interface ComposeCardProps {
  readonly numbers: readonly string[]
  readonly choices: readonly (readonly [key: string, number: string])[]
  /** Other acts that the chosen ones amend. */
  readonly besides: readonly string[]
}

/** A draft of one's own with what is read. */
export function ComposeCard({ numbers, choices, besides }: ComposeCardProps) {
  return (
    <Form method="post" className="card">
      <ReadingFields numbers={numbers} choices={choices} />
      <p className="hint">{words.composeHint}</p>
      {besides.length > 0 ? <p className="hint">{words.composeOnly(formatList(besides))}</p> : null}
      <p>
        <Button>{words.compose}</Button>
      </p>
    </Form>
  )
}
