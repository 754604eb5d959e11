import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decideProposal } from '../../src/flows/decide-proposals.ts'
import { cancelWork, continueWork, startWork } from '../../src/flows/make-work.ts'
import { proposeWork, withdrawWork } from '../../src/flows/propose-work.ts'
import { saveProducts } from '../../src/modules/catalog/index.ts'
import {
  findMediaJob,
  findWork,
  listWorks,
  type PosterRecipe,
  placeOf,
  unfinishedMediaJobs,
} from '../../src/modules/works/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import type { Database } from '../../src/platform/database/database.ts'
import { LeaseLost } from '../../src/platform/jobs/job-queue.ts'
import type { MediaStore } from '../../src/platform/media/media-store.ts'
import { testContext } from '../support/context.ts'
import { databasesUnderTest } from '../support/databases.ts'

const POSTER: PosterRecipe = { kind: 'poster', lang: 'zh', format: 'square', seed: 'a' }
const never = new AbortController().signal
const quiet = () => {}

async function shopWithProduct(db: Database): Promise<{ ctx: Ctx; productId: string }> {
  const ctx = await testContext(db)
  const pixels = { width: 400, height: 500, channels: 3, background: '#8a7c68' } as const
  const picture = await ctx.services.media.put(await sharp({ create: pixels }).jpeg().toBuffer(), 'image/jpeg')
  const [product] = await db.transaction().execute((trx) =>
    saveProducts({ ...ctx, db: trx }, [
      {
        handle: 'tee',
        brandId: null,
        category: 't-shirt',
        productType: null,
        name: { zh: '亚麻短袖', en: 'Linen tee' },
        descriptionHtml: {},
        status: 'active',
        tags: [],
        options: [],
        sizeChart: null,
        sourceProfile: null,
        extras: {},
        position: 0,
        variants: [],
        pictures: [
          {
            mediaHash: picture.hash,
            sourceUrl: null,
            width: 400,
            height: 500,
            alt: {},
            view: 'front',
            isRender: false,
            extras: {},
          },
        ],
        facts: [
          {
            attribute: 'composition',
            label: { zh: '成分', en: 'Composition' },
            claimKind: 'spec',
            value: { kind: 'composition', parts: [{ name: { zh: '亚麻', en: 'linen' }, percent: '100' }] },
            source: { kind: 'lab-report', name: { zh: '检测报告', en: 'Lab report' } },
          },
        ],
      },
    ]),
  )
  return { ctx, productId: product?.id ?? '' }
}

for (const adapter of await databasesUnderTest()) {
  describe(`works contract over ${adapter.name}`, () => {
    let db: Database
    let close: () => Promise<void>
    let ctx: Ctx
    let productId: string
    beforeAll(async () => {
      ;({ db, close } = await adapter.open())
      ;({ ctx, productId } = await shopWithProduct(db))
    })
    afterAll(() => close())

    const begin = async (recipe: PosterRecipe = POSTER, parentId?: string) => {
      const job = await startWork(ctx, productId, { recipe, ...(parentId ? { parentId } : {}) })
      if (!job.ok) throw new Error(job.error.message.en)
      return job.value.id
    }
    const stateOf = async (id: string) => (await findMediaJob(ctx, id))?.state
    const worksOf = async (jobId: string) =>
      (await listWorks(ctx, productId, { limit: 100, offset: 0 })).filter((work) => work.jobId === jobId)
    const make = async (recipe?: PosterRecipe, parentId?: string) => {
      const id = await begin(recipe, parentId)
      await continueWork(ctx, id, never, quiet)
      const [work] = await worksOf(id)
      if (!work) throw new Error(JSON.stringify(await findMediaJob(ctx, id)))
      return work
    }
    /** The same context, with something happening when a poster is drawn. */
    const meanwhile = (happens: () => Promise<unknown>): Ctx => ({
      ...ctx,
      services: {
        ...ctx.services,
        compute: {
          ...ctx.services.compute,
          run: async (task, input, options) => {
            if (task === 'poster') await happens()
            return ctx.services.compute.run(task, input, options)
          },
        },
      },
    })

    it('keeps one work of a job that two processes run at once', async () => {
      const id = await begin()
      await Promise.all([continueWork(ctx, id, never, quiet), continueWork(ctx, id, never, quiet)])
      expect(await worksOf(id)).toHaveLength(1)
      expect(await stateOf(id)).toBe('done')
      await continueWork(ctx, id, never, quiet)
      expect(await worksOf(id)).toHaveLength(1)
    })

    it('keeps nothing of a process that has lost the job, and makes it anew elsewhere', async () => {
      const id = await begin()
      const lost = async () => {
        throw new LeaseLost()
      }
      await expect(continueWork(ctx, id, never, quiet, lost)).rejects.toBeInstanceOf(LeaseLost)
      expect(await worksOf(id)).toEqual([])
      expect(await stateOf(id)).toBe('running')
      expect((await unfinishedMediaJobs(db)).map((job) => job.id)).toContain(id)
      await continueWork(ctx, id, never, quiet)
      expect(await worksOf(id)).toHaveLength(1)
    })

    it('keeps nothing that is finished after the cancelling', async () => {
      const id = await begin()
      const cancelled = meanwhile(async () => expect((await cancelWork(ctx, id)).ok).toBe(true))
      await continueWork(cancelled, id, never, quiet)
      await continueWork(ctx, id, never, quiet)
      expect(await stateOf(id)).toBe('cancelled')
      expect(await worksOf(id)).toEqual([])
      expect(await cancelWork(ctx, id)).toMatchObject({ ok: false, error: { code: 'conflict' } })
    })

    it('puts a job back that the stopping server interrupts: that was no failed start', async () => {
      const id = await begin()
      const stopping = new AbortController()
      await continueWork(
        meanwhile(async () => stopping.abort()),
        id,
        stopping.signal,
        quiet,
      )
      expect(await findMediaJob(ctx, id)).toMatchObject({ state: 'queued', tries: 0, note: null })
      await continueWork(ctx, id, never, quiet)
      expect(await stateOf(id)).toBe('done')
    })

    it('gives a job up that never reached an end', async () => {
      const id = await begin()
      await sql`update media_jobs set tries = 3, state = 'running' where id = ${id}`.execute(db)
      await continueWork(ctx, id, never, quiet)
      expect(await findMediaJob(ctx, id)).toMatchObject({
        state: 'failed',
        error: { zh: expect.stringContaining('3 次') },
      })
      expect(await worksOf(id)).toEqual([])
    })

    it('says that the disk is full, leaves no half file, and goes on with the next', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'full-'))
      const full: MediaStore = {
        get: (hash) => ctx.services.media.get(hash),
        has: (hash) => ctx.services.media.has(hash),
        stream: (hash) => ctx.services.media.stream(hash),
        remove: (hash) => ctx.services.media.remove(hash),
        put: async () => {
          throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
        },
      }
      const id = await begin()
      await continueWork({ ...ctx, services: { ...ctx.services, media: full } }, id, never, quiet)
      expect(await findMediaJob(ctx, id)).toMatchObject({
        state: 'failed',
        error: { zh: expect.stringContaining('磁盘满了') },
      })
      expect(await worksOf(id)).toEqual([])
      expect(existsSync(folder) && readdirSync(folder)).toEqual([])
      await make()
    })

    it('tells a failure in one sentence and lets the queue go on', async () => {
      const id = await begin()
      const broken = meanwhile(async () => {
        throw new Error('a bug')
      })
      await continueWork(broken, id, never, quiet)
      const job = await findMediaJob(ctx, id)
      expect(job?.state).toBe('failed')
      expect(job?.error?.zh).not.toContain('a bug')
      await make()
    })

    it('writes work, tick and audit row together or none of them', async () => {
      const id = await begin()
      await sql`create function refuse_work() returns trigger language plpgsql as $$ begin raise exception 'no audit'; end $$`.execute(
        db,
      )
      await sql`create trigger no_work before insert on audit for each row when (new.action = 'work.make') execute function refuse_work()`.execute(
        db,
      )
      await continueWork(ctx, id, never, quiet)
      await sql`drop trigger no_work on audit`.execute(db)
      expect(await stateOf(id)).toBe('failed')
      expect(await worksOf(id)).toEqual([])
    })

    it('counts versions along a line of works', async () => {
      const first = await make()
      const second = await make({ ...POSTER, seed: 'b' }, first.id)
      const third = await make({ ...POSTER, seed: 'c' }, second.id)
      const beside = await make({ ...POSTER, seed: 'd' }, first.id)
      expect([first, second, third, beside].map(({ version }) => version)).toEqual([1, 2, 3, 4])
    })

    it('shows one work in a place: the newer approval takes it, its undo gives it back', async () => {
      const [one, two] = [await make(), await make({ ...POSTER, seed: 'z' })]
      expect(one.place).toBe(placeOf(POSTER))
      const proposed = async (id: string) => {
        const work = await proposeWork(ctx, id)
        if (!work.ok) throw new Error(work.error.message.en)
        return work.value.proposalId ?? ''
      }
      const first = await proposed(one.id)
      // A newer proposal for the same place: the older gives way, its work is a draft again.
      const second = await proposed(two.id)
      expect((await findWork(ctx, one.id))?.state).toBe('draft')
      expect(await decideProposal(ctx, first, 'approve')).toMatchObject({ ok: false })
      expect((await decideProposal(ctx, second, 'approve')).ok).toBe(true)
      const third = await proposed(one.id)
      expect((await decideProposal(ctx, third, 'approve')).ok).toBe(true)
      const states = async () => [(await findWork(ctx, one.id))?.state, (await findWork(ctx, two.id))?.state]
      expect(await states()).toEqual(['published', 'withdrawn'])
      expect(await decideProposal(ctx, second, 'undo')).toMatchObject({ ok: false, error: { code: 'conflict' } })
      expect((await decideProposal(ctx, third, 'undo')).ok).toBe(true)
      expect(await states()).toEqual(['draft', 'published'])
      expect((await withdrawWork(ctx, two.id)).ok).toBe(true)
      expect(await states()).toEqual(['draft', 'withdrawn'])
    })

    it('lets nothing be approved whose facts have changed', async () => {
      const work = await make()
      const proposed = await proposeWork(ctx, work.id)
      await sql`update facts set status = 'retired' where product_id = ${productId}`.execute(db)
      const proposalId = proposed.ok ? (proposed.value.proposalId ?? '') : ''
      expect(await decideProposal(ctx, proposalId, 'approve')).toMatchObject({ ok: false, error: { code: 'stale' } })
      expect(await proposeWork(ctx, (await make({ ...POSTER, seed: 'q' }).catch(() => work)).id)).toMatchObject({
        ok: false,
      })
      await sql`update facts set status = 'active' where product_id = ${productId}`.execute(db)
    })

    it('hides everything from another shop', async () => {
      const work = await make()
      const other = await testContext(db)
      expect(await findWork(other, work.id)).toBeUndefined()
      expect(await listWorks(other, productId, { limit: 10, offset: 0 })).toEqual([])
      expect(await proposeWork(other, work.id)).toMatchObject({ ok: false, error: { code: 'not-found' } })
      expect(await startWork(other, productId, { recipe: POSTER })).toMatchObject({
        ok: false,
        error: { code: 'not-found' },
      })
    })
  })
}
