import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { continueRun, type RunProgress, startListingRun, steerRun } from '../../src/flows/run-listings.ts'
import { listActivity, record } from '../../src/modules/activity/index.ts'
import { type ProductInput, saveProducts } from '../../src/modules/catalog/index.ts'
import { countProposals } from '../../src/modules/proposals/index.ts'
import { findRun } from '../../src/modules/runs/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { LeaseLost } from '../../src/platform/jobs/job-queue.ts'
import type { TextModels } from '../../src/platform/models/text-models.ts'
import { createMetrics } from '../../src/platform/telemetry/metrics.ts'
import { runProgress } from '../../src/run-progress.ts'
import { testContext } from '../support/context.ts'
import { databasesUnderTest } from '../support/databases.ts'

const told = { source: { kind: 'lab-report', name: { zh: '检测报告', en: 'Lab report' } } } as const
const FACTS: ProductInput['facts'] = [
  {
    ...told,
    attribute: 'composition',
    label: { zh: '成分', en: 'Composition' },
    claimKind: 'spec',
    value: { kind: 'composition', parts: [{ name: { zh: '亚麻', en: 'linen' }, percent: '100' }] },
  },
  {
    ...told,
    attribute: 'fabricWeight',
    label: { zh: '克重', en: 'Fabric weight' },
    claimKind: 'spec',
    value: { kind: 'number', amount: '165', unit: 'g/m2' },
  },
]

const quiet: RunProgress = { onItem() {}, onPartial() {} }
const never = new AbortController().signal

async function shopWithProducts(db: Database, count: number): Promise<Ctx> {
  const ctx = await testContext(db)
  await db.transaction().execute((trx) =>
    saveProducts(
      { ...ctx, db: trx },
      Array.from({ length: count }, (_, position) => ({
        handle: `tee-${position}`,
        brandId: null,
        category: 't-shirt',
        productType: null,
        name: { zh: `亚麻短袖 ${position}`, en: `Linen tee ${position}` },
        descriptionHtml: {},
        status: 'active' as const,
        tags: [],
        options: [],
        sizeChart: null,
        sourceProfile: null,
        extras: {},
        position,
        variants: [],
        pictures: [],
        facts: FACTS,
      })),
    ),
  )
  return ctx
}

for (const adapter of await databasesUnderTest()) {
  describe(`listing run contract over ${adapter.name}`, () => {
    let db: Database
    let close: () => Promise<void>
    beforeAll(async () => {
      ;({ db, close } = await adapter.open())
    })
    afterAll(() => close())

    async function begin(count: number) {
      const ctx = await shopWithProducts(db, count)
      const run = await startListingRun(ctx, { posters: false, writer: 'embedded' })
      if (!run.ok) throw new Error(run.error.message.en)
      const countOf = () => countProposals(ctx, { runId: run.value.id })
      const endedEvents = async () =>
        (await sql`select 1 from events where shop_id = ${ctx.shop.id} and type = 'run.done'`.execute(db)).rows.length
      return { ctx, id: run.value.id, countOf, endedEvents }
    }

    it('makes one proposal a product when two processes work on it at once', async () => {
      const { ctx, id, countOf, endedEvents } = await begin(6)
      await Promise.all([continueRun(ctx, id, never, quiet), continueRun(ctx, id, never, quiet)])
      expect(await countOf()).toBe(6)
      expect(await findRun(ctx, id)).toMatchObject({ status: 'done', done: 6, failed: 0, total: 6 })
      expect(await endedEvents()).toBe(1)
    })

    it('keeps nothing of a process that has lost the job', async () => {
      const { ctx, id, countOf } = await begin(2)
      const lost = async () => {
        throw new LeaseLost()
      }
      await expect(continueRun(ctx, id, never, quiet, lost)).rejects.toBeInstanceOf(LeaseLost)
      expect(await countOf()).toBe(0)
      expect(await findRun(ctx, id)).toMatchObject({ status: 'running', done: 0 })
    })

    it('does not bring a cancelled run back, and keeps nothing that is finished after the cancelling', async () => {
      const { ctx, id, countOf, endedEvents } = await begin(3)
      // The cancelling falls between the writing and the confirming of the first product.
      const compute = {
        ...ctx.services.compute,
        run: async <I, O>(task: string, input: I): Promise<O> => {
          const written = await ctx.services.compute.run<I, O>(task, input)
          expect((await steerRun(ctx, id, 'cancel')).ok).toBe(true)
          return written
        },
      }
      await continueRun({ ...ctx, services: { ...ctx.services, compute } }, id, never, quiet)
      await continueRun(ctx, id, never, quiet)
      expect(await findRun(ctx, id)).toMatchObject({ status: 'cancelled', done: 0 })
      expect([await countOf(), await endedEvents()]).toEqual([0, 0])
    })

    it('stops the model call under way when the run is cancelled', async () => {
      const { ctx, id, countOf } = await begin(2)
      await sql`update runs set options = jsonb_set(options, '{writer}', '"model"') where id = ${id}`.execute(db)
      let asked = 0
      const models: TextModels = {
        configured: true,
        label: 'hanging model',
        account: async () => ({ calls: 0, inputTokens: 0, outputTokens: 0, costMicros: 0, budgetMicros: 0 }),
        json: async (_ctx, request) => {
          asked += 1
          await steerRun(ctx, id, 'cancel')
          await new Promise<void>((resolve) => request.signal?.addEventListener('abort', () => resolve()))
          return { ok: false, error: { code: 'stopped', message: { zh: '已停止。', en: 'Stopped.' } } }
        },
      }
      await continueRun({ ...ctx, services: { ...ctx.services, models } }, id, never, quiet)
      expect(asked).toBe(1)
      expect(await countOf()).toBe(0)
    })

    it('stops between two products when the server does, and goes on with the next at the next start', async () => {
      const { ctx, id, countOf, endedEvents } = await begin(4)
      const stopping = new AbortController()
      let ended = 0
      const onItem = () => {
        ended += 1
        if (ended === 2) stopping.abort()
      }
      await continueRun(ctx, id, stopping.signal, { ...quiet, onItem })
      expect(await findRun(ctx, id)).toMatchObject({ status: 'running', done: 2 })
      expect([await countOf(), await endedEvents()]).toEqual([2, 0])
      await continueRun(ctx, id, never, quiet)
      expect(await findRun(ctx, id)).toMatchObject({ status: 'done', done: 4, failed: 0 })
      expect([await countOf(), await endedEvents()]).toEqual([4, 1])
    })

    it('keeps what is finished after a pause, and writes nothing more', async () => {
      const { ctx, id, countOf } = await begin(3)
      const compute = {
        ...ctx.services.compute,
        run: async <I, O>(task: string, input: I): Promise<O> => {
          const written = await ctx.services.compute.run<I, O>(task, input)
          await steerRun(ctx, id, 'pause')
          return written
        },
      }
      await continueRun({ ...ctx, services: { ...ctx.services, compute } }, id, never, quiet)
      expect(await findRun(ctx, id)).toMatchObject({ status: 'paused', done: 1 })
      expect(await countOf()).toBe(1)
    })

    it('counts packs and stand-ins for the metrics', async () => {
      const { ctx, id } = await begin(2)
      await sql`update runs set options = jsonb_set(options, '{writer}', '"model"') where id = ${id}`.execute(db)
      const models: TextModels = {
        configured: true,
        label: 'failing model',
        account: async () => ({ calls: 0, inputTokens: 0, outputTokens: 0, costMicros: 0, budgetMicros: 0 }),
        json: async () => ({ ok: false, error: { code: 'refused', message: { zh: '不行。', en: 'No.' } } }),
      }
      const metrics = createMetrics()
      await continueRun({ ...ctx, services: { ...ctx.services, models } }, id, never, runProgress(metrics, quiet))
      const text = await metrics.registry.metrics()
      expect(text).toContain('qianmian_packs_written_total{generator="embedded"} 2')
      expect(text).toContain('qianmian_model_fallbacks_total{reason="refused"} 2')
    })

    it('writes the audit row with the deed or neither of them', async () => {
      const { ctx, id } = await begin(1)
      await sql`create function refuse_audit() returns trigger language plpgsql as $$ begin raise exception 'no audit'; end $$`.execute(
        db,
      )
      await sql`create trigger no_audit before insert on audit for each row when (new.action = 'run.pause') execute function refuse_audit()`.execute(
        db,
      )
      await expect(steerRun(ctx, id, 'pause')).rejects.toThrow('no audit')
      expect((await findRun(ctx, id))?.status).toBe('queued')
      await sql`drop trigger no_audit on audit`.execute(db)
      expect((await steerRun(ctx, id, 'pause')).ok).toBe(true)
      expect((await listActivity(ctx, { objectId: id, limit: 10 })).map((row) => row.action)).toEqual([
        'run.pause',
        'run.start',
      ])
    })

    it('refuses an audit row outside a transaction', async () => {
      const ctx = await testContext(db)
      await expect(record(ctx, { action: 'x', objectType: 'shop', objectId: '1' })).rejects.toThrow('transaction')
    })

    it('says run.done in the transaction that ends the run', async () => {
      const { ctx, id, endedEvents } = await begin(1)
      const events = {
        ...ctx.services.events,
        append: async () => {
          throw new Error('no log')
        },
      }
      const broken = { ...ctx, services: { ...ctx.services, events } } as unknown as Ctx
      await expect(continueRun(broken, id, never, quiet)).rejects.toThrow('no log')
      expect((await findRun(ctx, id))?.status).toBe('running')
      await continueRun(ctx, id, never, quiet)
      expect((await findRun(ctx, id))?.status).toBe('done')
      expect(await endedEvents()).toBe(1)
    })
  })
}
