import { env } from '#app/env.server.ts'

/** The public address of the program, for what is read outside it. */
export function publicOrigin(request: Request): string {
  return env().baseUrl?.origin ?? new URL(request.url).origin
}
