import type { Logger } from 'pino'
import { restAfter } from '#app/core/notify/back-off.ts'
import { env } from '#app/env.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import { spreadNews } from '#app/storage/spread-news.server.ts'
import { runDaily } from './daily-run.ts'
import { openPost, type Post } from './post.server.ts'
import { sendDue } from './send.ts'

/** How long after something happened people are told at the latest. */
const pauseMs = 1_000

/** What runs beside the requests, to be stopped before the database is closed. */
export interface Worker {
  /** Lets what is under way end, and begins nothing more. */
  stop(): Promise<void>
}

/** Tells people what happened and what is due, and sends their mails, over and over; what fails is logged and made again. */
export function startWorker(db: Database, log: Logger): Worker {
  const nap = napping()
  const post = openPost(env())
  const work = async () => {
    let rest = restOf(0, new Date())
    while (!nap.ended()) {
      try {
        while ((await spreadNews(db, new Date())) > 0 && !nap.ended());
        const digests = await runDaily(db, new Date())
        if (digests !== null) log.info({ digests }, 'daily run')
        if (post !== null && rest.until <= Date.now()) {
          rest = await send(db, post, rest, nap.ended, log)
        }
      } catch (error) {
        log.error(error, 'telling news failed')
      }
      await nap.pause(pauseMs)
    }
  }
  const done = work()
  return {
    stop: () => {
      nap.end()
      return done
    },
  }
}

/** Since the server was away so many times in a row, nothing is sent until then. */
interface Rest {
  readonly times: number
  readonly until: number
}

function restOf(times: number, now: Date): Rest {
  return { times, until: now.getTime() + restAfter(times) }
}

async function send(
  db: Database,
  post: Post,
  { times }: Rest,
  stopped: () => boolean,
  log: Logger,
): Promise<Rest> {
  const { sent, failed, away } = await sendDue(db, post, () => new Date(), stopped)
  if (sent + failed > 0) log.info({ sent, failed, away }, 'mails')
  // A round that had nothing to send tells nothing about the server.
  return restOf(away ? times + 1 : sent > 0 ? 0 : times, new Date())
}

/** Pauses that can be ended before their time. */
function napping() {
  let over = false
  let wake = () => {}
  return {
    ended: () => over,
    end: () => {
      over = true
      wake()
    },
    pause: (ms: number) =>
      new Promise<void>((done) => {
        if (over) {
          done()
          return
        }
        const timer = setTimeout(done, ms)
        wake = () => {
          clearTimeout(timer)
          done()
        }
      }),
  }
}
