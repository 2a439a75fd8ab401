import { countWords, presentHeadings, withHeading } from '#app/core/draft/rationale-outline.ts'
import { rationale as words, rationaleOutline } from '#app/i18n/pl/rationale.ts'
import { Button } from '../../form/button.tsx'
import { fieldId } from '../../form/field.tsx'
import { Card } from '../../layout/card.tsx'
import { useFieldText } from './use-field-text.ts'

/** The parts that a rationale should have, ticked where they are, to be put in where they are not. */
export function OutlinePanel({ saved }: { readonly saved: string }) {
  const { text, write, ready } = useFieldText(fieldId('rationale'), saved)
  const present = presentHeadings(text, rationaleOutline)
  return (
    <Card title={words.outline}>
      <p className="hint">{words.outlineHint}</p>
      <ul className="outline">
        {rationaleOutline.map(({ id, heading }) => (
          <li key={id} className={present.has(id) ? 'present' : undefined}>
            <span aria-hidden>{present.has(id) ? '✓' : '○'}</span>
            <span className="hidden-visually">
              {present.has(id) ? words.present : words.missing}:{' '}
            </span>
            <span>{heading}</span>
            {ready && !present.has(id) ? (
              <Button
                type="button"
                small
                look="quiet"
                aria-label={words.insertHeading(heading)}
                onClick={() => write(withHeading(text, heading))}
              >
                {words.insert}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="hint" aria-live="polite">
        {words.words(countWords(text))}
      </p>
      <p className="hint">{words.unitHint}</p>
    </Card>
  )
}
