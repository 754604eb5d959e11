import type { Lang } from '@qianmian/kernel'
import type { ProductDraft, Products, SourceProfile } from '../product-draft.ts'
import { OWN_FORMAT } from './open-json.ts'
import { writePlainDraft } from './write-plain-draft.ts'

/**
 * Writes products as JSON, one a line. With the profile of an imported file in its own shape (a list, an object with
 * `products`, one object a line, with the file's own keys); without one as our own export, which loses nothing.
 * @example await joinText(writeJson(drafts)) // '{"format":"qianmian","version":1,"products":[\n…\n]}\n'
 */
export async function* writeJson(products: Products, profile?: SourceProfile): AsyncGenerator<string> {
  const newline = profile?.newline || '\n'
  const lang: Lang = profile?.details.lang === 'zh' ? 'zh' : 'en'
  const isOwn = !profile || profile.variant === 'qianmian'
  const isLines = profile?.variant === 'lines'
  if (!isLines) {
    const own = `${JSON.stringify(OWN_FORMAT).slice(0, -1)},"products":[`
    yield (isOwn ? own : profile.details.head || '{"products":[') + newline
  }
  let first = true
  for await (const product of products) {
    const value = isOwn ? withoutScope(product) : writePlainDraft(product, profile.columns, lang)
    const separator = first || isLines ? '' : `,${newline}`
    yield separator + JSON.stringify(value) + (isLines ? newline : '')
    first = false
  }
  if (!isLines) yield `${first ? '' : newline}${profile?.variant === 'list' ? ']' : ']}'}${newline}`
}

/** The scope belongs to one reading of one file. */
function withoutScope({ scope: _, ...product }: ProductDraft): Omit<ProductDraft, 'scope'> {
  return product
}
