import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decideProposal } from '../../src/flows/decide-proposals.ts'
import { proposePrice } from '../../src/flows/merchant/propose-offers.ts'
import { continueRun, LISTING_JOB, startListingRun } from '../../src/flows/run-listings.ts'
import { priceFactId } from '../../src/modules/catalog/index.ts'
import { findPublication } from '../../src/modules/content/index.ts'
import { listProposals } from '../../src/modules/proposals/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { Snapshots } from '../../src/storefront/snapshot.ts'
import { idleJobs, testContext } from '../support/context.ts'
import { databasesUnderTest } from '../support/databases.ts'
import { must } from '../support/desk-orders.ts'
import { full } from '../support/tee-file.ts'

const silent = () => {}

/** What a shopper would read who comes after a merchant accepted another price: an old price beside a new one. */
describe.each(await databasesUnderTest())('a text that states the price, on $name', (database) => {
  let opened: Awaited<ReturnType<typeof database.open>>
  beforeAll(async () => {
    opened = await database.open()
  })
  afterAll(() => opened.close())

  it('leaves the shop when another price is accepted, and one on the new price waits for a person', async () => {
    const jobs = idleJobs()
    const base = await testContext(opened.db)
    const ctx: Ctx = { ...base, services: { ...base.services, jobs } }
    const agent: Ctx = {
      ...ctx,
      actor: { kind: 'agent', clientId: 'k1', scopes: ['propose_offers'], customerId: null },
    }
    const product = await full(ctx)
    const variant = product.variants.toSorted((a, b) => a.priceMinor - b.priceMinor)[0]
    const work = async () => {
      const runId = String(jobs.sent.findLast((job) => job.name === LISTING_JOB)?.data.runId)
      await continueRun(ctx, runId, new AbortController().signal, { onItem: silent, onPartial: silent })
    }
    const runs = () => jobs.sent.filter((job) => job.name === LISTING_JOB).length
    const shown = async () => (await new Snapshots().get(ctx)).byHandle.get(product.handle)?.pack
    const waiting = async () =>
      (
        await listProposals(ctx, { productIds: [product.id], kind: 'publish-listing', status: ['open'] }, { limit: 10 })
      )[0]
    must(await startListingRun(ctx, { productIds: [product.id], posters: true, writer: 'embedded' }))
    await work()
    must(await decideProposal(ctx, (await waiting())?.id ?? '', 'approve'))
    const first = await shown()
    // Else the rest would prove nothing.
    expect(first?.provenance.factPrints).toHaveProperty(priceFactId(product.id))
    expect(first?.posters.length).toBeGreaterThan(0)

    const toMinor = (variant?.priceMinor ?? 0) - 700
    const proposer = { name: 'Back office', reason: 'Cost fell.' }
    const put = must(await proposePrice(agent, proposer, { variantId: variant?.id ?? '', toMinor }))
    expect(await shown()).toEqual(first)
    must(await decideProposal(ctx, put.id, 'approve'))
    expect(await shown()).toBeUndefined()
    expect(runs()).toBe(2)
    await work()
    const anew = await waiting()
    expect((anew?.action as { packId?: string } | undefined)?.packId).not.toBe(first?.id)
    must(await decideProposal(ctx, anew?.id ?? '', 'approve'))
    const second = await shown()
    expect(second?.id).not.toBe(first?.id)
    expect((await findPublication(ctx, product.id))?.packId).toBe(second?.id)
    const price = (pack: typeof first) => pack?.provenance.factPrints?.[priceFactId(product.id)]
    expect(price(second)).not.toBe(price(first))

    // Taking the price back is another price, too.
    must(await decideProposal(ctx, put.id, 'undo'))
    expect(await shown()).toBeUndefined()
    expect(runs()).toBe(3)
  })
})
