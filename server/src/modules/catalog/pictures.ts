import { type LocalizedText, newId, ok, type Result } from '@qianmian/kernel'
import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import { json } from '../../platform/database/database.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { findProduct } from './read.ts'
import { catalogTables } from './tables.ts'
import { touchProduct } from './touch-product.ts'
import type { ProductDetail, ProductPicture } from './types.ts'

/** Pictures that one product may hold. */
export const MOST_PICTURES = 30

export interface NewPicture {
  readonly mediaHash: string
  readonly width: number
  readonly height: number
  readonly alt: LocalizedText
  readonly isRender: boolean
}

/**
 * Adds an uploaded picture behind the others. The same picture twice in one product is refused.
 * @returns the product as it then is
 */
export async function addPicture(
  ctx: Ctx,
  productId: string,
  picture: NewPicture,
): Promise<Result<{ product: ProductDetail; pictureId: string }, Refusal>> {
  const product = await lockedProduct(ctx, productId)
  if (!product) return refuse('not-found')
  const room = hasRoom(product, picture.mediaHash)
  if (!room.ok) return room
  const id = newId('pic', ctx.clock, ctx.randomBytes)
  await catalogTables(ctx.db)
    .insertInto('pictures')
    .values({
      id,
      shopId: ctx.shop.id,
      productId,
      mediaHash: picture.mediaHash,
      sourceUrl: null,
      width: picture.width,
      height: picture.height,
      alt: json(picture.alt),
      view: 'front',
      isRender: picture.isRender,
      variantId: null,
      position: Math.max(-1, ...product.pictures.map((other) => other.position)) + 1,
      extras: json({}),
      removedAt: null,
    })
    .execute()
  await touchProduct(ctx, productId)
  const after = await findProduct(ctx, { id: productId })
  return after ? ok({ product: after, pictureId: id }) : refuse('not-found')
}

/** Changes the alternative text of a picture. */
export async function describePicture(
  ctx: Ctx,
  pictureId: string,
  alt: LocalizedText,
): Promise<Result<{ product: ProductDetail; before: ProductPicture }, Refusal>> {
  const found = await findPicture(ctx, pictureId)
  if (!found) return refuse('not-found')
  await catalogTables(ctx.db)
    .updateTable('pictures')
    .set({ alt: json(alt) })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', pictureId)
    .execute()
  await touchProduct(ctx, found.productId)
  const product = await findProduct(ctx, { id: found.productId })
  return product ? ok({ product, before: found.picture }) : refuse('not-found')
}

/**
 * Takes a picture off its product, or puts it back. The row and the stored file stay, so that history and published
 * posters keep what they show.
 */
export async function setPictureRemoved(
  ctx: Ctx,
  pictureId: string,
  isRemoved: boolean,
): Promise<Result<ProductDetail, Refusal>> {
  if (!isRemoved) {
    const back = await mayComeBack(ctx, pictureId)
    if (!back.ok) return back
  }
  const row = await catalogTables(ctx.db)
    .updateTable('pictures')
    .set({ removedAt: isRemoved ? new Date(ctx.clock.now()) : null })
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', pictureId)
    .returning('productId')
    .executeTakeFirst()
  if (row) await touchProduct(ctx, row.productId)
  const product = row && (await findProduct(ctx, { id: row.productId }))
  return product ? ok(product) : refuse('not-found')
}

function hasRoom({ pictures }: ProductDetail, mediaHash: string | null): Result<true, Refusal> {
  if (pictures.length >= MOST_PICTURES)
    return refuse('unprocessable', {
      zh: `一件商品最多 ${MOST_PICTURES} 张图片。`,
      en: `A product holds ${MOST_PICTURES} pictures at most.`,
    })
  return mediaHash !== null && pictures.some((other) => other.mediaHash === mediaHash)
    ? refuse('unprocessable', { zh: '这张图片已经有了。', en: 'This picture is here already.' })
    : ok(true)
}

/** A picture that was taken off comes back like a new one: only where there is room, and no second time. */
async function mayComeBack(ctx: Ctx, pictureId: string): Promise<Result<true, Refusal>> {
  const row = await catalogTables(ctx.db)
    .selectFrom('pictures')
    .select(['productId', 'mediaHash'])
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', pictureId)
    .where('removedAt', 'is not', null)
    .executeTakeFirst()
  if (!row) return ok(true)
  const product = await lockedProduct(ctx, row.productId)
  return product ? hasRoom(product, row.mediaHash) : refuse('not-found')
}

/** Puts a product's pictures into this order. The first is the one that lists, posters and feeds show. */
export async function orderPictures(
  ctx: Ctx,
  productId: string,
  pictureIds: readonly string[],
): Promise<Result<ProductDetail, Refusal>> {
  const product = await lockedProduct(ctx, productId)
  if (!product) return refuse('not-found')
  const known = new Set(product.pictures.map((picture) => picture.id))
  if (
    known.size !== pictureIds.length ||
    new Set(pictureIds).size !== known.size ||
    !pictureIds.every((id) => known.has(id))
  )
    return refuse('conflict')
  for (const [position, id] of pictureIds.entries()) {
    await catalogTables(ctx.db)
      .updateTable('pictures')
      .set({ position })
      .where('shopId', '=', ctx.shop.id)
      .where('id', '=', id)
      .execute()
  }
  await touchProduct(ctx, productId)
  const after = await findProduct(ctx, { id: productId })
  return after ? ok(after) : refuse('not-found')
}

/** Two people who add at once wait for each other: neither position nor the limit is counted twice. */
async function lockedProduct(ctx: Ctx, productId: string): Promise<ProductDetail | undefined> {
  await sql`select 1 from products where shop_id = ${ctx.shop.id} and id = ${productId} for update`.execute(ctx.db)
  return findProduct(ctx, { id: productId })
}

async function findPicture(
  ctx: Ctx,
  pictureId: string,
): Promise<{ productId: string; picture: ProductPicture } | undefined> {
  const row = await catalogTables(ctx.db)
    .selectFrom('pictures')
    .select('productId')
    .where('shopId', '=', ctx.shop.id)
    .where('id', '=', pictureId)
    .executeTakeFirst()
  const product = row && (await findProduct(ctx, { id: row.productId }))
  const picture = product?.pictures.find((candidate) => candidate.id === pictureId)
  return product && picture ? { productId: product.id, picture } : undefined
}
