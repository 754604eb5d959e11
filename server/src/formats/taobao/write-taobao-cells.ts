import { type Money, moneyToDecimal, pick } from '@qianmian/kernel'
import type { ProductDraft, VariantDraft } from '../product-draft.ts'
import { getExtra, spelled } from '../text/spelling.ts'
import { writeSkuProps } from './sku-props.ts'
import { PICTURE_PREFIX_KEY, SKU_PROPS_KEY } from './taobao-row.ts'

/** Our own writing of the columns that we understand, by key: what the export says where the file's spelling no longer fits. */
export function taobaoCells(draft: ProductDraft): ReadonlyMap<string, string> {
  const { variants } = draft
  const lowest = variants.reduce<Money | undefined>(
    (low, { price }) => (!low || price.amount < low.amount ? price : low),
    undefined,
  )
  const bySku =
    variants.length > 0 && variants.every((variant) => getExtra(variant.extras, SKU_PROPS_KEY) !== undefined)
  const only = !bySku && variants.length === 1 ? variants[0] : undefined
  return new Map([
    ['title', pick(draft.name, 'zh')],
    ['description', pick(draft.descriptionHtml, 'zh')],
    ['price', lowest ? moneyToDecimal(lowest) : ''],
    ['num', countText(variants)],
    ['outer_id', only?.sku ?? draft.handle],
    ['barcode', only?.barcode ?? ''],
    ['approve_status', draft.status === 'active' ? '1' : '2'],
    [
      'picture',
      draft.images
        .map((image, index) => pictureText(image.src, getExtra(image.extras, PICTURE_PREFIX_KEY), index))
        .join(''),
    ],
    ['skuProps', bySku ? writeSkuProps(variants.map(skuOf)) : ''],
  ])
}

function countText(variants: readonly VariantDraft[]): string {
  const counts = variants.flatMap((variant) => Object.values(variant.stock))
  return counts.length === 0 ? '' : String(counts.reduce((sum, count) => sum + count, 0))
}

function skuOf(variant: VariantDraft): Parameters<typeof writeSkuProps>[0][number] {
  const count = Object.values(variant.stock).reduce((sum, each) => sum + each, 0)
  return {
    price: spelled(variant.extras, 'price', moneyToDecimal(variant.price)),
    count: spelled(variant.extras, 'num', String(count)),
    // A semicolon would end the combination early.
    outerId: (variant.sku ?? '').replaceAll(';', ''),
    props: (getExtra(variant.extras, SKU_PROPS_KEY) ?? '').split(';'),
  }
}

function pictureText(src: string, prefix: string | undefined, index: number): string {
  const isAddress = /^https?:/i.test(src)
  if (prefix !== undefined && !isAddress) return `${prefix}|;`
  return isAddress
    ? `${prefix ?? `:1:${index}:`}|${src.replaceAll(';', '%3B')};`
    : `${src.replaceAll(';', '')}:1:${index}:|;`
}
