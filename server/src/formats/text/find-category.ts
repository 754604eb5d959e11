import { CATEGORIES, category, categoryOfType, type Lang, pick } from '@qianmian/kernel'

const CATEGORY = new Map(
  CATEGORIES.filter((c) => c.id !== 'general').flatMap((c) =>
    [c.id, c.name.zh, c.name.en].flatMap((name) => (name ? [[name.toLowerCase(), c.id] as const] : [])),
  ),
)

const TYPE = new Map(
  CATEGORIES.flatMap((c) =>
    Object.entries(c.productTypes).flatMap(([id, label]) =>
      [id, label.zh, label.en].flatMap((name) =>
        name ? [[name.toLowerCase(), { type: id, category: c.id }] as const] : [],
      ),
    ),
  ),
)

/** The vocabulary's category for a name in either language or an id; a path (`Home > Furniture`) counts by its parts. */
export function findCategory(text: string): string | undefined {
  const parts = text.split(/\s*[>/]\s*/).map((part) => part.trim().toLowerCase())
  return (
    CATEGORY.get(text.trim().toLowerCase()) ?? parts.map((part) => CATEGORY.get(part)).find((id) => id !== undefined)
  )
}

/** The vocabulary's product type, with its category, for a name in either language or an id. @example findProductType('T-shirt')?.type // 'tee' */
export function findProductType(text: string): { readonly type: string; readonly category: string } | undefined {
  return TYPE.get(text.trim().toLowerCase())
}

/** A category as a cell prints it. */
export const categoryText = (id: string, lang: Lang): string => (id === 'general' ? id : pick(category(id).name, lang))

/** A product type as a cell prints it; an id that the vocabulary does not know stays as it is. */
export function productTypeText(id: string, lang: Lang): string {
  const label = categoryOfType(id)?.productTypes[id]
  return label ? pick(label, lang) : id
}
