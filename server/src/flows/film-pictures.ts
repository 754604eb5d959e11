import type { FilmPicture } from '@qianmian/film'
import sharp from 'sharp'
import type { ProductDetail } from '../modules/catalog/index.ts'
import type { Ctx } from '../platform/ctx.ts'

/** Longest side of a picture in a film: a close shot enlarges it, more would not be seen. */
const LONGEST = 1600
/** So many are used at most; further ones would not fit into a film. */
const MOST = 3

/** The product's stored pictures as pixels, in their order, and the addresses of their files. */
export async function filmPictures(
  ctx: Ctx,
  product: ProductDetail,
): Promise<{ readonly pictures: FilmPicture[]; readonly hashes: string[]; readonly isRender: boolean }> {
  const pictures: FilmPicture[] = []
  const hashes: string[] = []
  let isRender = true
  for (const { mediaHash, isRender: isDrawn, view } of product.pictures) {
    if (!mediaHash || pictures.length === MOST) continue
    const stored = await ctx.services.media.get(mediaHash)
    if (!stored) continue
    pictures.push(await readFilmPicture(stored.bytes, view))
    hashes.push(mediaHash)
    isRender &&= isDrawn
  }
  return { pictures, hashes, isRender }
}

/** A picture file as the film takes it. */
export async function readFilmPicture(bytes: Uint8Array, angle?: string): Promise<FilmPicture> {
  const { data, info } = await sharp(bytes, { limitInputPixels: 50_000_000 })
    .rotate()
    .resize({ width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .flatten({ background: '#FFFFFF' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { rgba: new Uint8Array(data), width: info.width, height: info.height, ...(angle ? { angle } : {}) }
}
