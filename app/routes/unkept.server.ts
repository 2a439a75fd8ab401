/** Headers of a page that has a secret in its address or among its words: nothing on the way keeps it. */
export const unkept = () => ({ 'Cache-Control': 'private, no-store' })
