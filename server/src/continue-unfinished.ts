import { CONNECTOR_JOB } from './flows/connectors/connect-medusa.ts'
import { IMPORT_JOB } from './flows/import-products.ts'
import { queueOf } from './flows/make-work.ts'
import { SHOP_IMPORT_JOB } from './flows/orders/read-brought.ts'
import { BANK_JOB } from './flows/propose-clauses.ts'
import { ROUTES_JOB } from './flows/routing/make-routes.ts'
import { LISTING_JOB } from './flows/run-listings.ts'
import { SIMULATION_JOB } from './flows/simulate-shop.ts'
import { PLAN_JOB } from './flows/supply/make-plan.ts'
import { unfinishedAsks } from './modules/bank/index.ts'
import { unfinishedConnectorRuns } from './modules/connectors/index.ts'
import { unfinishedImports } from './modules/imports/index.ts'
import { unfinishedRoutes } from './modules/routing/index.ts'
import { unfinishedRuns } from './modules/runs/index.ts'
import { unfinishedShopImports } from './modules/shop-imports/index.ts'
import { unfinishedSimulations } from './modules/simulations/index.ts'
import { unfinishedPlans } from './modules/supply/index.ts'
import { unfinishedMediaJobs } from './modules/works/index.ts'
import type { Platform } from './platform/runtime.ts'

/** Puts what a killed process left in the middle back into the queue. */
export async function continueUnfinished({ db, jobs }: Pick<Platform, 'db' | 'jobs'>): Promise<void> {
  for (const run of await unfinishedRuns(db)) {
    await jobs.enqueue(LISTING_JOB, { shopId: run.shopId, runId: run.id }, { singletonKey: run.id })
  }
  for (const row of await unfinishedImports(db)) {
    await jobs.enqueue(IMPORT_JOB, { shopId: row.shopId, importId: row.id }, { singletonKey: row.id })
  }
  for (const { id, shopId } of await unfinishedShopImports(db)) {
    await jobs.enqueue(SHOP_IMPORT_JOB, { shopId, importId: id }, { singletonKey: shopId })
  }
  for (const job of await unfinishedMediaJobs(db)) {
    await jobs.enqueue(queueOf(job.kind), { shopId: job.shopId, jobId: job.id }, { singletonKey: job.id })
  }
  for (const { shopId, seed } of await unfinishedSimulations(db)) {
    await jobs.enqueue(SIMULATION_JOB, { shopId, seed }, { singletonKey: shopId })
  }
  for (const { shopId, runId, connectorId } of await unfinishedConnectorRuns(db)) {
    await jobs.enqueue(CONNECTOR_JOB, { shopId, runId }, { singletonKey: connectorId })
  }
  for (const { id, shopId } of await unfinishedPlans(db)) {
    await jobs.enqueue(PLAN_JOB, { shopId, planId: id }, { singletonKey: shopId })
  }
  for (const { id, shopId } of await unfinishedRoutes(db)) {
    await jobs.enqueue(ROUTES_JOB, { shopId, planId: id }, { singletonKey: `${shopId} routes` })
  }
  for (const ask of await unfinishedAsks(db)) {
    await jobs.enqueue(BANK_JOB, { shopId: ask.shopId, askId: ask.id }, { singletonKey: ask.id })
  }
}
