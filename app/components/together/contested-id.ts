/** The place on the page where the wording of a contested unit is chosen. */
export function contestedId(key: string): string {
  return `spor-${key}`
}

/** What the name of a choice begins with, in the form and in the address; the key of the place follows. */
export const choicePrefix = 'choice:'
