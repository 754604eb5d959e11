import type { ProductDraft } from '../product-draft.ts'

const WORDS: Readonly<Record<ProductDraft['status'], readonly string[]>> = {
  active: [
    'active',
    'published',
    'true',
    'yes',
    '1',
    'on',
    'enabled',
    '上架',
    '在售',
    '出售中',
    '销售中',
    '已上架',
    '启用',
    '是',
  ],
  draft: [
    'draft',
    'unlisted',
    'false',
    'no',
    '0',
    'off',
    'hidden',
    'disabled',
    '下架',
    '草稿',
    '仓库中',
    '未上架',
    '已下架',
    '否',
  ],
  archived: ['archived', 'discontinued', '归档', '已归档', '停售', '停产'],
}

const BY_WORD = new Map(
  (['active', 'draft', 'archived'] as const).flatMap((status) => WORDS[status].map((word) => [word, status] as const)),
)

/** A product's status from the words that files use for it, undefined if none fits. @example readStatus('上架') // 'active' */
export function readStatus(text: string): ProductDraft['status'] | undefined {
  return BY_WORD.get(text.trim().toLowerCase())
}
