/** A failure that its message explains completely; a stack would only frighten. */
export class Explained extends Error {}
