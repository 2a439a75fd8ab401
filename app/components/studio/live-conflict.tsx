import { useStudioDesk, useWatched } from './client/use-studio.ts'
import { ConflictPanel } from './conflict-panel.tsx'

/** The choice between wordings that met while somebody typed, made without leaving the page. */
export function LiveConflict({ keep }: { readonly keep: string }) {
  const studio = useStudioDesk()
  const refused = useWatched(studio.refused)
  if (!refused?.conflict) return null
  return (
    <ConflictPanel
      conflict={refused.conflict}
      typed={refused.typed}
      keep={keep}
      live={{ send: studio.change, giveWay: studio.giveWay }}
    />
  )
}
