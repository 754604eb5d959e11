import type { MediaJobView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'

const LOOK_MS = 350

/** Looks after a job until it has ended. @returns the job as it ended */
export async function waitForJob(shop: string, job: MediaJobView, signal: AbortSignal): Promise<MediaJobView> {
  for (;;) {
    const { items } = await inShop<{ items: MediaJobView[] }>(shop, `/media-jobs?productId=${job.productId}`, {
      signal,
    })
    const now = items.find(({ id }) => id === job.id)
    if (now && now.state !== 'queued' && now.state !== 'running') return now
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    signal.throwIfAborted()
  }
}
