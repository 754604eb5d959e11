import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../../app.ts'
import * as contract from '../../contract/studio.ts'
import { changeSettings } from '../../flows/change-settings.ts'
import { describeDeed } from '../../flows/describe-deed.ts'
import { ordersToDo } from '../../flows/order-desk/read-orders.ts'
import { listActivity, record } from '../../modules/activity/index.ts'
import { countWaitingComments, eventCounts, listComments, setCommentStatus } from '../../modules/audience/index.ts'
import { categoryCounts, countProducts, listProducts } from '../../modules/catalog/index.ts'
import { countPublished } from '../../modules/content/index.ts'
import { countDecidedToday, gateCounts } from '../../modules/proposals/index.ts'
import { countRemixes } from '../../modules/remixes/index.ts'
import { activeRunId } from '../../modules/runs/index.ts'
import { bumpVersion, getShop, undoDaysOf } from '../../modules/shops/index.ts'
import { inTransaction } from '../../platform/ctx.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { page, studioRoute } from './define.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Overview, activity, comments, settings. */
export function studioRoutes(http: OpenAPIHono<Env>, app: App): void {
  studioRoute(http, app, {
    method: 'get',
    path: '/overview',
    summary: 'Figures for the navigation and the first sentence',
    tag: 'Studio',
    permission: 'read',
    response: contract.overview,
    handle: async ({ ctx, c }) => {
      const now = ctx.clock.now()
      const { settings, timeZone } = await getShop(ctx)
      return c.json({
        products: await countProducts(ctx),
        categories: await categoryCounts(ctx),
        openProposals: await gateCounts(ctx, { status: ['open'] }),
        published: await countPublished(ctx),
        waitingComments: await countWaitingComments(ctx),
        ordersToDo: await ordersToDo(ctx),
        waitingRemixes: (await countRemixes(ctx)).waiting,
        decidedToday: await countDecidedToday(ctx, timeZone),
        undoDays: undoDaysOf(settings),
        activeRun: (await activeRunId(ctx)) ?? null,
        model: await app.models.account(ctx),
        events7Days: await eventCounts(ctx, new Date(now - 7 * DAY_MS)),
      })
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/activity',
    summary: 'The audit trail, newest first',
    tag: 'Studio',
    permission: 'read',
    query: {
      before: z.coerce.number().int().optional(),
      objectType: z.string().max(40).optional(),
      objectId: z.string().max(80).optional(),
      kind: z
        .enum([
          'proposal',
          'pack',
          'piece',
          'run',
          'fact',
          'brand',
          'import',
          'member',
          'comment',
          'remix',
          'preference',
          'settings',
          'bank',
          'order',
        ])
        .optional(),
      limit: page.limit,
    },
    response: z.object({ items: z.array(contract.activityRow) }),
    handle: async ({ ctx, c, query }) => {
      const rows = await listActivity(ctx, query)
      return c.json({
        items: rows.map((row) => ({
          seq: Number(row.seq),
          at: row.at.toISOString(),
          actor: row.actorName,
          action: row.action,
          objectType: row.objectType,
          objectId: row.objectId,
          summary: { ...row.summary },
          sentence: describeDeed(row),
        })),
      })
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/comments',
    summary: "Shoppers' comments",
    tag: 'Audience',
    permission: 'read',
    query: { status: z.enum(['waiting', 'shown', 'refused']).default('waiting') },
    response: z.object({ items: z.array(contract.comment) }),
    handle: async ({ ctx, c, query }) => {
      const comments = await listComments(ctx, { status: query.status, limit: 200 })
      const names = new Map(
        (await listProducts(ctx, { ids: comments.map((comment) => comment.productId) })).map((product) => [
          product.id,
          product.name,
        ]),
      )
      return c.json({
        items: comments.map((comment) => ({
          id: comment.id,
          product: { id: comment.productId, name: names.get(comment.productId) ?? {} },
          nickname: comment.nickname,
          body: comment.body,
          status: comment.status,
          createdAt: comment.createdAt.toISOString(),
        })),
      })
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/comments/{id}/status',
    summary: 'Show or refuse a comment',
    tag: 'Audience',
    permission: 'publish',
    body: z.object({ status: z.enum(['shown', 'refused', 'waiting']) }).strict(),
    handle: async ({ ctx, c, param, body }) => {
      const changed = await inTransaction(ctx, async (ctx) => {
        const comment = await setCommentStatus(ctx, param('id'), body.status)
        if (!comment) return false
        await record(ctx, {
          action: `comment.${body.status}`,
          objectType: 'product',
          objectId: comment.productId,
          summary: { commentId: comment.id },
        })
        await bumpVersion(ctx)
        return true
      })
      return changed ? c.body(null, 204) : problemOf(c, 'not-found')
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/settings',
    summary: 'Shop settings as they apply now',
    tag: 'Studio',
    permission: 'read',
    response: contract.shopSettings,
    handle: async ({ ctx, c }) => {
      const { settings, name, currency, timeZone } = await getShop(ctx)
      return c.json({
        name,
        currency,
        currencyIsFixed: (await countProducts(ctx)) > 0,
        undoDays: undoDaysOf(settings),
        promise: settings.promise ?? {},
        navigation: [...(settings.navigation ?? [])],
        variants: settings.variants ?? ('ask' as const),
        explore: settings.explore ?? ('on' as const),
        timeZone,
      })
    },
  })

  studioRoute(http, app, {
    method: 'put',
    path: '/settings',
    summary: 'Change shop settings',
    tag: 'Studio',
    permission: 'manage',
    body: contract.changeShopSettings,
    handle: async ({ ctx, c, body }) => {
      const changed = await changeSettings(ctx, body)
      if (!changed.ok) return problem(c, changed.error)
      app.forgetShops()
      return c.body(null, 204)
    },
  })
}
