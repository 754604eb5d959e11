import { type Lang, pick } from '@qianmian/kernel'
import type { GeneratedView, PictureView } from '@qianmian/web/view'
import type { ProductPicture } from '../modules/catalog/index.ts'

/** A picture of a product's own; undefined where it has no address. */
export function pictureView(
  picture: ProductPicture,
  lang: Lang,
  name: string,
  generated?: GeneratedView,
): PictureView | undefined {
  const address = picture.mediaHash ? `/media/${picture.mediaHash}` : picture.sourceUrl
  if (!address) return undefined
  const width = picture.width ?? 640
  const height = picture.height ?? 800
  return {
    src: address,
    srcset:
      picture.mediaHash && width > 480
        ? `${address}?w=320 320w, ${address}?w=480 480w, ${address} ${width}w`
        : undefined,
    width,
    height,
    alt: pick(picture.alt, lang) || name,
    isRender: picture.isRender,
    generated,
  }
}
