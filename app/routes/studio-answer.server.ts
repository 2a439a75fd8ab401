import { data } from '@remix-run/node'
import type { StudioAnswer } from '#app/components/studio/answer.ts'

/** The desk's answer with its status; what is not given is empty. */
export function studioAnswer(
  status: number,
  typed: StudioAnswer['typed'],
  { problems = {}, preview = null, conflict = null, saved = null }: Partial<StudioAnswer>,
) {
  const body: StudioAnswer = {
    intent: typed.intent ?? '',
    typed,
    problems,
    preview,
    conflict,
    saved,
  }
  return data(body, { status })
}
