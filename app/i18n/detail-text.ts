import { dayFields, type DetailField, type StepDetails } from '#app/core/workflow/details.ts'
import { formatSource } from './typesetting.ts'

/** What the values of a field are called, for the fields that have a few. */
type ValueNames = Partial<Readonly<Record<DetailField, Readonly<Record<string, string>>>>>

/** Says in a language what a field of a step holds; `called` is what its meeting and team are called. */
export function detailTextOf(names: ValueNames, formatDate: (day: string) => string) {
  return (
    field: DetailField,
    details: StepDetails,
    called: { readonly meeting: string; readonly team: string },
  ): string => {
    const value = details[field] ?? ''
    if (dayFields.has(field)) return formatDate(value)
    const ofValue = names[field]
    if (ofValue) return ofValue[value] ?? ''
    switch (field) {
      case 'eli':
        return formatSource(value)
      case 'team':
      case 'meeting':
        return called[field] || value
      default:
        return value
    }
  }
}
