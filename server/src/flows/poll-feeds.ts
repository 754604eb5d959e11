import { claimDueFeeds, expireTopics, forgetTopics } from '../modules/occasions/index.ts'
import type { Database } from '../platform/database/database.ts'
import type { JobQueue } from '../platform/jobs/job-queue.ts'
import { FEED_JOB } from './read-feeds.ts'

/** A claimed feed is due again after this long, should its job be lost. */
const CLAIM_MS = 30 * 60_000
/** Topics that nobody decided on are kept so long after their end, so that a feed that still names them brings nothing new. */
const KEPT_MS = 90 * 24 * 60 * 60_000

/** Hands the feeds that are due to the job queue, and ends the topics whose time is over. Serves every shop at once. */
export async function pollFeeds(db: Database, jobs: JobQueue, now: number): Promise<number> {
  await expireTopics(db, new Date(now))
  await forgetTopics(db, new Date(now - KEPT_MS))
  return db.transaction().execute(async (trx) => {
    const due = await claimDueFeeds(trx, new Date(now), new Date(now + CLAIM_MS))
    for (const { id, shopId } of due)
      await jobs.enqueue(FEED_JOB, { shopId, feedId: id }, { singletonKey: id, db: trx })
    return due.length
  })
}
