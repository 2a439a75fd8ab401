import type { Server } from 'node:http'

import type { Logger } from 'pino'

/** How long requests that have begun may take to finish once the server was told to stop. */
const GRACE_MS = 10_000

/**
 * On SIGTERM or SIGINT: takes no new connection, lets the requests under way finish, closes what they
 * used, then ends the process. A second signal ends it at once.
 */
export function stopGracefully(server: Server, log: Logger, close: () => Promise<void>): void {
  let stopping = false
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1)
    stopping = true
    log.info({ signal }, 'stopping')
    const giveUp = setTimeout(() => {
      log.warn('requests still open were cut off')
      process.exit(1)
    }, GRACE_MS)
    giveUp.unref()
    server.close(() => {
      const end = (code: number) => {
        log.info('stopped')
        process.exit(code)
      }
      close().then(
        () => end(0),
        (error: unknown) => {
          log.error(error, 'closing failed')
          end(1)
        },
      )
    })
    server.closeIdleConnections()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
