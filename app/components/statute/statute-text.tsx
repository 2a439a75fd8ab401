import { eId, printAddress, type Address } from '#app/core/statute/address.ts'
import { kinds } from '#app/core/statute/kinds.ts'
import { addressOf } from '#app/core/statute/locate.ts'
import type { Unit } from '#app/core/statute/unit.ts'
import { followButton } from '#app/i18n/pl/follow-button.ts'
import { statute as words } from '#app/i18n/pl/statute.ts'
import type { BookContext, MarginMark } from './book-context.ts'
import { followFormId } from './follow-form.tsx'
import type { Gap } from './omitted.ts'
import { UnitBlock, UnmarkedText } from './unit-block.tsx'
import { UnitText } from './unit-text.tsx'

interface StatuteTextProps {
  readonly units: readonly Unit[]
  readonly context: BookContext
  /** Where the units stand, when they are not the outermost of the act. */
  readonly parent?: Address
  readonly level?: number
}

/** Units of a statute set as a book, with everything that hangs on them. */
export function StatuteText({ units, context, parent = [], level = 2 }: StatuteTextProps) {
  return (
    <>
      {units.map((unit, index) => {
        const address = addressOf(unit, parent)
        const gap = context.gaps.get(unit)
        return (
          // Numbers repeat in flawed texts; the place among the siblings never does.
          <BookUnit key={index} {...{ unit, address, gap, context, level }} />
        )
      })}
    </>
  )
}

interface BookUnitProps {
  readonly unit: Unit
  readonly address: Address
  readonly gap: Gap | undefined
  readonly context: BookContext
  readonly level: number
}

function BookUnit({ unit, address, gap, context, level }: BookUnitProps) {
  const id = eId(address)
  const { systematising, headingLevel } = kinds[unit.kind]
  const text = unit.text ? (
    <UnitText text={unit.text} links={context.links.get(id)} hits={context.hits.get(id)} />
  ) : null
  const inner = (
    <>
      {headingLevel > 0 && text ? <UnmarkedText>{text}</UnmarkedText> : text}
      {unit.children.length > 0 ? (
        <StatuteText
          units={unit.children}
          context={context}
          parent={address}
          level={headingLevel > 0 ? level + 1 : level}
        />
      ) : null}
    </>
  )
  const marks = context.marks.get(id)
  const { proposeHref, followAct } = context
  return (
    <>
      {gap ? <GapLine gap={gap} /> : null}
      <UnitBlock
        unit={unit}
        id={id}
        heading={unit.heading}
        level={level}
        tools={
          <>
            {proposeHref && !systematising ? (
              <a
                className="propose"
                href={proposeHref(id)}
                aria-label={words.proposeFor(printAddress(address))}
                // The keyboard finds it at the article; a stop at every point would be in the way.
                tabIndex={headingLevel > 0 ? undefined : -1}
              >
                {words.propose}
              </a>
            ) : null}
            {followAct !== null && headingLevel > 0 && !systematising ? (
              <FollowUnit act={followAct} unit={printAddress(address)} />
            ) : null}
            {marks ? <MarginMarks marks={marks} /> : null}
          </>
        }
      >
        {inner}
      </UnitBlock>
    </>
  )
}

/** A button of the form that stands once on the page, so that every article does not bring its own. */
function FollowUnit({ act, unit }: { readonly act: string; readonly unit: string }) {
  return (
    <button
      form={followFormId}
      name="target"
      value={`${act} ${unit}`}
      className="propose"
      aria-label={followButton.followOf(unit)}
    >
      {followButton.follow}
    </button>
  )
}

function MarginMarks({ marks }: { readonly marks: readonly MarginMark[] }) {
  return (
    <ul className="margin-marks" aria-label={words.touchedBy}>
      {marks.map(({ number, title, href }) => (
        <li key={number}>
          <a href={href} title={title}>
            {number}
          </a>
        </li>
      ))}
    </ul>
  )
}

function GapLine({ gap }: { readonly gap: Gap }) {
  const text =
    gap.before === null ? words.omittedStart(gap.after) : words.omitted(gap.before, gap.after)
  return <p className="gap">{text}</p>
}
