import type { MediaJobView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { isGoing } from './use-media.ts'

const LOOK_MS = 350

/** Looks after a job until it has ended. @returns the job as it ended */
export async function waitForJob(shop: string, job: MediaJobView, signal: AbortSignal): Promise<MediaJobView> {
  for (;;) {
    const now = await inShop<MediaJobView>(shop, `/media-jobs/${job.id}`, { signal })
    if (!isGoing(now)) return now
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    signal.throwIfAborted()
  }
}
