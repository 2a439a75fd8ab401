/**
 * Words that carry no meaning alone: conjunctions, prepositions, relative and reflexive pronouns.
 * „nie” is not one of them and must never be: it turns a provision into its opposite.
 */
export const littleWords: ReadonlySet<string> = new Set(
  (
    'i oraz a lub albo ani bądź w we z ze na do od o po za przy przez dla u ku pod nad przed między ' +
    'bez się że iż by to jak jako także też ale lecz aby ' +
    'który która które którego której któremu którym którą których którymi którzy ' +
    'ten ta te tego tej temu tym tą tych tymi'
  ).split(' '),
)
