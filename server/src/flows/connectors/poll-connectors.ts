import { claimDueConnectors, findConnector, listRuns } from '../../modules/connectors/index.ts'
import { type Ctx, inTransaction } from '../../platform/ctx.ts'
import type { Database } from '../../platform/database/database.ts'
import { queueRun } from './connect-medusa.ts'

/** A claimed connector is due again after this long, should its job be lost. */
const CLAIM_MS = 60 * 60_000

/** Hands the connectors that are due to the job queue. Serves every shop at once. @returns how many */
export async function pollConnectors(
  db: Database,
  contextOf: (shopId: string) => Promise<Ctx>,
  now: number,
): Promise<number> {
  const due = await claimDueConnectors(db, new Date(now), new Date(now + CLAIM_MS))
  for (const { shopId } of due) {
    await inTransaction(await contextOf(shopId), async (ctx) => {
      const connector = await findConnector(ctx)
      if (!connector) return
      const [latest] = await listRuns(ctx, connector.id, 1)
      // One that is under way has its job already, or gets it back when its server is.
      if (latest?.state !== 'running') await queueRun(ctx, connector.id, false)
    })
  }
  return due.length
}
