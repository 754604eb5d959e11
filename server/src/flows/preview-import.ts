import { ATTRIBUTES, err, formatMoney, type LocalizedText, ok, pick, type Result } from '@qianmian/kernel'
import type { ImportPreviewView } from '../contract/types.ts'
import { importView } from '../contract/views.ts'
import { type DetectedFormat, previewTable, type ReadItem, TABLE_FIELDS } from '../formats/index.ts'
import { listProducts } from '../modules/catalog/index.ts'
import { findImport, type ImportCounts, type ImportIssue, listMappings } from '../modules/imports/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { openProducts } from './open-products.ts'

const SAMPLE = 60
const ISSUES_KEPT = 500

export interface Scan {
  readonly counts: ImportCounts
  readonly issues: readonly ImportIssue[]
  readonly mapping: Readonly<Record<string, string>> | null
  readonly columns: readonly { readonly name: string; readonly examples: readonly string[] }[]
  readonly sample: readonly ReadItem[]
}

/** Reads the whole file once without writing: counts, issues, and the first products. */
export async function scanFile(
  ctx: Ctx,
  file: {
    bytes: Uint8Array
    fileName: string
    detected: DetectedFormat
    mapping: Readonly<Record<string, string>> | null
  },
): Promise<Result<Scan, LocalizedText>> {
  const options = { currency: ctx.shop.currency, detected: file.detected, fileName: file.fileName }
  let { mapping } = file
  let columns: Scan['columns'] = []
  if (file.detected.format === 'table-csv') {
    const table = await previewTable(file.bytes, options)
    if (!table.ok) return err(table.error[0]?.message ?? { zh: '文件读不了。', en: 'The file cannot be read.' })
    columns = table.value.columns.map((name, i) => ({
      name,
      examples: table.value.rows.slice(0, 2).map((row) => row[i] ?? ''),
    }))
    mapping ??= Object.fromEntries(table.value.columns.map((name, i) => [name, table.value.mapping[i] ?? 'ignore']))
  }
  const opened = await openProducts(file.bytes, {
    ...options,
    fileBytes: file.bytes.byteLength + 1,
    mapping,
  })
  if (!opened.ok) {
    // A table whose columns are not mapped yet is no failure: the mapping screen is the next step.
    if (file.detected.format === 'table-csv')
      return ok({
        counts: { rows: 0, products: 0, bad: 0, created: 0, updated: 0 },
        issues: [...opened.error],
        mapping,
        columns,
        sample: [],
      })
    return err(opened.error[0]?.message ?? { zh: '文件读不了。', en: 'The file cannot be read.' })
  }
  let [rows, products, bad] = [0, 0, 0]
  const issues: ImportIssue[] = []
  const sample: ReadItem[] = []
  for await (const item of opened.value.items) {
    rows += item.lastLine - item.line + 1
    if (item.kind === 'product') products += 1
    else bad += 1
    for (const issue of item.issues) if (issues.length < ISSUES_KEPT) issues.push(issue)
    if (sample.length < SAMPLE) sample.push(item)
  }
  return ok({ counts: { rows, products, bad, created: 0, updated: 0 }, issues, mapping, columns, sample })
}

/** What a person needs to decide: each of the first products with what will happen to it. */
export async function previewOf(ctx: Ctx, importId: string, scan: Scan): Promise<ImportPreviewView> {
  const row = await findImport(ctx, importId)
  if (!row) throw new Error('the import is gone')
  const handles = scan.sample.flatMap((item) => (item.kind === 'product' ? [item.draft.handle] : []))
  const known = new Set((await listProducts(ctx, { handles })).map((product) => product.handle))
  return {
    ...importView(row),
    sample: scan.sample.map((item) => sampleRow(item, known)),
    columns: scan.columns.map((column) => ({
      name: column.name,
      examples: [...column.examples],
      target: scan.mapping?.[column.name] ?? 'ignore',
    })),
    targets: TARGETS,
    savedMappings: (await listMappings(ctx)).map(({ name, mapping }) => ({ name, mapping: { ...mapping } })),
  }
}

function sampleRow(item: ReadItem, known: ReadonlySet<string>): ImportPreviewView['sample'][number] {
  const issues = item.issues.map((issue) => ({ ...issue }))
  if (item.kind === 'bad') {
    return {
      line: item.line,
      handle: item.handle ?? '',
      name: {},
      outcome: 'bad',
      category: 'general',
      productType: null,
      price: null,
      variants: 0,
      facts: [],
      issues,
    }
  }
  const { draft } = item
  const prices = draft.variants.map((variant) => variant.price.amount)
  const first = draft.variants[0]?.price
  return {
    line: item.line,
    handle: draft.handle,
    name: draft.name,
    outcome: known.has(draft.handle) ? 'update' : 'create',
    category: draft.category ?? 'general',
    productType: draft.productType ?? null,
    price: first ? formatMoney({ ...first, amount: Math.min(...prices) }) : null,
    variants: draft.variants.length,
    facts: draft.facts.slice(0, 12).map((fact) => ({
      label: fact.label ?? ATTRIBUTES.find((a) => a.id === fact.attribute)?.label ?? { zh: fact.attribute },
      value: pick(fact.valueText, 'zh'),
    })),
    issues,
  }
}

const FIELD_WORDS: Readonly<Record<string, LocalizedText>> = {
  ignore: { zh: '不导入，原样保留', en: 'Keep as it is' },
  handle: { zh: '商品编码', en: 'Handle' },
  name: { zh: '商品名称', en: 'Name' },
  'name.zh': { zh: '中文名称', en: 'Chinese name' },
  'name.en': { zh: '英文名称', en: 'English name' },
  description: { zh: '描述', en: 'Description' },
  brand: { zh: '品牌', en: 'Brand' },
  price: { zh: '价格', en: 'Price' },
  stock: { zh: '库存', en: 'Stock' },
  sku: { zh: '货号 SKU', en: 'SKU' },
  barcode: { zh: '条码', en: 'Barcode' },
  category: { zh: '类目', en: 'Category' },
  tags: { zh: '标签', en: 'Tags' },
  images: { zh: '图片地址', en: 'Picture address' },
  weightGrams: { zh: '重量', en: 'Weight' },
}

const TARGETS: ImportPreviewView['targets'] = [
  ...TABLE_FIELDS.map((field) => ({
    value: field,
    label: FIELD_WORDS[field] ?? { zh: field, en: field },
    group: { zh: '商品', en: 'Product' },
  })),
  ...ATTRIBUTES.filter((attribute) => attribute.id !== 'price').map((attribute) => ({
    value: `fact:${attribute.id}`,
    label: attribute.label,
    group: { zh: '事实', en: 'Facts' },
  })),
]
