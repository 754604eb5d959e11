import type { ProductView, VariantView } from './view.ts'

/** The variant that the page opens with. */
export function selectedVariant(view: ProductView): VariantView | undefined {
  return view.variants.find((variant) => variant.sku === view.selectedSku) ?? view.variants[0]
}
