import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { pick } from '@qianmian/kernel'
import type { App } from '../../app.ts'
import { localizedText } from '../../contract/common.ts'
import * as contract from '../../contract/learn.ts'
import type { LearnView } from '../../contract/types.ts'
import { featureWords } from '../../flows/feature-words.ts'
import { readRankings, undoRanking } from '../../flows/learn-ranking.ts'
import { LearnViews } from '../../flows/learn-view/learn-views.ts'
import { stopVariant } from '../../flows/stop-variant.ts'
import { tryPictures } from '../../flows/try-pictures.ts'
import { CANDIDATES, requestVariants } from '../../flows/write-variants.ts'
import { csvRow } from '../../formats/csv/csv-row.ts'
import { findProduct } from '../../modules/catalog/index.ts'
import { ORDERED_SURFACES } from '../../modules/decisions/index.ts'
import { listVariants, MOST_RUNNING } from '../../modules/variants/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { releaseFile } from '../../provenance/release-file.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { studioRoute } from './define.ts'

const CSV = { delimiter: ',', newline: '\r\n', quote: 'minimal' } as const

const variant = z.object({
  id: z.string(),
  packId: z.string(),
  origin: z.enum(contract.VARIANT_ORIGINS),
  state: z.enum(['proposed', 'running', 'paused', 'stopped']),
  headline: localizedText.nullable(),
  credit: z.string().nullable(),
  traits: z.array(localizedText),
  proposalId: z.string().nullable(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
})

/** What was learned, and the ways of presenting a product that are tried. */
export function learnRoutes(http: OpenAPIHono<Env>, app: App): void {
  const views = new LearnViews()
  const read = async (ctx: Ctx, query: z.output<typeof contract.learnQuery>): Promise<LearnView | undefined> => {
    const { product, ...rest } = query
    // An address names a product by its handle, a screen by its id.
    const found =
      product === undefined
        ? undefined
        : ((await findProduct(ctx, { id: product })) ?? (await findProduct(ctx, { handle: product })))
    if (product !== undefined && !found) return undefined
    return views.get(ctx, app.learning.findings(ctx.shop.id), { ...rest, ...(found ? { product: found.id } : {}) })
  }

  studioRoute(http, app, {
    method: 'get',
    path: '/learn',
    summary: 'What was tried, what came of it, and how sure that is',
    tag: 'Learning',
    permission: 'read',
    query: contract.learnQuery.shape,
    response: contract.learnView,
    handle: async ({ ctx, c, query }) => {
      const view = await read(ctx, query)
      return view ? c.json(view) : problemOf(c, 'not-found')
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/learn/leaderboard.csv',
    summary: 'The leaderboard as a table',
    tag: 'Learning',
    permission: 'read',
    query: contract.learnQuery.shape,
    raw: { response: 'text/csv' },
    handle: async ({ ctx, c, query }) => {
      const view = await read(ctx, query)
      if (!view) return problemOf(c, 'not-found')
      // Headlines are generated words: the table leaves with its label in every row, or not at all.
      const file = releaseFile({
        bytes: new TextEncoder().encode(leaderboardCsv(view)),
        mime: 'text/csv',
        isGenerated: view.leaderboard.rows.length > 0,
      })
      if (!file.ok) return problem(c, file.error)
      return c.body(new Uint8Array(file.value.bytes), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="leaderboard.csv"',
      })
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/learn/rankings/undo',
    summary: 'Take the learned order of a surface back; the one before it counts again',
    tag: 'Learning',
    permission: 'publish',
    body: z.strictObject({ surface: z.enum(ORDERED_SURFACES) }),
    response: z.object({ rankings: contract.learnView.shape.rankings }),
    handle: async ({ ctx, c, body }) => {
      const done = await undoRanking(ctx, body.surface)
      if (!done.ok) return problem(c, done.error)
      await app.audience.readOrder(ctx)
      return c.json({ rankings: await readRankings(ctx) })
    },
  })

  studioRoute(http, app, {
    method: 'get',
    path: '/products/{id}/variants',
    summary: 'Ways of presenting a product: waiting, tried and stopped',
    tag: 'Learning',
    permission: 'read',
    response: z.object({ items: z.array(variant), mostRunning: z.number() }),
    handle: async ({ ctx, c, param }) => {
      if (!(await findProduct(ctx, { id: param('id') }))) return problemOf(c, 'not-found')
      const items = await listVariants(ctx, { productIds: [param('id')] })
      return c.json({
        mostRunning: MOST_RUNNING,
        items: items.map((one) => ({
          id: one.id,
          packId: one.packId,
          origin: one.origin,
          state: one.state,
          headline: one.headline,
          credit: one.credit,
          traits: Object.entries(one.features).map(([feature, value]) => featureWords(feature, value)),
          proposalId: one.proposalId,
          startedAt: one.startedAt?.toISOString() ?? null,
          endedAt: one.endedAt?.toISOString() ?? null,
        })),
      })
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/products/{id}/variants',
    summary:
      'Other ways of presenting a product: words are written in the background, pictures are taken from the shop; each is gated and proposed',
    tag: 'Learning',
    permission: 'edit',
    body: z
      .object({
        count: z.number().int().min(1).max(5).default(CANDIDATES),
        /** `pictures` tries the same words behind each other picture that the shop shows of the product. */
        change: z.enum(['words', 'pictures']).default('words'),
      })
      .strict(),
    status: 202,
    handle: async ({ ctx, c, body, param }) => {
      const asked =
        body.change === 'pictures'
          ? await tryPictures(ctx, param('id'))
          : await requestVariants(ctx, { productId: param('id'), count: body.count })
      return asked.ok ? c.body(null, 202) : problem(c, asked.error)
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/variants/{id}/stop',
    summary: 'Show a way of presenting a product no more; can be undone in the inbox',
    tag: 'Learning',
    permission: 'publish',
    body: z.object({ note: z.string().max(2000).optional() }).strict(),
    response: z.object({ proposalId: z.string() }),
    handle: async ({ ctx, c, body, param }) => {
      const stopped = await stopVariant(ctx, param('id'), body.note)
      return stopped.ok ? c.json({ proposalId: stopped.value }) : problem(c, stopped.error)
    },
  })
}

const HEADER = [
  'product',
  'handle',
  'variant',
  'headline_zh',
  'headline_en',
  'origin',
  'credit',
  'traits_zh',
  'traits_en',
  'standing',
  'impressions',
  'outcome',
  'rate',
  'low',
  'high',
  'earned_minor',
  'currency',
  'simulated',
  'label',
]

const LABELS = {
  generated: 'AI生成 / AI-generated',
  remix: '标题是顾客的话，其余AI生成 / headline in a shopper’s words, the rest AI-generated',
}

/** One row a variant, with the words of both languages. */
function leaderboardCsv({ leaderboard, currency, simulated }: LearnView): string {
  const rows = leaderboard.rows.map((row) => [
    pick(row.product.name, 'zh'),
    row.product.handle,
    row.variantId,
    row.headline.zh ?? '',
    row.headline.en ?? '',
    row.origin,
    row.credit ?? '',
    row.traits.map((trait) => pick(trait, 'zh')).join('；'),
    row.traits.map((trait) => pick(trait, 'en')).join('; '),
    row.standing,
    String(row.impressions),
    leaderboard.outcome,
    row.rate.toFixed(6),
    row.low.toFixed(6),
    row.high.toFixed(6),
    row.earnedMinor === null ? '' : String(row.earnedMinor),
    currency,
    String(simulated),
    row.origin === 'remix' ? LABELS.remix : LABELS.generated,
  ])
  // A spreadsheet reads UTF-8 only behind a byte order mark.
  return `\ufeff${[HEADER, ...rows].map((cells) => csvRow(cells, CSV)).join('')}`
}
