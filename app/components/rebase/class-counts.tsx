import { rebaseClasses, type RebaseClass } from '#app/core/rebase/item.ts'
import { rebase as words } from '#app/i18n/pl/rebase.ts'
import { Chip } from '../layout/chip.tsx'

const tones = { clean: 'ok', moved: 'accent', overtaken: undefined, conflict: 'warn' } as const

/** How many changes of a draft are of each class. */
export function ClassCounts({ classes }: { readonly classes: readonly RebaseClass[] }) {
  const counts = rebaseClasses
    .map((of) => ({ of, count: classes.filter((one) => one === of).length }))
    .filter(({ count }) => count > 0)
  return (
    <span className="chips">
      {counts.map(({ of, count }) => (
        <Chip key={of} tone={tones[of]}>
          {words.counts[of](count)}
        </Chip>
      ))}
    </span>
  )
}
