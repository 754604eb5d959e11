import { aiLabel } from '@qianmian/compliance'
import { type Lang, type ListingText, spansText } from '@qianmian/kernel'

/** The words of a product as they stand in Medusa. An empty text is none. */
export interface MedusaWords {
  readonly title: string
  readonly subtitle: string
  readonly description: string
}

/** Medusa has no member that says what a machine wrote: shoppers read it in the last line of the description. */
const LABEL: Readonly<Record<Lang, string>> = {
  zh: '（标题、副标题与描述：AI 生成）',
  en: '(Title, subtitle and description: AI-generated)',
}
/** The one member of Medusa's `metadata` that is ours. */
export const MEDUSA_METADATA = 'qianmian'
const PRODUCER = 'QIANMIAN'

/** What a published pack says in Medusa: title, the headline as subtitle, the description with its label. */
export function wordsOfListing(text: ListingText): MedusaWords {
  return {
    title: spansText(text.title),
    subtitle: spansText(text.adHeadline),
    description: [...text.description.map(spansText), LABEL[text.lang]].join('\n\n'),
  }
}

/** The description without our label: what stays when a merchant makes it her own. */
export const withoutLabel = (description: string): string =>
  Object.values(LABEL).reduce((text, label) => text.replace(label, '').trimEnd(), description)

/**
 * The label that programs read, for the product's `metadata` (GB 45438-2025, Annex E, and IPTC's source type).
 * @param pack from which the words come
 * @param fields that were written, so that a merchant's own title beside our description is not called generated
 */
export function labelOfListing(
  pack: { readonly id: string; readonly generator: 'embedded' | 'model' | 'person' },
  fields: readonly (keyof MedusaWords)[],
): Readonly<Record<string, unknown>> {
  const { hidden } = aiLabel('text', 'CN', pack.generator === 'model' ? 'model' : 'embedded', {
    producer: PRODUCER,
    produceId: pack.id,
  })
  return { label: 'AI 生成 AI-generated', fields, AIGC: hidden.AIGC, digitalSourceType: hidden.iptcDigitalSourceType }
}
