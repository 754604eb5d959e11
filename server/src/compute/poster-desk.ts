import { aiLabel } from '@qianmian/compliance'
import {
  type BrandKit,
  brandKit,
  type PosterChoice,
  type PosterPicture,
  type PosterSlots,
  picturePalette,
  type Swatch,
} from '@qianmian/design'
import { plain } from '@qianmian/kernel'
import sharp from 'sharp'
import type { OrderPicture, PosterOrder } from './orders.ts'

/** Longest side of a picture inside a poster: more pixels would not be seen. */
const PICTURE_MAX = 1440
/** The same of a draft, which is looked at while a finger moves. */
const DRAFT_MAX = 720
const PALETTE_SIDE = 64
/** Code of whoever makes the content, for the metadata of GB 45438-2025. */
const PRODUCER = 'QIANMIAN'
/** Pictures that a thread keeps open: an editor asks for the same ones with every move of a finger. */
const KEPT = 8

/** A picture as posters take it. */
export interface OpenPicture {
  readonly picture: PosterPicture
  readonly palette: readonly Swatch[]
  /** The same picture in few bytes, for drafts; made at the first asking. */
  small(): Promise<Uint8Array>
}

const kept = new Map<string, OpenPicture>()

/** Opens a picture; one with a hash stays open in this thread for a while. */
export async function openPicture(order: OrderPicture): Promise<OpenPicture> {
  const known = order.hash === undefined ? undefined : kept.get(order.hash)
  if (known && order.hash !== undefined) {
    kept.delete(order.hash)
    kept.set(order.hash, known)
    return known
  }
  const opened = await readPicture(order.bytes)
  if (order.hash !== undefined) {
    kept.set(order.hash, opened)
    const [oldest] = kept.keys()
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
  }
  return opened
}

async function readPicture(bytes: Uint8Array): Promise<OpenPicture> {
  const upright = sharp(bytes, { limitInputPixels: 50_000_000 })
    .rotate()
    .resize({ width: PICTURE_MAX, height: PICTURE_MAX, fit: 'inside', withoutEnlargement: true })
  // A cut-out keeps its transparent ground; whatever else is transparent stands on white.
  const { hasAlpha } = await sharp(bytes).metadata()
  const isCutout = hasAlpha && !(await sharp(bytes).stats()).isOpaque
  const image = isCutout ? upright.png() : upright.flatten({ background: '#FFFFFF' }).jpeg({ quality: 92 })
  const { data, info } = await image.toBuffer({ resolveWithObject: true })
  const pixels = await sharp(data).resize(PALETTE_SIDE, PALETTE_SIDE, { fit: 'fill' }).ensureAlpha().raw().toBuffer()
  let small: Promise<Uint8Array> | undefined
  const reduce = async () => {
    const reduced = sharp(data).resize({ width: DRAFT_MAX, height: DRAFT_MAX, fit: 'inside', withoutEnlargement: true })
    return new Uint8Array(await (isCutout ? reduced.png() : reduced.jpeg({ quality: 80 })).toBuffer())
  }
  return {
    picture: { bytes: new Uint8Array(data), width: info.width, height: info.height },
    palette: picturePalette(new Uint8Array(pixels), PALETTE_SIDE, PALETTE_SIDE),
    small: () => {
      small ??= reduce()
      return small
    },
  }
}

/** Everything that a poster is laid out from. */
export interface PosterDesk {
  readonly slots: Omit<PosterSlots, 'headline'>
  readonly kit: BrandKit
  readonly choice: PosterChoice
  readonly label: ReturnType<typeof aiLabel>
  /** Every picture on it with the reduced one that stands in for it in drafts. */
  readonly opened: readonly OpenPicture[]
}

/** Opens the pictures of an order and fills the slots, all but the headline. */
export async function posterDesk(order: PosterOrder): Promise<PosterDesk> {
  const main = order.picture && (await openPicture(order.picture))
  const items = await Promise.all(
    (order.items ?? []).map(async (item) => ({ ...item, open: await openPicture(item.picture) })),
  )
  const label = aiLabel('picture', 'CN', 'embedded', {
    // A merchant's own photograph in our layout is composed, words alone are made: neither is a render.
    ...(order.picture ? { form: order.picture.isRender ? 'rendered' : 'edited' } : {}),
    producer: PRODUCER,
    produceId: order.seed,
    ...(order.facts ? { facts: order.facts } : {}),
    ...(order.parents ? { parents: order.parents } : {}),
  })
  return {
    slots: {
      subline: [plain(order.subline)],
      ...(order.kicker ? { kicker: [plain(order.kicker)] } : {}),
      ...(order.price === undefined ? {} : { price: order.price }),
      ...(order.phrases ? { facts: order.phrases } : {}),
      ...(order.date ? { date: order.date } : {}),
      ...(order.comparison ? { comparison: order.comparison } : {}),
      ...(order.must ? { must: order.must } : {}),
      brand: order.brandName,
      label: label.visible[order.lang] ?? label.visible.zh ?? 'AI',
      ...(main ? { picture: main.picture } : {}),
      ...(items.length > 0
        ? {
            pictures: items.map(({ open, name, price }) => ({
              picture: open.picture,
              name,
              ...(price ? { price } : {}),
            })),
          }
        : {}),
    },
    kit: brandKit(order.brand?.palette ?? [], main?.palette),
    choice: {
      ...(order.campaign ? { campaign: order.campaign } : {}),
      ...(order.template ? { template: order.template } : {}),
      ...(order.moves ? { moves: order.moves } : {}),
    },
    label,
    opened: [...(main ? [main] : []), ...items.map(({ open }) => open)],
  }
}
