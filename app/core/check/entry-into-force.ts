import type { CheckProblem } from './problem.ts'

/** The usual formula (ZTP § 45 ust. 1; act of 20 July 2000, art. 4 ust. 1). */
const usual = 'Ustawa wchodzi w życie po upływie 14 dni od dnia ogłoszenia.'

/** The shortest vacatio legis that needs no reason given (ZTP § 12, act of 20 July 2000, art. 4). */
const usualDays = 14

const formula =
  /wchodz(?:i|ą)\s+w\s+życie\s+(?:z\s+dniem|po\s+upływie\s[^.]*od\s+dnia\s+(?:jej\s+)?ogłoszenia|pierwszego\s+dnia|z\s+mocą)/u
const atOnce =
  /wchodz(?:i|ą)\s+w\s+życie\s+z\s+dniem\s+(?:ogłoszenia|następującym\s+po\s+dniu\s+ogłoszenia)/u
const afterDays = /po\s+upływie\s+(\d+)\s+dni/u

/** Checks the provision on entry into force: there, in a form of ZTP § 45, and not too soon. */
export function checkEntryIntoForce(text: string): readonly CheckProblem[] {
  const fix = { kind: 'entryIntoForce', text: usual } as const
  if (text.trim() === '') return [{ code: 'entry-into-force-missing', severity: 'error', fix }]
  const range = { start: 0, end: text.length }
  if (!formula.test(text)) {
    return [{ code: 'entry-into-force-unclear', severity: 'warning', range, text, fix }]
  }
  const days = afterDays.exec(text)
  const short = atOnce.exec(text) ?? (days && Number(days[1]) < usualDays ? days : null)
  if (!short) return []
  const place = { start: short.index, end: short.index + short[0].length }
  return [{ code: 'vacatio-legis-short', severity: 'warning', range: place, text: short[0] }]
}
