import {
  proposalContentFormat,
  proposalContentSchema,
  type ProposalContent,
} from '../core/draft/content.ts'

/** The words of a recommendation as they are kept: JSON text with the number of its shape. */
export function contentColumns(content: ProposalContent): { format: number; content: string } {
  return { format: proposalContentFormat, content: JSON.stringify(content) }
}

/** Reads them back; what does not have the shape is our bug, or a damaged database: throws. */
export function toContent(text: string): ProposalContent {
  return proposalContentSchema.parse(JSON.parse(text))
}
