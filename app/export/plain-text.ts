import { typedText } from '#app/core/typed-text.ts'

/** A text as any office file can hold it: without what is no text, its lines ended by `\n`. */
export function plainText(text: string): string {
  return typedText(text).replace(/\r\n?/g, '\n')
}
