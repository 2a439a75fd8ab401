import type { StudioDesk } from '../desk.ts'

/** What every panel beside the text is given; a panel that has nothing to say renders nothing. */
export interface PanelProps {
  readonly desk: StudioDesk
}
