import { formatDate, formatSource } from '#app/i18n/pl/format.ts'
import { studio as words } from '#app/i18n/pl/studio.ts'
import { Notice } from '../../layout/notice.tsx'
import { Panels } from '../panels/panels.tsx'
import { LiveConflict } from '../live-conflict.tsx'
import { KeptNotice, StudioBar } from '../studio-bar.tsx'
import { StudioContents } from '../studio-contents.tsx'
import { StudioStatute } from '../studio-statute.tsx'
import type { ViewProps } from './view.ts'

/** The statute to be changed where it stands, its contents before it and the panels beside it. */
export function TextView({ desk, answer }: ViewProps) {
  const { context, text, law } = desk
  if (!text || !law) return <Notice tone="warn">{words.noText}</Notice>
  const conflict = answer?.conflict ?? null
  const typed = answer?.typed ?? {}
  return (
    <>
      <StudioBar desk={desk} />
      <KeptNotice />
      <LiveConflict keep={desk.here} />
      <div className="cols">
        <div className="toc">
          <StudioContents context={context} acts={desk.acts} parts={text.parts} part={text.part} />
        </div>
        <div>
          <p className="law-source">
            {words.law(formatSource(law.source), formatDate(law.asOf))}
            {law.excerpt ? <span className="hint">{words.excerpt}</span> : null}
          </p>
          <StudioStatute
            context={context}
            // The choice between two texts is made above; the desk below only shows the saved one.
            text={conflict ? { ...text, open: null } : text}
            answer={
              answer && 'place' in typed
                ? { text: typed.text ?? '', problem: answer.problems.text }
                : null
            }
          />
        </div>
        <aside className="side" id="beside" tabIndex={-1} aria-label={words.beside}>
          <Panels desk={desk} />
        </aside>
      </div>
    </>
  )
}
