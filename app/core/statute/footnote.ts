const FORMS = [
  String.raw`\[\^[^\]\s]{1,8}\]`,
  String.raw`\^\d{1,3}\)\^`,
  String.raw`<sup>\s?\d{1,3}\)\s?</sup>`,
  '[⁰¹²³⁴-⁹]{1,3}⁾',
].join('|')

/** The mark of a footnote behind a word: „gminy¹⁾”, „gminy^1)^”, „gminy[^1]”, with the space before it. */
export const footnoteMarks = new RegExp(`(?<=\\S)\\s?(?:${FORMS})(?!:)`, 'gu')

/** A footnote of a consolidated text, printed at the bottom of the page: „1) Dodany przez art. 1 …”. */
export const footnoteBody = new RegExp(
  `^(?:\\[\\^[^\\]\\s]{1,8}\\]:|(?:\\d{1,3}[a-z]?\\)|${FORMS})\\s+` +
    '(?:Zmian[ay] (?:tekstu jednolitego )?wymienion|Niniejsz[aą] ustaw|Obecnie|Ze zmian|Utracił' +
    '|W tym brzmieniu|(?:Dodan|Uchylon|W brzmieniu)\\S*(?: \\S+)? przez art))',
  'u',
)
