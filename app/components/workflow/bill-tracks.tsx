import { Link } from '@remix-run/react'
import type { NextTrackStep } from '#app/core/workflow/next-steps.ts'
import type { StageId } from '#app/core/workflow/stage.ts'
import { tracks as words } from '#app/i18n/pl/status.ts'
import { stageLabel, stepNames } from '#app/i18n/pl/workflow.ts'
import type { StepDetails } from '#app/core/workflow/details.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '../form/button.tsx'
import { Chip } from '../layout/chip.tsx'
import { Day } from '../layout/day.tsx'

/** A bill that carries the recommendation, and what this reader may record on its track. */
export interface ShownTrack {
  readonly bill: string
  readonly stage: StageId
  readonly details: StepDetails
  readonly since: string
  readonly furthest: boolean
  readonly next: readonly NextTrackStep[]
}

interface BillTracksProps {
  readonly number: string
  readonly tracks: readonly ShownTrack[]
  /** The stages with which this reader may open a track; none where no bill can carry it. */
  readonly openings: readonly StageId[]
}

/** The bills side by side: where each stands, and its next steps for those who record them. */
export function BillTracks({ number, tracks, openings }: BillTracksProps) {
  const step = (bill: string, stage: StageId) =>
    `${paths.proposalStatus(number, { bill, step: stage })}#record`
  return (
    <>
      <p>{words.lead}</p>
      {tracks.length === 0 ? <p className="unanswered">{words.none}</p> : null}
      <ul className="plain-list bill-tracks">
        {tracks.map(({ bill, stage, details, since, furthest, next }) => (
          <li key={bill}>
            <b>{bill}</b> {furthest ? <Chip tone="accent">{words.furthest}</Chip> : null}
            <small>
              {stageLabel(stage, details)} · <Day day={since} short />
            </small>
            <div className="actions">
              {next
                .filter(({ recordableAs }) => recordableAs.length > 0)
                .map(({ to }) => (
                  <ButtonLink
                    key={to}
                    small
                    to={step(bill, to)}
                    aria-label={words.next(bill, stepNames[to])}
                  >
                    {stepNames[to]}
                  </ButtonLink>
                ))}
            </div>
          </li>
        ))}
      </ul>
      {openings.length > 0 ? (
        <details className="rule">
          <summary>{words.add}</summary>
          <ul className="plain-list">
            {openings.map((stage) => (
              <li key={stage}>
                <Link to={`${paths.proposalStatus(number, { track: 'new', step: stage })}#record`}>
                  {words.openWith(stepNames[stage])}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
