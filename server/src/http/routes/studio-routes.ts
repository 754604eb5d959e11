import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../../app.ts'
import { localizedText } from '../../contract/common.ts'
import * as contract from '../../contract/studio.ts'
import type { SessionView } from '../../contract/types.ts'
import { describeDeed } from '../../flows/describe-deed.ts'
import { findRole, listMembers, moveMember, removeMember, saveMember, shopsOf } from '../../modules/accounts/index.ts'
import { listActivity, record } from '../../modules/activity/index.ts'
import { eventCounts, listComments, setCommentStatus } from '../../modules/audience/index.ts'
import { categoryCounts, countProducts, listProducts } from '../../modules/catalog/index.ts'
import { publishedPacks } from '../../modules/content/index.ts'
import { countProposals, gateCounts } from '../../modules/proposals/index.ts'
import { listRuns } from '../../modules/runs/index.ts'
import { bumpVersion, getShop, updateSettings } from '../../modules/shops/index.ts'
import { inTransaction } from '../../platform/ctx.ts'
import { refuse } from '../../platform/errors.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { page, studioRoute } from './define.ts'

const DAY_MS = 24 * 60 * 60 * 1000
export const VERSION = '0.1.0'

/** Session, overview, activity, comments, members, settings. */
export function studioRoutes(http: OpenAPIHono<Env>, app: App): void {
  http.get('/api/session', async (c) => {
    const person = await app.auth.person(c.req.raw.headers)
    if (!person) return problemOf(c, 'sign-in-needed')
    const ids = await shopsOf(app.platform.db, person.email)
    const shops = (await app.shops()).filter((shop) => ids.includes(shop.id))
    const view: SessionView = {
      person,
      needsOwnKey: !(await app.auth.hasOwnKey(person.email)),
      shops: await Promise.all(
        shops.map(async (shop) => ({
          slug: shop.slug,
          name: shop.name,
          role: (await findRole(app.platform.db, shop.id, person.email)) ?? 'viewer',
          currency: shop.currency,
          isDemo: shop.settings.isDemo ?? false,
        })),
      ),
      model: { configured: app.models.configured, label: app.models.label },
      version: VERSION,
    }
    return c.json(view)
  })

  http.post('/api/session/complete', async (c) => {
    const person = await app.auth.person(c.req.raw.headers)
    if (!person) return problemOf(c, 'sign-in-needed')
    const parsed = contract.completeAccount.safeParse(await c.req.json().catch(() => undefined))
    if (!parsed.success) {
      const fields = Object.fromEntries(
        parsed.error.issues.map((issue) => [
          issue.path.join('.'),
          ACCOUNT_HINTS[String(issue.path[0])] ?? { zh: issue.message, en: issue.message },
        ]),
      )
      return problem(c, refuse('unprocessable', undefined, fields).error)
    }
    // An account that has a key of its own changes through it, not by a cookie alone.
    if (await app.auth.hasOwnKey(person.email)) return problemOf(c, 'conflict')
    const done = await app.auth.completeAccount(person.id, { ...parsed.data, email: parsed.data.email.toLowerCase() })
    if (!done)
      return problem(c, refuse('conflict', { zh: '这个邮箱已经有人用了。', en: 'This e-mail address is taken.' }).error)
    await moveMember(app.platform.db, person.email, parsed.data.email, parsed.data.name)
    return c.body(null, 204)
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/overview',
    summary: 'Figures for the navigation and the first sentence',
    tag: 'Studio',
    permission: 'read',
    response: contract.overview,
    handle: async ({ ctx, c }) => {
      const now = ctx.clock.now()
      const runs = await listRuns(ctx, 5)
      return c.json({
        products: await countProducts(ctx),
        categories: await categoryCounts(ctx),
        openProposals: await gateCounts(ctx, { status: ['open'] }),
        published: (await publishedPacks(ctx)).length,
        waitingComments: (await listComments(ctx, { status: 'waiting', limit: 500 })).length,
        decidedToday: await countProposals(ctx, { status: ['approved', 'rejected'] }),
        activeRun:
          runs.find((run) => run.status === 'running' || run.status === 'queued' || run.status === 'paused')?.id ??
          null,
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
    path: '/members',
    summary: 'Who works in this shop',
    tag: 'Members',
    permission: 'read',
    response: z.object({ items: z.array(contract.member) }),
    handle: async ({ ctx, c }) => c.json({ items: await listMembers(ctx) }),
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/members',
    summary: 'Invite somebody: the answer holds a one-time link to hand over',
    tag: 'Members',
    permission: 'manage',
    body: contract.invite,
    response: z.object({ link: z.string() }),
    handle: async ({ ctx, c, body }) => {
      await inTransaction(ctx, async (ctx) => {
        await saveMember(ctx.db, ctx.shop.id, body)
        await record(ctx, {
          action: 'member.invite',
          objectType: 'shop',
          objectId: ctx.shop.id,
          summary: { email: body.email, role: body.role },
        })
      })
      return c.json({ link: await app.auth.oneTimeLink(body.email.toLowerCase(), body.name) })
    },
  })

  studioRoute(http, app, {
    method: 'delete',
    path: '/members/{email}',
    summary: "Take somebody's access away; the last owner stays",
    tag: 'Members',
    permission: 'manage',
    handle: async ({ ctx, c, param }) => {
      const removed = await inTransaction(ctx, async (ctx) => {
        if (!(await removeMember(ctx, param('email')))) return false
        await record(ctx, {
          action: 'member.remove',
          objectType: 'shop',
          objectId: ctx.shop.id,
          summary: { email: param('email') },
        })
        return true
      })
      return removed
        ? c.body(null, 204)
        : problem(
            c,
            refuse('conflict', {
              zh: '没有这个人，或者这是唯一的店主。',
              en: 'There is no such member, or this is the only owner.',
            }).error,
          )
    },
  })

  studioRoute(http, app, {
    method: 'put',
    path: '/settings',
    summary: 'Change shop settings',
    tag: 'Studio',
    permission: 'manage',
    body: z
      .object({
        undoDays: z.number().int().min(1).max(365).optional(),
        promise: localizedText.optional(),
        navigation: z.array(z.string().max(60)).max(20).optional(),
      })
      .strict(),
    handle: async ({ ctx, c, body }) => {
      await inTransaction(ctx, async (ctx) => {
        const { settings } = await getShop(ctx)
        await updateSettings(ctx, { ...settings, ...body })
        await record(ctx, {
          action: 'settings.change',
          objectType: 'shop',
          objectId: ctx.shop.id,
          before: settings,
          after: { ...settings, ...body },
        })
      })
      app.forgetShops()
      return c.body(null, 204)
    },
  })
}

const ACCOUNT_HINTS: Readonly<Record<string, { zh: string; en: string }>> = {
  name: { zh: '写上你的名字。', en: 'Write your name.' },
  email: { zh: '邮箱的格式不对。', en: 'This is not an e-mail address.' },
  password: { zh: '密码至少 10 个字符。', en: 'A password has at least 10 characters.' },
}
