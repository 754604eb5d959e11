import type { SourceKind } from '@qianmian/kernel'
import type { FactRowView, Lang } from './view.ts'
import { WORDS } from './words.ts'

const SHORT: Readonly<Record<Lang, Readonly<Record<SourceKind, string>>>> = {
  zh: {
    'lab-report': '检测报告',
    certificate: '证书',
    'process-sheet': '工艺单',
    measured: '实测',
    supplier: '供应商',
    merchant: '店主填写',
    import: '商品文件',
  },
  en: {
    'lab-report': 'Lab report',
    certificate: 'Certificate',
    'process-sheet': 'Process sheet',
    measured: 'Measured',
    supplier: 'Supplier',
    merchant: 'Shop',
    import: 'Product file',
  },
}

/** Where a fact comes from: a short word for the table, and source, evidence and validity for the fact card. */
export function sourceWords(
  fact: FactRowView,
  lang: Lang,
): { short: string; long: string; evidence?: string; validity: string } {
  const words = WORDS[lang]
  const comma = lang === 'zh' ? '，' : ', '
  const evidence = fact.evidence
    ? fact.evidence.ref + (fact.evidence.page === undefined ? '' : comma + words.page(fact.evidence.page))
    : undefined
  return { short: SHORT[lang][fact.source.kind], long: fact.source.name, evidence, validity: validityWords(fact, lang) }
}

function validityWords(fact: FactRowView, lang: Lang): string {
  const words = WORDS[lang]
  if (fact.validFrom && fact.validTo) return words.validBetween(fact.validFrom, fact.validTo)
  if (fact.validFrom) return words.validFrom(fact.validFrom)
  return fact.validTo ? words.validUntil(fact.validTo) : words.always
}
