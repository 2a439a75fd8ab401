import type { AuditEvent } from '#app/core/record/audit.ts'
import { access } from '#app/i18n/pl/access.ts'
import { roleNames } from '#app/i18n/pl/account.ts'
import { audit as words } from '#app/i18n/pl/audit.ts'
import { kindNames, verdictNames } from '#app/i18n/pl/review.ts'
import { stageNames } from '#app/i18n/pl/workflow.ts'

type Names = Readonly<Record<string, string>>

const detailNames: Names = words.details

/** What the values of a detail are called, where they are codes. */
const valueNames: Readonly<Record<string, Names>> = {
  stage: stageNames,
  role: roleNames,
  kind: kindNames,
  verdict: verdictNames,
  scope: access.scopes,
  deed: words.deeds,
  who: words.asked,
}

/** „etap: W recenzji, dzień: 2014-07-21”; `''` where an event says no more. */
export function auditDetails(details: AuditEvent['details']): string {
  return Object.entries(details)
    .map(([name, value]) => {
      const told = valueNames[name]?.[value ?? ''] ?? value ?? '–'
      return `${detailNames[name] ?? name}: ${told}`
    })
    .join(', ')
}
