import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { newId } from '@qianmian/kernel'
import type { App } from '../../app.ts'
import * as contract from '../../contract/catalog.ts'
import { localizedText } from '../../contract/common.ts'
import { pictureView } from '../../contract/views.ts'
import { takePicture } from '../../flows/take-picture.ts'
import { record } from '../../modules/activity/index.ts'
import {
  addPicture,
  describePicture,
  findProduct,
  orderPictures,
  type ProductDetail,
  setPictureRemoved,
} from '../../modules/catalog/index.ts'
import { bumpVersion } from '../../modules/shops/index.ts'
import { type Ctx, inTransaction } from '../../platform/ctx.ts'
import { refuse } from '../../platform/errors.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { studioRoute } from './define.ts'

/** Bytes of one uploaded picture. */
export const PICTURE_BYTES = 20 * 1024 * 1024

const pictures = z.object({ items: z.array(contract.picture) })

/** A product's pictures: upload, order, alternative text, removal. */
export function pictureRoutes(http: OpenAPIHono<Env>, app: App): void {
  studioRoute(http, app, {
    method: 'post',
    path: '/products/{id}/pictures',
    summary: 'Upload a picture (the body is the file); it is decoded and written anew',
    tag: 'Pictures',
    permission: 'edit',
    query: { generated: z.enum(['yes', 'no']).default('no') },
    response: pictures.extend({
      /** What a person should know of the file; null when there is nothing to say. */
      notice: localizedText.nullable(),
    }),
    handle: async ({ ctx, c, param, query }) => {
      if (!(await findProduct(ctx, { id: param('id') }))) return problemOf(c, 'not-found')
      const file = new Uint8Array(await c.req.arrayBuffer())
      if (file.byteLength > PICTURE_BYTES) return problemOf(c, 'too-large')
      const taken = await takePicture(file, query.generated === 'yes', newId('pic', ctx.clock, ctx.randomBytes))
      if (!taken.ok) return problem(c, taken.error)
      const { bytes, mime, width, height, isGenerated, notice = null } = taken.value
      const media = await ctx.services.media.put(bytes, mime, isGenerated ? 'generated' : undefined)
      const result = await inTransaction(ctx, async (ctx) => {
        const added = await addPicture(ctx, param('id'), {
          mediaHash: media.hash,
          width,
          height,
          alt: {},
          isRender: isGenerated,
        })
        if (added.ok) await told(ctx, 'picture.add', added.value.product)
        return added
      })
      return result.ok ? c.json({ ...view(result.value.product), notice }) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'put',
    path: '/products/{id}/pictures/order',
    summary: 'Put the pictures into an order; the first is the one that lists and posters show',
    tag: 'Pictures',
    permission: 'edit',
    body: z.object({ pictureIds: z.array(z.string().max(60)).min(1).max(100) }).strict(),
    response: pictures,
    handle: async ({ ctx, c, param, body }) => {
      const result = await inTransaction(ctx, async (ctx) => {
        const ordered = await orderPictures(ctx, param('id'), body.pictureIds)
        if (ordered.ok) await told(ctx, 'picture.order', ordered.value)
        return ordered
      })
      return result.ok ? c.json(view(result.value)) : problem(c, result.error)
    },
  })
  studioRoute(http, app, {
    method: 'patch',
    path: '/pictures/{id}',
    summary: 'Say what a picture shows, for those who cannot see it',
    tag: 'Pictures',
    permission: 'edit',
    body: z.object({ alt: localizedText }).strict(),
    response: pictures,
    handle: async ({ ctx, c, param, body }) => {
      if ([body.alt.zh, body.alt.en].some((text) => (text ?? '').length > 300))
        return problem(
          c,
          refuse('unprocessable', { zh: '替代文字最多 300 个字。', en: 'An alternative text takes 300 characters.' })
            .error,
        )
      const result = await inTransaction(ctx, async (ctx) => {
        const described = await describePicture(ctx, param('id'), body.alt)
        if (described.ok)
          await told(ctx, 'picture.describe', described.value.product, described.value.before.alt, body.alt)
        return described
      })
      return result.ok ? c.json(view(result.value.product)) : problem(c, result.error)
    },
  })
  for (const isRemoved of [true, false]) {
    studioRoute(http, app, {
      method: isRemoved ? 'delete' : 'post',
      path: isRemoved ? '/pictures/{id}' : '/pictures/{id}/restore',
      summary: isRemoved ? 'Take a picture off its product' : 'Put a picture back that was taken off',
      tag: 'Pictures',
      permission: 'edit',
      response: pictures,
      handle: async ({ ctx, c, param }) => {
        const result = await inTransaction(ctx, async (ctx) => {
          const changed = await setPictureRemoved(ctx, param('id'), isRemoved)
          if (changed.ok) await told(ctx, isRemoved ? 'picture.remove' : 'picture.restore', changed.value)
          return changed
        })
        return result.ok ? c.json(view(result.value)) : problem(c, result.error)
      },
    })
  }
}

const view = (product: ProductDetail) => ({ items: product.pictures.map(pictureView) })

async function told(ctx: Ctx, action: string, product: ProductDetail, before?: unknown, after?: unknown) {
  await record(ctx, {
    action,
    objectType: 'product',
    objectId: product.id,
    summary: { name: product.name },
    before,
    after,
  })
  await bumpVersion(ctx)
}
