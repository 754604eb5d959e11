import type { Offer } from '../../modules/catalog/index.ts'

/** An item by its name, with its options; what was deleted since keeps its ids alone. */
export function itemView(
  offer: (Offer & { readonly handle?: string }) | undefined,
  action: { productId: string; variantId: string },
) {
  return {
    variantId: action.variantId,
    productId: action.productId,
    handle: offer?.handle ?? '',
    sku: offer?.sku ?? null,
    name: offer?.name ?? { zh: '已删除的商品', en: 'Deleted product' },
    options: [...(offer?.options ?? [])],
  }
}
