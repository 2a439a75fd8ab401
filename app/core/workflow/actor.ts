/**
 * In what capacity a step is taken (domain roles of the procedure, not accounts of the program):
 * `author` the expert who writes, `reviewer`, `office` the association's coordinating office, `board`
 * the association's board (zarząd), `localSide` the secretary or co-chair of the local side, `team` a
 * team's co-chair or secretary, `coChairs` both co-chairs of KWRiST, `plenary` its plenary session as
 * its minutes tell, `observer` who records public facts of the government and the parliament.
 */
export const actors = [
  'author',
  'reviewer',
  'office',
  'board',
  'localSide',
  'team',
  'coChairs',
  'plenary',
  'observer',
] as const

export type Actor = (typeof actors)[number]
