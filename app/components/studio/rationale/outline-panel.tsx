import { countWords, presentHeadings, withHeading } from '#app/core/draft/rationale-outline.ts'
import { rationale as words, rationaleOutline } from '#app/i18n/pl/rationale.ts'
import { Button } from '../../form/button.tsx'
import { fieldId } from '../../form/field.tsx'
import { Card } from '../../layout/card.tsx'
import { useLive, useStudioDesk, useWatched } from '../client/use-studio.ts'

/** The parts that a rationale should have, ticked where they are, to be put in where they are not. */
export function OutlinePanel() {
  const session = useWatched(useStudioDesk().prose.sessions).rationale
  const text = useWatched(session.words)
  const live = useLive()
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
            {live && !present.has(id) ? (
              <Button
                type="button"
                small
                look="quiet"
                aria-label={words.insertHeading(heading)}
                onClick={() => {
                  session.type(withHeading(text, heading))
                  goToEnd(fieldId('rationale'))
                }}
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

/** Where the heading was put in and the words go on. */
function goToEnd(id: string): void {
  const field = document.getElementById(id)
  if (!(field instanceof HTMLTextAreaElement)) return
  field.focus()
  field.setSelectionRange(field.value.length, field.value.length)
  field.scrollTop = field.scrollHeight
}
