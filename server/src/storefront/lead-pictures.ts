import { type Lang, pick } from '@qianmian/kernel'
import type { PictureView } from '@qianmian/web/view'
import type { ProductDetail, ProductPicture } from '../modules/catalog/index.ts'
import type { Composition, LeadPicture } from '../modules/variants/index.ts'
import { namedProducts, type Work } from '../modules/works/index.ts'
import { isGalleryWork, madePicture, madePictures } from './made.ts'
import { pictureView } from './picture-view.ts'

/** A product with what can be seen of it in the shop. */
export interface Pictured {
  readonly detail: Pick<ProductDetail, 'pictures' | 'name'>
  readonly works: readonly Work[]
}

/** Formats of posters that stand well beside portrait pictures, the best first. */
const POSTER_FORMATS = ['fourFive', 'portrait', 'square'] as const

const VIEWS: Readonly<Record<string, Composition>> = {
  side: 'side',
  'three-quarter': 'side',
  top: 'top',
  detail: 'detail',
  'close-up': 'detail',
  scene: 'scene',
}

/** What is known of a picture of the merchant's: a view that no file names is taken for the front. */
const compositionOfPicture = ({ view }: ProductPicture): Composition => VIEWS[view] ?? 'front'

/**
 * How a work shows its product; undefined for what cannot stand in front.
 * @example compositionOfWork(work) // 'scene' for a render in the living room
 */
export function compositionOfWork({ recipe }: Pick<Work, 'recipe'>): Composition | undefined {
  if (recipe.kind === 'cutout') return 'cutout'
  if (recipe.kind === 'poster') return namedProducts(recipe).length > 0 ? undefined : 'poster'
  if (recipe.kind !== 'render' && recipe.kind !== 'picture') return undefined
  if (recipe.angle === 'close-up') return 'detail'
  if (recipe.scene !== 'studio') return 'scene'
  return VIEWS[recipe.angle] ?? 'front'
}

/** The picture that a product shows first of itself, as a lead; undefined without one. */
export function ownLead({ detail, works }: Pictured): LeadPicture | undefined {
  const [picture] = detail.pictures
  if (picture) return { composition: compositionOfPicture(picture), ids: [picture.id] }
  const work = works.find(isGalleryWork)
  const composition = work && compositionOfWork(work)
  return work && composition ? { composition, ids: [work.id] } : undefined
}

/**
 * Pictures that could stand in front, one of each composition, beside the one that does: the newest work, or the merchant's
 * first. Everything here is shown in the shop already: approved, labelled, true of the facts of today.
 * @param product as the shop shows it
 * @returns empty for a product that can be seen in one way only
 */
export function otherLeads(product: Pictured, shown: LeadPicture | null): LeadPicture[] {
  const front = shown ?? ownLead(product)
  const found = new Map<Composition, LeadPicture>()
  for (const picture of product.detail.pictures) {
    const composition = compositionOfPicture(picture)
    if (!found.has(composition)) found.set(composition, { composition, ids: [picture.id] })
  }
  for (const work of product.works.toReversed()) {
    const composition = compositionOfWork(work)
    if (composition && composition !== 'poster' && !found.has(composition))
      found.set(composition, { composition, ids: [work.id] })
  }
  const posters = posterPair(product.works)
  if (posters) found.set('poster', { composition: 'poster', ids: posters })
  return [...found.values()].filter(({ composition }) => composition !== front?.composition)
}

/** Posters of one format in both languages: a page in one of them must not lead with the words of the other. */
function posterPair(works: readonly Work[]): readonly string[] | undefined {
  for (const format of POSTER_FORMATS) {
    const pair = (['zh', 'en'] as const).flatMap(
      (lang) =>
        works.findLast(
          (work) =>
            work.recipe.kind === 'poster' &&
            work.recipe.format === format &&
            work.recipe.lang === lang &&
            compositionOfWork(work) !== undefined,
        )?.id ?? [],
    )
    if (pair.length === 2) return pair
  }
  return undefined
}

/** Whether a lead can be shown to readers of both languages: none of its pictures was taken off, none says what holds no more. */
export const leadStands = (lead: LeadPicture | null, product: Pictured): boolean =>
  lead === null || (['zh', 'en'] as const).every((lang) => leadView(lead, product, lang, '') !== undefined)

/** The picture of a lead on a page in this language. */
function leadView(lead: LeadPicture, { detail, works }: Pictured, lang: Lang, name: string): PictureView | undefined {
  const picture = detail.pictures.find(({ id }) => lead.ids.includes(id))
  if (picture) return pictureView(picture, lang, name)
  const work = works.find(({ id, lang: own }) => lead.ids.includes(id) && (own === null || own === lang))
  return work && madePicture(work, lang, name)
}

/**
 * All pictures of a product in the order of its page.
 * @param lead stands in front of the others; null: the order of the product
 */
export function galleryOf(product: Pictured, lang: Lang, lead: LeadPicture | null): PictureView[] {
  const name = pick(product.detail.name, lang)
  const own = [
    ...product.detail.pictures.flatMap((picture) => pictureView(picture, lang, name) ?? []),
    ...madePictures(product.works, lang, name),
  ]
  const front = lead ? leadView(lead, product, lang, name) : undefined
  return front ? [front, ...own.filter(({ src }) => src !== front.src)] : own
}

/** The composition of what stands in front under a lead. */
export const compositionOf = (product: Pictured, lead: LeadPicture | null): Composition | undefined =>
  (lead ?? ownLead(product))?.composition

/** The picture under which a product stands in lists: the lead that somebody approved, else its own first picture. */
export function frontPicture(
  product: Pictured & { readonly lead: LeadPicture | null },
  lang: Lang,
): PictureView | undefined {
  const name = pick(product.detail.name, lang)
  const lead = product.lead && leadView(product.lead, product, lang, name)
  const [first] = product.detail.pictures
  return lead ?? (first && pictureView(first, lang, name))
}
