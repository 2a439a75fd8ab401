interface ProseProps {
  /** Sanitised HTML, as `export/prose-html.ts` gives it. */
  readonly html: string
  readonly empty: string
}

/** A person's Markdown, set for reading. */
export function Prose({ html, empty }: ProseProps) {
  if (html === '') return <p className="hint">{empty}</p>
  return <div lang="pl" className="prose" dangerouslySetInnerHTML={{ __html: html }} />
}
