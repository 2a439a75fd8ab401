import { digestDay } from '#app/core/notify/digest.ts'
import { dayOf } from '#app/core/workflow/calendar-day.ts'
import type { Database } from '#app/storage/database.server.ts'
import { firstRun, isRunMade, makeDigests } from '#app/storage/digests.server.ts'
import { remindOfTerms } from '#app/storage/reminders.server.ts'
import { spreadNews } from '#app/storage/spread-news.server.ts'

/**
 * Calls terms to mind and makes the digests of the day, once its hour has come; gives how many digests
 * there are, `null` when there is nothing to do. A run that was missed is made up for. What ends before
 * its time is done again from the beginning: each part of it does nothing twice.
 */
export async function runDaily(db: Database, now: Date): Promise<number | null> {
  const day = digestDay(now)
  if (await isRunMade(db, day)) return null
  const since = (await firstRun(db)) ?? day
  await remindOfTerms(db, { today: dayOf(now), since, now })
  // The digests take in what was just called to mind.
  while ((await spreadNews(db, now)) > 0);
  return makeDigests(db, day, now)
}
