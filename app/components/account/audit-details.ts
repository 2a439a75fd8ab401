import type { AuditEvent } from '#app/core/record/audit.ts'
import { roleNames } from '#app/i18n/pl/account.ts'
import { audit as words } from '#app/i18n/pl/audit.ts'
import { stageNames } from '#app/i18n/pl/workflow.ts'

const detailNames: Readonly<Record<string, string>> = words.details
const valueNames: Readonly<Record<string, string>> = { ...stageNames, ...roleNames }

/** „etap: W recenzji, dzień: 2014-07-21”; `''` where an event says no more. */
export function auditDetails(details: AuditEvent['details']): string {
  return Object.entries(details)
    .map(([name, value]) => {
      return `${detailNames[name] ?? name}: ${valueNames[value ?? ''] ?? value ?? '–'}`
    })
    .join(', ')
}
