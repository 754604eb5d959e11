/** Where a fact can come from when a person writes it down. */
export const SOURCES = ['merchant', 'measured', 'process-sheet', 'lab-report', 'certificate', 'supplier'] as const
export type SourceKind = (typeof SOURCES)[number]

export const SOURCE_WORDS: Readonly<Record<'zh' | 'en', Readonly<Record<SourceKind, string>>>> = {
  zh: {
    merchant: '店主填写',
    measured: '实测',
    'process-sheet': '工艺单',
    'lab-report': '检测报告',
    certificate: '证书',
    supplier: '供应商',
  },
  en: {
    merchant: 'Shop',
    measured: 'Measured',
    'process-sheet': 'Process sheet',
    'lab-report': 'Lab report',
    certificate: 'Certificate',
    supplier: 'Supplier',
  },
}

/** Claims that the law lets nobody make without a document. */
export const needsEvidence = (claimKind: string | undefined): boolean =>
  claimKind === 'efficacy' || claimKind === 'green' || claimKind === 'award'
