import { paths } from '#app/paths.ts'

/** What a person can type to try the API, told for the address of this program. */
export function apiExamples(origin: string) {
  const { api } = paths
  const provisions =
    'Art. 1. W ustawie z dnia 8 marca 1990 r. o samorządzie gminnym w art. 67 uchyla się ust. 2.'
  const remark = { at: 'prose rationale', body: 'Brakuje skutków finansowych.' }
  const key = '-H "Authorization: Bearer $KLUCZ"'
  const json = '-H "Content-Type: application/json"'
  return {
    list: `curl "${origin}${api.proposals({ act: 'usg', limit: 2 })}"`,
    draft: `curl -i ${key} \\\n  ${origin}${api.draft('R-2014-04')}`,
    save: [
      `curl -X PUT ${key} -H 'If-Match: "r12"' ${json} \\`,
      `  -d '${JSON.stringify({ text: provisions })}' \\`,
      `  ${origin}${api.draft('R-2014-04')}/provisions`,
    ].join('\n'),
    remark: [
      `curl -X POST ${key} ${json} \\`,
      `  -d '${JSON.stringify(remark)}' \\`,
      `  ${origin}${api.proposal('R-2014-03')}/remarks`,
    ].join('\n'),
  }
}
