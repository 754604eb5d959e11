import { type Fact, type ListingText, type Span, spansText } from '@qianmian/kernel'
import type { ListingPack } from '../modules/content/index.ts'
import type { VariantFeatures } from '../modules/variants/index.ts'

/** Characters of a Chinese description up to which it is short, and up to which it is of middle length. */
const LENGTHS = [140, 260] as const

const SERVICE_ATTRIBUTES: ReadonlySet<string> = new Set(['delivery', 'returnDays', 'warranty'])

/**
 * How a pack says it, as structured parameters, read from what the writer noted and from the form of the text; nothing is
 * read into its meaning. A parameter that a pack does not have (no fact leads, no call) is left out. Which picture stands in
 * front is no part of it: that is known of the product's page (`storefront/lead-pictures.ts`).
 * @param facts the product's facts now: ids become attributes
 * @param headline stands in place of the pack's own
 * @example deriveFeatures(pack, facts) // { hook: 'scene', style: 'emotional', length: 'medium', leadFact: 'composition' }
 */
export function deriveFeatures(
  pack: Pick<ListingPack, 'zh' | 'en' | 'provenance'>,
  facts: readonly Fact[],
  headline?: { readonly zh?: string; readonly en?: string } | null,
): VariantFeatures {
  const attributeOf = new Map(facts.map((fact) => [fact.id, fact.attribute]))
  const text = spansText(pack.zh.description.flat()) === '' ? pack.en : pack.zh
  const own = headline?.zh ?? headline?.en
  const lead = [text.adHeadline, ...text.description]
    .flat()
    .find((span) => span.factIds.some((id) => attributeOf.has(id)))
  const leadFact = lead?.factIds.map((id) => attributeOf.get(id)).find((attribute) => attribute !== undefined)
  const call = callToAction(text, attributeOf)
  const { intent } = pack.provenance.parameters
  return {
    hook: hookOf(own === undefined ? text.adHeadline : [{ text: own, factIds: [] }], own !== undefined),
    style: typeof intent === 'string' ? intent : styleOf(text),
    length: lengthOf(text),
    ...(leadFact ? { leadFact } : {}),
    ...(call ? { callToAction: call } : {}),
  }
}

/** How the headline takes hold: it asks, counts, states a fact, speaks as a shopper, or sets a scene. */
function hookOf(spans: readonly Span[], isShoppers: boolean): string {
  const text = spansText(spans)
  if (/[?？]/.test(text)) return 'question'
  if (/\d|[一二两三四五六七八九十百]+(?:年|天|分钟|小时|克|层|次|种)/.test(text)) return 'number'
  if (isShoppers) return 'shopper'
  return spans.some((span) => span.factIds.length > 0) ? 'fact' : 'scene'
}

/** For texts whose writer noted no intent: by how many of its sentences state facts, and figures. */
function styleOf({ description }: ListingText): string {
  const spans = description.flat()
  const cited = spans.filter((span) => span.factIds.length > 0)
  if (cited.length === 0) return 'emotional'
  const figures = cited.filter((span) => /\d/.test(span.text)).length
  return figures * 2 >= cited.length ? 'rational' : 'emotional'
}

function lengthOf({ description, lang }: ListingText): string {
  // An English text says the same in about two and a half times as many characters.
  const length = spansText(description.flat()).length / (lang === 'en' ? 2.5 : 1)
  if (length <= LENGTHS[0]) return 'short'
  return length <= LENGTHS[1] ? 'medium' : 'long'
}

/** What the last lines point at: the price, the service, or an address to the shopper without a fact. */
function callToAction({ adBody }: ListingText, attributeOf: ReadonlyMap<string, string>): string | undefined {
  const attributes = adBody.flatMap((span) => span.factIds).map((id) => attributeOf.get(id) ?? id)
  if (attributes.some((attribute) => attribute === 'price')) return 'price'
  if (attributes.some((attribute) => SERVICE_ATTRIBUTES.has(attribute))) return 'service'
  const last = adBody.at(-1)
  return last && last.factIds.length === 0 && spansText([last]).trim().length > 2 ? 'invitation' : undefined
}
