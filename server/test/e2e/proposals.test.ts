import { type ListingText, plain } from '@qianmian/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decideMany, decideProposal } from '../../src/flows/decide-proposals.ts'
import { propose } from '../../src/flows/run-listings.ts'
import { listActivity } from '../../src/modules/activity/index.ts'
import { saveProducts } from '../../src/modules/catalog/index.ts'
import { findPublication, type ListingPack } from '../../src/modules/content/index.ts'
import { findProposal, listProposals } from '../../src/modules/proposals/index.ts'
import { getShop } from '../../src/modules/shops/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { testContext } from '../support/context.ts'
import { databasesUnderTest } from '../support/databases.ts'

/** Words that no gate objects to: they say nothing that would need a fact. */
const text = (lang: 'zh' | 'en', words: string, points: readonly string[]): ListingText => ({
  lang,
  title: [plain(words)],
  sellingPoints: points.map((point) => [plain(point)]),
  description: [[plain(words)]],
  adHeadline: [plain(words)],
  adBody: [plain(words)],
})

let counter = 0
async function proposal(ctx: Ctx, productId: string, status: ListingPack['status'] = 'pass'): Promise<string> {
  counter += 1
  const pack: ListingPack = {
    id: `pck_${counter}_${ctx.shop.slug}`,
    productId,
    runId: null,
    parentId: null,
    zh: text('zh', '短袖', ['放进行李', '挂进衣柜', '出门穿', '在家穿', '留给周末']),
    en: text('en', 'Tee', [
      'For the suitcase',
      'For the wardrobe',
      'For going out',
      'For staying in',
      'For the weekend',
    ]),
    posters: [],
    gates: [],
    status,
    provenance: {
      generator: 'embedded',
      engine: 'copy',
      version: '0',
      at: new Date(0).toISOString(),
      factIds: [],
      parameters: {},
    },
    createdAt: new Date(ctx.clock.now()),
  }
  const id = await propose(ctx, { id: productId, name: { zh: '短袖' } }, pack)
  if (!id) throw new Error('no proposal')
  return id
}

async function product(ctx: Ctx): Promise<string> {
  const [saved] = await saveProducts(ctx, [
    {
      handle: `p${counter++}`,
      brandId: null,
      category: 'apparel',
      productType: 'tee',
      name: { zh: '短袖' },
      descriptionHtml: {},
      status: 'active',
      tags: [],
      options: [],
      sizeChart: null,
      sourceProfile: null,
      extras: {},
      position: 0,
      variants: [],
      pictures: [],
      facts: [],
    },
  ])
  return saved?.id ?? ''
}

for (const adapter of await databasesUnderTest()) {
  describe(`deciding proposals, ${adapter.name}`, () => {
    let ctx: Awaited<ReturnType<typeof testContext>>
    let close: () => Promise<void>
    beforeAll(async () => {
      const opened = await adapter.open()
      close = opened.close
      ctx = await testContext(opened.db)
    })
    afterAll(() => close())

    it('publishes, counts the shop one version on, and undoes to what was shown before', async () => {
      const id = await product(ctx)
      const [first, version] = [await proposal(ctx, id), (await getShop(ctx)).version]
      expect((await decideProposal(ctx, first, 'approve')).ok).toBe(true)
      expect((await getShop(ctx)).version).toBeGreaterThan(version)
      const second = await proposal(ctx, id)
      await decideProposal(ctx, second, 'approve')
      expect((await findPublication(ctx, id))?.proposalId).toBe(second)
      expect((await decideProposal(ctx, first, 'undo')).ok).toBe(false)
      expect((await decideProposal(ctx, second, 'undo')).ok).toBe(true)
      expect((await findPublication(ctx, id))?.proposalId).toBe(first)
      expect((await decideProposal(ctx, first, 'undo')).ok).toBe(true)
      expect(await findPublication(ctx, id)).toBeUndefined()
    })

    it('lets fifty people press approve at once, and one decision stand', async () => {
      const id = await proposal(ctx, await product(ctx))
      const results = await Promise.all(Array.from({ length: 50 }, () => decideProposal(ctx, id, 'approve')))
      expect(results.filter((result) => result.ok)).toHaveLength(1)
      const trail = await listActivity(ctx, { objectType: 'product', limit: 500 })
      expect(trail.filter((row) => row.summary.proposalId === id)).toHaveLength(1)
    })

    it('never publishes what a gate blocks, whoever asks', async () => {
      const productId = await product(ctx)
      const id = await proposal(ctx, productId, 'block')
      expect(await decideProposal(ctx, id, 'approve')).toMatchObject({ ok: false, error: { code: 'blocked' } })
      expect(await findPublication(ctx, productId)).toBeUndefined()
      const { done, refused } = await decideMany(ctx, [id], 'approve')
      expect([done.length, refused.length]).toEqual([0, 1])
    })

    it('refuses viewers and shoppers, and leaves no trace', async () => {
      const id = await proposal(ctx, await product(ctx))
      for (const actor of [
        { kind: 'person', userId: 'v', name: 'v', role: 'viewer' } as const,
        { kind: 'shopper' } as const,
      ]) {
        expect(await decideProposal({ ...ctx, actor }, id, 'approve')).toMatchObject({
          ok: false,
          error: { code: 'forbidden' },
        })
      }
      expect((await findProposal(ctx, id))?.status).toBe('open')
    })

    it('gives way to a newer proposal for the same product', async () => {
      const productId = await product(ctx)
      const older = await proposal(ctx, productId)
      await proposal(ctx, productId)
      expect((await findProposal(ctx, older))?.status).toBe('superseded')
      expect(await listProposals(ctx, { productId, status: ['open'] }, { limit: 10 })).toHaveLength(1)
    })

    it('stops undoing when the term is over', async () => {
      const id = await proposal(ctx, await product(ctx))
      await decideProposal(ctx, id, 'approve')
      ctx.clockAt.now += 31 * 24 * 60 * 60 * 1000
      expect(await decideProposal(ctx, id, 'undo')).toMatchObject({ ok: false, error: { code: 'undo-expired' } })
    })
  })
}
