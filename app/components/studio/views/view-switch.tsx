import { studio as words } from '#app/i18n/pl/studio.ts'
import { paths } from '#app/paths.ts'
import { LinkTabs } from '../../layout/link-tabs.tsx'
import type { StudioContext } from '../context.ts'
import { studioViews, viewNamed } from './view.ts'

/** The choice between the text, the amending provisions and the rationale of one draft. */
export function ViewSwitch({
  context: { number, act, query },
}: {
  readonly context: StudioContext
}) {
  const current = viewNamed(query.view)
  return (
    <LinkTabs
      look="segmented"
      label={words.views}
      tabs={studioViews.map((view) => ({
        label: words.view[view],
        to: paths.proposalEdit(number, view === 'text' ? { act } : { act, view }),
        current: view === current,
      }))}
    />
  )
}
