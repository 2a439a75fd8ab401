import { Form } from '@remix-run/react'
import { eId, printAddress } from '#app/core/statute/address.ts'
import type { Contested } from '#app/core/together/contested.ts'
import { together as words } from '#app/i18n/pl/together.ts'
import { Button } from '../form/button.tsx'
import { Notice } from '../layout/notice.tsx'
import { contestedId, choicePrefix } from './contested-id.ts'
import { ReadingFields } from './reading-fields.tsx'
import { MergedWording, Wording } from './wordings.tsx'

interface ContestedPanelProps {
  readonly contested: readonly Contested[]
  /** What the variants are called, and the numbers of their recommendations. */
  readonly names: readonly string[]
  readonly numbers: readonly string[]
  /** All numbers that the page was asked for, read or not. */
  readonly asked: readonly string[]
  readonly shown: string
}

/** Every place that variants want otherwise, and for each the choice whose wording stands. */
export function ContestedPanel(props: ContestedPanelProps) {
  const { contested, names, numbers, asked, shown } = props
  return (
    <Notice tone="warn" title={words.conflicts(contested.length)}>
      <p>{words.conflictHint}</p>
      <Form method="get" className="stack">
        <ReadingFields numbers={asked} shown={shown} choices={[]} />
        {contested.map((place) => (
          <Place key={place.key} place={place} names={names} numbers={numbers} />
        ))}
        <p>
          <Button look="primary">{words.showChosen}</Button>
        </p>
      </Form>
    </Notice>
  )
}

function Place({
  place,
  names,
  numbers,
}: {
  readonly place: Contested
  readonly names: readonly string[]
  readonly numbers: readonly string[]
}) {
  const { key, address, of, variants, chosen, base, wordings, pieces } = place
  const cited = printAddress(address) || words.wholeText
  const among = variants.map((who) => names[who] ?? '')
  return (
    <fieldset className="contested" id={contestedId(key)}>
      <legend>
        <span className="hidden-visually">{words.choiceOf('')}</span>
        <a href={`#${eId(address)}`}>{cited}</a>
      </legend>
      {of === 'order' ? <p>{words.orderHint}</p> : null}
      <div className="three">
        <div>
          <p className="label">{words.law}</p>
          <Wording base={null} text={base} />
        </div>
        {variants.map((who, index) => (
          <div key={who}>
            <label className="choice">
              <input
                type="radio"
                name={choicePrefix + key}
                value={numbers[who]}
                defaultChecked={who === chosen}
              />
              <b>{names[who]}</b>
            </label>
            <Wording base={base} text={wordings[index] ?? null} />
          </div>
        ))}
      </div>
      <details className="wordings">
        <summary>{words.merged}</summary>
        <MergedWording pieces={pieces} names={among} />
      </details>
    </fieldset>
  )
}
