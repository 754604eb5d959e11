import { type Lang, listingFields } from '@qianmian/kernel'
import type { GeneratedView } from '@qianmian/web/view'
import type { ListingPack } from '../modules/content/index.ts'

const ENGINES: Readonly<Record<ListingPack['provenance']['generator'], { zh: string; en: string }>> = {
  embedded: { zh: '内置文案引擎', en: 'built-in copy engine' },
  model: { zh: '语言模型', en: 'language model' },
  person: { zh: '人工', en: 'a person' },
}

/** What the label under a generated text opens. */
export function generatedView(pack: ListingPack, lang: Lang): GeneratedView {
  const { provenance } = pack
  const claims = listingFields(pack[lang]).flatMap((field) => field.spans.filter((span) => span.factIds.length > 0))
  return {
    engine:
      provenance.generator === 'model'
        ? `${ENGINES.model[lang]} ${provenance.engine}`
        : ENGINES[provenance.generator][lang],
    version: provenance.version,
    date: provenance.at.slice(0, 10),
    factCount: provenance.factIds.length,
    claimCount: claims.length,
    reviewedByMerchant: true,
  }
}
