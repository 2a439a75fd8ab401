/** The kinds of errors of the API, for callers who prefer English. */
export const problemTitles = {
  'bad-request': 'The request cannot be understood',
  unauthorized: 'A valid key is needed',
  forbidden: 'This is not allowed to you',
  'insufficient-scope': 'The key does not allow writing',
  'not-found': 'There is no such resource',
  'method-not-allowed': 'The resource does not support this method',
  'length-required': 'The length of the body is missing',
  'precondition-failed': 'The resource has changed meanwhile',
  'too-large': 'The body is too large',
  'unsupported-media-type': 'The body must be JSON',
  unprocessable: 'The content was not accepted',
  'precondition-required': 'The If-Match header is missing',
  'too-many-requests': 'Too many requests',
  failed: 'The program has failed',
}
