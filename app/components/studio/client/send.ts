import { studio } from '#app/i18n/pl/studio.ts'
import { paths } from '#app/paths.ts'
import type { StudioAnswer } from '../answer.ts'

/** What came of sending a form: the desk's answer, or why there is none. */
export type Sent =
  | { readonly ok: true; readonly answer: StudioAnswer }
  | { readonly ok: false; readonly reason: 'offline' }
  /** The server answered, but not the desk: the session has ended, the draft is closed. */
  | { readonly ok: false; readonly reason: 'refused'; readonly problem: string }

export type Fields = Readonly<Record<string, string>>

/** Longer than a slow answer takes, shorter than a person's patience. */
const patience = 15_000

/** Sends a form of the desk without leaving the page. */
export async function sendForm(number: string, fields: Fields): Promise<Sent> {
  try {
    const response = await fetch(paths.proposalSaving(number), {
      method: 'POST',
      body: new URLSearchParams({ ...fields, stay: '1' }),
      signal: AbortSignal.timeout(patience),
    })
    if (response.status >= 502) return { ok: false, reason: 'offline' }
    if (![200, 400, 409].includes(response.status)) {
      return { ok: false, reason: 'refused', problem: await refusalOf(response) }
    }
    const answer: unknown = await response.json()
    return isAnswer(answer) ? { ok: true, answer } : { ok: false, reason: 'offline' }
  } catch {
    return { ok: false, reason: 'offline' }
  }
}

/** Why the person may not write in the draft any more. */
export interface Refusal {
  /** The draft left its authors' hands; or the person is none of them. */
  readonly reason: 'closed' | 'removed'
}

async function refusalOf(response: Response): Promise<string> {
  if (response.status === 401) return studio.state.signedOut
  const refusal: unknown = await response.json().catch(() => null)
  const isRemoved =
    typeof refusal === 'object' && refusal !== null && Reflect.get(refusal, 'reason') === 'removed'
  return isRemoved ? studio.state.removed : studio.state.closed
}

/** The route answers this and nothing else; a proxy's own page is none. */
function isAnswer(value: unknown): value is StudioAnswer {
  return typeof value === 'object' && value !== null && 'problems' in value && 'saved' in value
}

/** The first problem that an answer tells. */
export function problemOf({ problems }: StudioAnswer): string | undefined {
  return Object.values(problems)[0]
}
