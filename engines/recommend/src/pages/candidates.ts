import type { CandidateRequest, CandidateSource, PageProduct } from './types.ts'

/**
 * A plain retrieval over a list: what can be bought, by type, else by category and scene, popular things first. For small
 * shops and tests; a large shop passes its own ranking.
 * @example planPage('home', context, candidatesFrom(products))
 */
export function candidatesFrom(products: readonly PageProduct[]): CandidateSource {
  const byType = new Map<string, PageProduct[]>()
  const ranked = products
    .map((product, order) => ({ product, order }))
    .sort((a, b) => (b.product.popularity ?? 0) - (a.product.popularity ?? 0) || a.order - b.order)
    .map(({ product }) => product)
  for (const product of ranked)
    for (const type of product.traits.type ?? []) byType.set(type, [...(byType.get(type) ?? []), product])
  return (request) => {
    const pool = request.types?.length ? request.types.flatMap((type) => byType.get(type) ?? []) : ranked
    const found: PageProduct[] = []
    for (const product of pool) {
      if (found.length >= request.most) break
      if (fits(product, request)) found.push(product)
    }
    return found
  }
}

/** True if a product can be bought and is what was asked for. What a source hands back is checked by it as well. */
export function fits({ traits, available }: PageProduct, { types, categories, scenes }: CandidateRequest): boolean {
  const meets = (wanted: readonly string[] | undefined, has: readonly string[] = []): boolean =>
    !wanted?.length || wanted.some((one) => has.includes(one))
  return (
    available !== false &&
    meets(types, traits.type) &&
    meets(categories, traits.category) &&
    (types?.length ? true : meets(scenes, traits.scene))
  )
}
