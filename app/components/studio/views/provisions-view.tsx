import { AmendingPanel } from '../panels/amending-panel.tsx'
import { ChecksPanel } from '../panels/checks-panel.tsx'
import type { ViewProps } from './view.ts'

/** The amending provisions as they will read, with what is found about them. */
export function ProvisionsView({ desk }: ViewProps) {
  return (
    <div className="cols two">
      <AmendingPanel desk={desk} />
      <aside className="side">
        <ChecksPanel desk={desk} />
      </aside>
    </div>
  )
}
