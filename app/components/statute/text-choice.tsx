import { Form } from '@remix-run/react'
import { formatDate, formatSource } from '#app/i18n/pl/format.ts'
import { statute as words } from '#app/i18n/pl/statute.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../form/button.tsx'

interface TextChoiceProps {
  readonly act: string
  readonly texts: readonly {
    readonly source: string
    readonly asOf: string
    readonly excerpt: boolean
  }[]
  readonly asOf: string
}

/** Which of the loaded texts of an act to read. */
export function TextChoice({ act, texts, asOf }: TextChoiceProps) {
  return (
    <Form action={paths.act(act)} className="inline-form">
      <label htmlFor="as-of" className="hidden-visually">
        {words.chooseText}
      </label>
      <select id="as-of" name="asOf" defaultValue={asOf}>
        {texts.map((text, index) => (
          // Of one day the full text comes first and is the one that the address gives.
          <option
            key={text.source + text.asOf}
            value={text.asOf}
            disabled={texts.findIndex((other) => other.asOf === text.asOf) < index}
          >
            {textName(text)}
          </option>
        ))}
      </select>
      <Button>{words.show}</Button>
    </Form>
  )
}

/** „Dz.U. 2013 poz. 594, stan prawny na 27 lutego 2013 (wyciąg)” */
export function textName({ source, asOf, excerpt }: TextChoiceProps['texts'][number]): string {
  const name = `${formatSource(source)}, ${words.asOf(formatDate(asOf))}`
  return excerpt ? `${name} (${words.excerpt})` : name
}
