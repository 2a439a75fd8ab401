const mark =
  /^\s*(?:(?:Art|ART)\.\s*\d|§\s*\d|\d+\p{L}{0,3}[¹²³⁰-⁹]*[.)]\s|\p{Ll}{1,2}\)\s|[-–—]\s)/u

/** Whether a pasted text begins with the mark of a unit: then it is read into units. */
export function beginsWithMark(text: string): boolean {
  return mark.test(text)
}

/** Whether words may hold smaller units: a further line that begins with a mark. */
export function holdsMarks(text: string): boolean {
  return text.split('\n').slice(1).some(beginsWithMark)
}
