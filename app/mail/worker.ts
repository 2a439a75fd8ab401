import type { Logger } from 'pino'
import type { Database } from '#app/storage/database.server.ts'
import { spreadNews } from '#app/storage/spread-news.server.ts'

/** Beside the requests of the server: how long after something happened people are told at the latest. */
const pauseMs = 1_000

/** What was started beside the requests, to be stopped before the database is closed. */
export interface Worker {
  /** Lets what is under way end, and begins nothing more. */
  stop(): Promise<void>
}

/** Tells people what happened, over and over. A turn that fails is logged and made again. */
export function startWorker(db: Database, log: Logger): Worker {
  let stopping = false
  let wake = () => {}
  const pause = () =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, pauseMs)
      wake = () => {
        clearTimeout(timer)
        done()
      }
    })
  const work = async () => {
    while (!stopping) {
      try {
        const taken = await spreadNews(db, new Date())
        if (taken > 0) continue
      } catch (error) {
        log.error(error, 'telling news failed')
      }
      await pause()
    }
  }
  const ended = work()
  return {
    stop: () => {
      stopping = true
      wake()
      return ended
    },
  }
}
